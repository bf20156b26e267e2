// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/md4cattribute.h"

#include "core/formats/htmlentity.h"

namespace hexapla {

QString md4cAttribute(const MD_ATTRIBUTE &attribute)
{
    QString result;
    for (size_t i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
        const auto start = attribute.substr_offsets[i];
        const QString part =
            QString::fromUtf8(attribute.text + start, attribute.substr_offsets[i + 1] - start);
        const QString shown = attribute.substr_types[i] == MD_TEXT_ENTITY ? htmlEntity(part) : QString();
        result += shown.isEmpty() ? part : shown;
    }
    return result;
}

} // namespace hexapla
