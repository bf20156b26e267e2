// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/alignedtext.h"

#include <optional>
#include <utility>

namespace hexapla {

AlignedText alignedText(const Version &version)
{
    // A single block does not say where its paragraphs end.
    AlignedText result{version.language, {}, version.document.blocks().size() > 1};
    result.segments.reserve(version.segments.size());
    std::optional<size_t> previous; // block
    for (const Segment &segment : version.segments) {
        // As long as in the document: passages found in it are passages there.
        QString text = version.document.text(segment.text).toString();
        text.replace(u'\n', u' ').replace(QChar(QChar::LineSeparator), u' ');
        result.segments.push_back({std::move(text), segment.kind, previous != segment.firstBlock});
        previous = segment.lastBlock;
    }
    return result;
}

AlignedText alignedLines(QStringView text, const LanguageTag &language)
{
    AlignedText result{language, {}, false};
    bool isStart = true;
    for (const QStringView line : text.tokenize(u'\n')) {
        const QStringView sentence = line.trimmed();
        if (sentence.isEmpty()) {
            isStart = true;
            continue;
        }
        result.hasParagraphs = result.hasParagraphs || (isStart && !result.segments.empty());
        result.segments.push_back({sentence.toString(), SegmentKind::Sentence, isStart});
        isStart = false;
    }
    return result;
}

} // namespace hexapla
