// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectchange.h"
#include "tests/fuzz/targets.h"

namespace hexapla::fuzz {

using namespace Qt::StringLiterals;

QString change(QByteArrayView bytes)
{
    const auto change = unpackChange('=' + bytes.toByteArray());
    if (!change) {
        return change.error().code == ErrorCode::DamagedFile
                   ? QString()
                   : u"wrong error: "_s + errorName(change.error().code);
    }
    const QByteArray packed = packChange(*change);
    const auto again = unpackChange(packed);
    if (!again || packChange(*again) != packed) {
        return u"it cannot be kept"_s;
    }
    if (packChange(reversed(reversed(*change))) != packed) {
        return u"turned round twice it is another one"_s;
    }
    // To a project without anything: it fails, or does no harm.
    ProjectData data;
    const TextMeasures noTexts = [](const QString &) {
        return Result<std::shared_ptr<const TextMeasure>>(std::make_shared<const TextMeasure>(u"A lamp."_s));
    };
    const auto applied = applyChange(*change, noTexts, data);
    return applied || applied.error().code == ErrorCode::ImpossibleEdit ||
                   applied.error().code == ErrorCode::DamagedFile
               ? QString()
               : u"wrong error: "_s + errorName(applied.error().code);
}

} // namespace hexapla::fuzz
