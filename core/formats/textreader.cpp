// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/textreader.h"

#include "core/document/documentbuilder.h"
#include "core/formats/textheadings.h"
#include "core/formats/textlayout.h"
#include "core/text/linejoint.h"

#include <algorithm>

namespace hexapla {

namespace {

constexpr size_t piecesBetweenReports = 4096;

// Writes pieces into a document.
class PieceWriter
{
public:
    PieceWriter(DocumentBuilder &builder, const std::vector<TextLine> &lines)
        : m_builder(builder)
        , m_source(builder.source())
        , m_lines(lines)
        , m_hasStars(m_source.contains(u'*'))
    {}

    void write(const TextPiece &piece);

private:
    void appendBreak(TextPiece::Breaks breaks, const TextLine &line, const TextLine &next);
    // Returns where the first line begins.
    qsizetype appendVerbatim(const TextPiece &piece);
    qsizetype verbatimStart(const TextLine &line, int indent) const;
    void warnOfOrphans(TextSpan span);

    DocumentBuilder &m_builder;
    QStringView m_source;
    const std::vector<TextLine> &m_lines;
    bool m_hasStars;
};

void PieceWriter::appendBreak(TextPiece::Breaks breaks, const TextLine &line, const TextLine &next)
{
    const TextSpan span = {line.end, next.start};
    if (breaks == TextPiece::Breaks::Hard) {
        m_builder.append(u"\u2028", span);
    } else if (!joinsWithoutSpace(line.text(m_source), next.text(m_source))) {
        m_builder.append(u" ", span);
    }
}

// Where a line of code begins when the indent of the whole is taken away.
qsizetype PieceWriter::verbatimStart(const TextLine &line, int indent) const
{
    qsizetype start = line.start;
    for (int column = line.indent; column > indent && start > 0 && m_source[start - 1] == u' '; --column) {
        --start;
    }
    return start;
}

qsizetype PieceWriter::appendVerbatim(const TextPiece &piece)
{
    int indent = m_lines[piece.firstLine].indent;
    for (quint32 line = piece.firstLine; line <= piece.lastLine; ++line) {
        indent = std::min<int>(indent, m_lines[line].indent);
    }
    for (quint32 line = piece.firstLine; line <= piece.lastLine; ++line) {
        const qsizetype start = verbatimStart(m_lines[line], indent);
        if (line > piece.firstLine) {
            m_builder.append(u"\n", {m_lines[line - 1].end, start});
        }
        m_builder.append({start, m_lines[line].end});
    }
    return verbatimStart(m_lines[piece.firstLine], indent);
}

// "**" without a partner stands for nothing in a plain text: most likely an emphasis was lost.
void PieceWriter::warnOfOrphans(TextSpan span)
{
    const QStringView text = m_source.sliced(span.start, span.length());
    if (!m_hasStars || text.count(u"**") % 2 == 0) {
        return;
    }
    const qsizetype at = span.start + text.lastIndexOf(u"**");
    m_builder.warn(WarningCode::OrphanMarkup, {at, at + 2}, QStringLiteral("**"));
}

void PieceWriter::write(const TextPiece &piece)
{
    const TextLine &first = m_lines[piece.firstLine];
    Block &block = m_builder.beginBlock(piece.kind);
    block.headingLevel = piece.headingLevel;
    block.listDepth = piece.listDepth;
    block.quoteDepth = first.quoteDepth;
    block.isOrdered = piece.isOrdered && piece.listDepth > 0;
    block.markerLength = piece.kind == BlockKind::ListItem ? piece.markerLength : 0;
    TextSpan source = {first.begin, m_lines[piece.lastLine].end};
    if (piece.breaks == TextPiece::Breaks::Verbatim) {
        source.start = std::min(source.start, appendVerbatim(piece));
    } else if (piece.kind != BlockKind::Rule) {
        const quint32 firstShown = piece.firstLine + (piece.isOverlined ? 1 : 0);
        const quint32 lastShown = piece.lastLine - (piece.isUnderlined ? 1 : 0);
        for (quint32 line = firstShown; line <= lastShown; ++line) {
            if (line > firstShown) {
                appendBreak(piece.breaks, m_lines[line - 1], m_lines[line]);
            }
            TextSpan span = m_lines[line].span();
            span.start += line == piece.firstLine ? piece.bulletLength : 0;
            m_builder.append(span);
        }
        warnOfOrphans(source);
    }
    const qsizetype markerEnd = first.start + piece.markerLength;
    if (block.markerLength > 0 && !m_source[markerEnd - 1].isSpace() &&
        m_source[markerEnd - 1].unicode() < 0x2460) {
        m_builder.warn(WarningCode::GluedListNumber, {first.start, markerEnd},
                       m_source.sliced(first.start, piece.markerLength).toString());
    }
    m_builder.endBlock(source);
}

std::unexpected<Error> cancelled() { return std::unexpected(Error{ErrorCode::Cancelled, {}, {}, {}}); }

} // namespace

Result<Document> TextReader::read(const QString &source, const WorkContext &context, QByteArrayView) const
{
    const std::optional<std::vector<TextLine>> lines = scanTextLines(source, context);
    if (!lines || context.isCancelled()) {
        return cancelled();
    }
    const TextMeasure measure(source, *lines);
    std::vector<TextPiece> pieces =
        layOutText(source, *lines, measure, findMarkedLines(source, *lines, measure));
    if (context.isCancelled()) {
        return cancelled();
    }
    findTextHeadings(pieces, source, *lines, measure);
    nestLists(pieces, *lines);
    DocumentBuilder builder(source);
    PieceWriter writer(builder, *lines);
    for (size_t i = 0; i < pieces.size(); ++i) {
        writer.write(pieces[i]);
        if (i % piecesBetweenReports == 0) {
            if (context.isCancelled()) {
                return cancelled();
            }
            context.reportProgress(0.5 + 0.5 * double(i) / double(pieces.size()));
        }
    }
    context.reportProgress(1.0);
    return builder.finish();
}

} // namespace hexapla
