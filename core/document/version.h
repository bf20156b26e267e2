// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/document/format.h"
#include "core/document/segment.h"
#include "core/text/encoding.h"
#include "core/text/languagetag.h"

#include <vector>

namespace hexapla {

// One language text of the work, read.
struct Version
{
    QString fileName; // as it was given
    QByteArray bytes; // the file, untouched
    Encoding encoding;
    Format format = Format::Markdown;
    LanguageTag language;
    double languageConfidence = 1.0; // 1 when the language was given
    Document document;
    std::vector<Segment> segments;
    // The document's, with those of decoding, of language detection and of segmentation.
    std::vector<Warning> warnings;
};

} // namespace hexapla
