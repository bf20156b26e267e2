// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/letterformats.h"

#include <algorithm>

namespace hexapla {

namespace {

// Lays formats over each other: what is inside begins where it stands and ends with what is around it.
class FormatStack
{
public:
    FormatStack(TextSpan text, const QTextCharFormat &letters)
        : m_start(text.start)
        , m_at(text.start)
        , m_open{{text.end, letters}}
    {}

    void push(TextSpan text, const auto &change)
    {
        advance(text.start);
        close();
        m_open.push_back({std::min(text.end, m_open.back().end), change(m_open.back().letters)});
    }

    void advance(qsizetype to)
    {
        while (m_at < to) {
            close();
            const qsizetype end = std::min(to, m_open.back().end);
            m_ranges.append({int(m_at - m_start), int(end - m_at), m_open.back().letters});
            m_at = end;
        }
    }

    QList<QTextLayout::FormatRange> ranges() && { return std::move(m_ranges); }

private:
    struct Open
    {
        qsizetype end;
        QTextCharFormat letters;
    };

    void close()
    {
        while (m_open.size() > 1 && m_open.back().end <= m_at) {
            m_open.pop_back();
        }
    }

    qsizetype m_start;
    qsizetype m_at;
    std::vector<Open> m_open;
    QList<QTextLayout::FormatRange> m_ranges;
};

} // namespace

std::span<const InlineSpan> inlinesIn(const Document &document, TextSpan text)
{
    const auto &inlines = document.inlines();
    const auto startsBefore = [](qsizetype offset) {
        return [offset](const InlineSpan &span) { return span.text.start < offset; };
    };
    const auto first = std::ranges::partition_point(inlines, startsBefore(text.start));
    const auto last = std::partition_point(first, inlines.end(), startsBefore(text.end));
    return {first, last};
}

QList<QTextLayout::FormatRange> letterFormats(const Document &document, TextSpan text,
                                              const QTextCharFormat &letters, const Typography &typography)
{
    FormatStack stack(text, letters);
    const auto open = [&](const InlineSpan &span, TextSpan shown) {
        stack.push(shown, [&](const QTextCharFormat &around) { return typography.inside(span, around); });
    };
    // What began before the text goes on in it: a sentence may stand inside an emphasis.
    const Block &block = document.blocks()[document.blockAt(text.start)];
    for (const InlineSpan &span : inlinesIn(document, {block.text.start, text.start})) {
        if (span.text.end > text.start) {
            open(span, {text.start, span.text.end});
        }
    }
    for (const InlineSpan &span : inlinesIn(document, text)) {
        if (!span.text.isEmpty()) {
            open(span, span.text);
        }
    }
    stack.advance(text.end);
    return std::move(stack).ranges();
}

} // namespace hexapla
