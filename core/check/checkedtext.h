// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/base/progress.h"
#include "core/check/fact.h"
#include "core/document/version.h"
#include "core/text/script.h"

#include <span>
#include <vector>

namespace hexapla {

// A version as checks see it: with everything that several of them ask for, found once. All places are those
// of the document's text.
class CheckedText
{
public:
    // Copies nothing of the version: it must outlive this. Stops early when cancelled.
    explicit CheckedText(const Version &version, const WorkContext &context = {});

    const Version &version() const { return *m_version; }
    const LanguageTag &language() const { return m_version->language; }
    // The script most of the text is in.
    Script script() const { return m_script; }
    const Document &document() const { return m_version->document; }
    const std::vector<Segment> &segments() const { return m_version->segments; }
    const Block &blockOf(size_t segment) const { return document().blocks()[segments()[segment].firstBlock]; }
    QStringView view(TextSpan span) const { return document().text(span); }

    // From the first segment's beginning to the last one's end; at an empty cell's place, empty.
    TextSpan textOf(const SegmentRange &cell) const;
    // The words and numbers of a cell; none of code blocks.
    std::span<const TextSpan> wordsOf(const SegmentRange &cell) const;
    // What the markup sets apart, and begins in a cell.
    std::span<const InlineSpan> inlinesOf(const SegmentRange &cell) const;
    // In the order of the text; they do not overlap, but for those that stand in the words of a link.
    std::span<const Fact> factsOf(const SegmentRange &cell) const;
    // Adds what only the whole work told, in order; what is part of another fact is left out.
    void addFacts(std::vector<Fact> facts);
    // Whether a place stands inside a code span, a code block or markup that is no text.
    bool isCode(qsizetype offset) const;

private:
    void findWords(const WorkContext &context);
    void findFacts(const WorkContext &context);

    const Version *m_version;
    Script m_script;
    std::vector<TextSpan> m_words;
    std::vector<size_t> m_wordStarts; // by segment, and the end
    std::vector<TextSpan> m_code;     // in order, apart
    std::vector<Fact> m_facts;
    std::vector<size_t> m_factStarts; // by segment, and the end
};

} // namespace hexapla
