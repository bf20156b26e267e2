// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/linereader.h"

#include "core/document/documentbuilder.h"
#include "core/text/lines.h"

namespace hexapla {

namespace {

// What is left of a line without the white space around it.
TextSpan trimmed(QStringView source, TextSpan line)
{
    while (!line.isEmpty() && source[line.start].isSpace()) {
        ++line.start;
    }
    while (!line.isEmpty() && source[line.end - 1].isSpace()) {
        --line.end;
    }
    return line;
}

// Collects lines into paragraphs.
class ParagraphBuilder
{
public:
    explicit ParagraphBuilder(const QString &source)
        : m_builder(source)
    {}

    void addLine(TextSpan line)
    {
        if (!m_builder.hasOpenBlock()) {
            m_builder.beginBlock(BlockKind::Paragraph);
            m_start = line.start;
        } else {
            m_builder.append(u"\n", {m_end, line.start});
        }
        const qsizetype textStart = m_builder.position();
        m_builder.append(line);
        m_segments.push_back(
            {SegmentKind::Sentence, {textStart, m_builder.position()}, line, m_paragraph, m_paragraph});
        m_end = line.end;
    }

    void endParagraph()
    {
        if (m_builder.hasOpenBlock()) {
            m_builder.endBlock({m_start, m_end});
            ++m_paragraph;
        }
    }

    SegmentedLines finish()
    {
        endParagraph();
        return {m_builder.finish(), std::move(m_segments)};
    }

private:
    DocumentBuilder m_builder;
    std::vector<Segment> m_segments;
    size_t m_paragraph = 0;
    qsizetype m_start = 0; // of the paragraph, in the source
    qsizetype m_end = 0;   // of its last line
};

} // namespace

SegmentedLines readLines(const QString &source)
{
    ParagraphBuilder paragraphs(source);
    for (qsizetype start = 0; start < source.size();) {
        const TextSpan line = lineAt(source, start);
        const TextSpan sentence = trimmed(source, line);
        if (sentence.isEmpty()) {
            paragraphs.endParagraph();
        } else {
            paragraphs.addLine(sentence);
        }
        start = nextLine(source, line);
    }
    return paragraphs.finish();
}

} // namespace hexapla
