// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/segmenter.h"
#include "core/formats/documentreader.h"
#include "tests/fuzz/targets.h"
#include "tests/support/documentchecks.h"
#include "tests/support/segmentchecks.h"

namespace hexapla::fuzz {

namespace {

QString readAndSegment(QByteArrayView bytes, Format format)
{
    // Decoding has a target of its own; here whatever the bytes, the reader gets well-formed text.
    const QString source = QString::fromUtf8(bytes);
    const auto document = readerFor(format).read(source, {});
    if (!document) {
        return QStringLiteral("a text was refused: ") + errorName(document.error().code);
    }
    if (document->source() != source) {
        return QStringLiteral("the source was changed");
    }
    QString broken = brokenPromise(*document);
    if (!broken.isEmpty()) {
        return broken;
    }
    // No language: the target version has some, and loading their tables would cost more than all else.
    const Segmentation segmentation = segment(*document, LanguageTag());
    return brokenSegmentPromise(*document, segmentation.segments);
}

} // namespace

QString markdown(QByteArrayView bytes) { return readAndSegment(bytes, Format::Markdown); }

QString text(QByteArrayView bytes) { return readAndSegment(bytes, Format::Text); }

} // namespace hexapla::fuzz
