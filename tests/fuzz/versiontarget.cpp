// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/versionreader.h"
#include "tests/fuzz/targets.h"
#include "tests/support/documentchecks.h"
#include "tests/support/segmentchecks.h"

#include <array>

namespace hexapla::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 6> fileNames = {u"charter.md",    u"charter.txt",  u"charter",
                                                  u"charter.ru.md", u"notes_fr.txt", u"zh/README"};

QString brokenWarningPromise(const Version &version)
{
    for (const Warning &warning : version.warnings) {
        const TextSpan span = warning.source;
        if (span.start < 0 || span.end < span.start || span.end > version.document.source().size()) {
            return u"warning %1 leaves the source at %2"_s.arg(warningName(warning.code)).arg(span.start);
        }
    }
    return {};
}

} // namespace

QString version(QByteArrayView bytes)
{
    if (bytes.isEmpty()) {
        return {};
    }
    const QStringView fileName = fileNames[static_cast<unsigned char>(bytes[0]) % fileNames.size()];
    const QByteArray file = bytes.sliced(1).toByteArray();
    const auto version = readVersion(file, fileName.toString());
    if (!version) {
        return version.error().code == ErrorCode::BinaryFile
                   ? QString()
                   : u"wrong error: "_s + errorName(version.error().code);
    }
    if (version->bytes != file) {
        return u"the bytes were changed"_s;
    }
    const QString broken = brokenPromise(version->document);
    if (!broken.isEmpty()) {
        return broken;
    }
    const QString brokenSegment = brokenSegmentPromise(version->document, version->segments);
    return brokenSegment.isEmpty() ? brokenWarningPromise(*version) : brokenSegment;
}

} // namespace hexapla::fuzz
