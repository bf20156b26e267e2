// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/segmenter.h"

#include "core/document/pagebreaks.h"
#include "core/text/linejoint.h"
#include "core/text/sentencebreaker.h"

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

bool isReadable(QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }

bool hasReadable(QStringView text) { return std::ranges::any_of(text, isReadable); }

TextSpan trimmed(QStringView text, TextSpan span)
{
    while (!span.isEmpty() && text[span.start].isSpace()) {
        ++span.start;
    }
    while (!span.isEmpty() && text[span.end - 1].isSpace()) {
        --span.end;
    }
    return span;
}

SegmentKind segmentKind(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Heading:
        return SegmentKind::Heading;
    case BlockKind::ListItem:
        return SegmentKind::ListItem;
    case BlockKind::Code:
        return SegmentKind::Code;
    case BlockKind::TableCell:
        return SegmentKind::Cell;
    case BlockKind::Image:
        return SegmentKind::Image;
    case BlockKind::FrontMatter:
        return SegmentKind::FrontMatter;
    case BlockKind::Html:
        return SegmentKind::Html;
    case BlockKind::LinkDefinition:
    case BlockKind::FootnoteDefinition:
        return SegmentKind::Definition;
    case BlockKind::Paragraph:
    case BlockKind::Quote:
    case BlockKind::Rule:
        return SegmentKind::Sentence;
    }
    Q_UNREACHABLE_RETURN(SegmentKind::Sentence);
}

bool hasSentences(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::Quote || kind == BlockKind::ListItem;
}

// In short-winded documents.
constexpr qsizetype charactersPerSegment = 64;

class Segmenter
{
public:
    Segmenter(const Document &document, const LanguageTag &language)
        : m_document(document)
        , m_breaker(language)
    {}

    Segmentation run(const WorkContext &context)
    {
        constexpr size_t askEvery = 256;
        const auto &blocks = m_document.blocks();
        m_segments.reserve(size_t(m_document.text().size() / charactersPerSegment));
        for (size_t i = 0; i < blocks.size(); ++i) {
            if (i % askEvery == 0) {
                if (context.isCancelled()) {
                    return {};
                }
                context.reportProgress(double(i) / double(blocks.size()));
            }
            if (hasSentences(blocks[i].kind)) {
                addSentences(i);
            } else {
                addWhole(i);
            }
        }
        Segmentation result;
        result.segments = std::move(m_segments);
        joinAcrossPageBreaks(m_document, m_breaker, result.segments, result.warnings);
        return result;
    }

private:
    const Block &block(size_t index) const { return m_document.blocks()[index]; }

    void addWhole(size_t index)
    {
        const Block &whole = block(index);
        const TextSpan text = trimmed(m_document.text(), whole.text);
        const QStringView source =
            QStringView(m_document.source()).sliced(whole.source.start, whole.source.length());
        // A rule has neither, unless it is an item of a numbered list.
        if (!text.isEmpty() || hasReadable(source)) {
            m_segments.push_back({segmentKind(whole.kind), text, whole.source, index, index});
        }
    }

    void addSentences(size_t index)
    {
        const Block &whole = block(index);
        const qsizetype start = whole.text.start + whole.markerLength;
        m_sentences.clear();
        m_breaker.sentences(m_document.text({start, whole.text.end}), m_sentences);
        if (m_sentences.empty()) {
            addWhole(index);
            return;
        }
        const size_t first = m_segments.size();
        for (const TextSpan sentence : m_sentences) {
            const TextSpan text = {start + sentence.start, start + sentence.end};
            m_segments.push_back(
                {segmentKind(whole.kind), text, m_document.sourceMap().sourceOf(text), index, index});
        }
        if (whole.markerLength > 0) {
            m_segments[first].text.start = whole.text.start;
        }
        m_segments[first].source.start = whole.source.start;
        m_segments.back().source.end = whole.source.end;
        for (size_t i = first + 1; i < m_segments.size(); ++i) {
            divideMarkup(m_segments[i - 1], m_segments[i]);
        }
    }

    // Gives the markup between two sentences to the one it belongs to: closing marks stand before the white
    // space, opening ones behind it. Without white space the inline spans tell.
    void divideMarkup(Segment &before, Segment &after) const
    {
        const QStringView source = m_document.source();
        const auto gap = source.sliced(before.source.end, after.source.start - before.source.end);
        const auto isSpace = [](QChar c) { return c.isSpace(); };
        const auto space = std::ranges::find_if(gap, isSpace);
        if (space == gap.end()) {
            if (opensMarkup(after)) {
                after.source.start = before.source.end;
            } else {
                before.source.end = after.source.start;
            }
            return;
        }
        const auto behind = std::find_if_not(space, gap.end(), isSpace);
        after.source.start = before.source.end + (behind - gap.begin());
        before.source.end += space - gap.begin();
    }

    bool opensMarkup(const Segment &segment) const
    {
        const auto &inlines = m_document.inlines();
        const auto at = std::ranges::lower_bound(inlines, segment.text.start, {},
                                                 [](const InlineSpan &span) { return span.text.start; });
        return at != inlines.end() && at->text.start == segment.text.start;
    }

    const Document &m_document;
    SentenceBreaker m_breaker;
    std::vector<Segment> m_segments;
    std::vector<TextSpan> m_sentences;
};

} // namespace

QLatin1StringView segmentKindName(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Sentence:
        return "sentence"_L1;
    case SegmentKind::Heading:
        return "heading"_L1;
    case SegmentKind::ListItem:
        return "list-item"_L1;
    case SegmentKind::Cell:
        return "cell"_L1;
    case SegmentKind::Code:
        return "code"_L1;
    case SegmentKind::Html:
        return "html"_L1;
    case SegmentKind::Definition:
        return "definition"_L1;
    case SegmentKind::FrontMatter:
        return "front-matter"_L1;
    case SegmentKind::Image:
        return "image"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

Segmentation segment(const Document &document, const LanguageTag &language, const WorkContext &context)
{
    return Segmenter(document, language).run(context);
}

QString segmentText(const Document &document, const Segment &segment)
{
    const QStringView text = document.text(segment.text);
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isBreak = text[i] == u'\n' && segment.kind != SegmentKind::Code;
        const bool isInside = i > 0 && i + 1 < text.size();
        if (isBreak && isInside && joinsWithoutSpace(text.first(i), text.sliced(i + 1))) {
            continue;
        }
        result += isBreak || text[i] == QChar::LineSeparator ? QChar(u' ') : text[i];
    }
    return result;
}

} // namespace hexapla
