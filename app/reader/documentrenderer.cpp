// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/documentrenderer.h"

#include "app/reader/tablesetter.h"
#include "app/services/displaytext.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype stepLength = 4000;

// In ems.
constexpr double listIndent = 1.5;
constexpr double quoteIndent = 1.2;
constexpr double barInset = 0.2;
// What stands deeper is set in no further.
constexpr int deepest = 12;

int bounded(quint8 depth) { return std::min<int>(depth, deepest); }

// How many of the lists a block stands in are around one of its quotes.
int listsAround(const Block &block, int quote)
{
    return quote < std::ssize(block.listsAroundQuotes) ? bounded(block.listsAroundQuotes[size_t(quote)]) : 0;
}

QString bulletOf(const Block &item)
{
    static constexpr std::array bullets{u'\u2022', u'\u25e6', u'\u25aa'};
    if (!item.taskMark.isNull()) {
        return item.taskMark == u' ' ? u"\u2610"_s : u"\u2611"_s;
    }
    return QChar(bullets[size_t(std::clamp<int>(item.listDepth, 1, int(bullets.size()))) - 1]);
}

} // namespace

DocumentRenderer::DocumentRenderer(const Document &document, const RenderStyle &style, ReaderDocument &target)
    : m_document(document)
    , m_setter(document, style, target)
    , m_typography(m_setter.typography())
    , m_em(m_typography.em())
{}

void DocumentRenderer::step()
{
    if (isDone()) {
        return;
    }
    const qsizetype end = m_document.blocks()[m_next].text.start + stepLength;
    m_setter.beginEdit();
    while (!isDone() && m_document.blocks()[m_next].text.start <= end) {
        renderNext();
    }
    m_setter.endEdit();
}

void DocumentRenderer::renderNext()
{
    const Block &block = m_document.blocks()[m_next];
    const bool isTable = block.kind == BlockKind::TableCell;
    if (isTable || block.kind == BlockKind::FrontMatter) {
        TableSetter rows(m_setter);
        m_next = isTable ? rows.setTable(m_next) : rows.setFrontMatter(m_next);
        m_range = m_range.intersected(rows.range());
    } else {
        render(block);
        ++m_next;
    }
}

void DocumentRenderer::render(const Block &block)
{
    m_hangs.resize(size_t(bounded(block.listDepth)), listIndent * m_em);
    switch (block.kind) {
    case BlockKind::Heading:
        return renderHeading(block);
    case BlockKind::ListItem:
        return renderListItem(block);
    case BlockKind::Code:
        return renderCode(block);
    case BlockKind::Rule:
        return renderRule(block);
    case BlockKind::Image:
        return renderImage(block);
    case BlockKind::LinkDefinition:
    case BlockKind::FootnoteDefinition:
        return renderSmall(block);
    default:
        return renderText(block);
    }
}

void DocumentRenderer::renderHeading(const Block &block)
{
    const QTextCharFormat letters = m_typography.headingLetters(block.headingLevel);
    QTextBlockFormat format = blockFormat(block);
    m_typography.setHeading(format, block.headingLevel);
    // Behind front matter there is air already.
    if (m_next == 0 || m_document.blocks()[m_next - 1].kind == BlockKind::FrontMatter) {
        format.setTopMargin(0);
    }
    m_setter.beginBlock(format, letters);
    m_setter.insertInlines(block.text, letters);
}

void DocumentRenderer::renderText(const Block &block)
{
    m_setter.beginBlock(blockFormat(block), m_typography.letters());
    m_setter.insertInlines(block.text, m_typography.letters());
}

TextSpan DocumentRenderer::numberOf(const Block &block) const
{
    if (!block.taskMark.isNull()) {
        return {block.text.start, block.text.start};
    }
    const TextSpan marker{block.text.start, block.text.start + block.markerLength};
    const QStringView written = m_document.text(marker);
    return {marker.start, marker.end - (written.size() - written.trimmed().size())};
}

void DocumentRenderer::renderListItem(const Block &block)
{
    const TextSpan number = numberOf(block);
    const QString marker = number.isEmpty() ? bulletOf(block) : m_document.text(number).toString();
    const double gap = 0.45 * m_em;
    if (!m_hangs.empty()) {
        m_hangs.back() = std::max(listIndent * m_em, m_typography.width(marker) + gap);
    }
    QTextBlockFormat format = blockFormat(block);
    const double hang = hangOf(block);
    format.setTextIndent(-hang);
    // Right to left a text document takes the sides of tabs the other way round.
    const bool isMirrored = format.layoutDirection() == Qt::RightToLeft;
    format.setTabPositions(
        {QTextOption::Tab(hang, isMirrored ? QTextOption::RightTab : QTextOption::LeftTab)});
    if (isInsideList(m_next + 1)) {
        format.setBottomMargin(0.3 * m_em);
    }
    QTextCharFormat markerLetters = m_typography.letters();
    markerLetters.setForeground(m_typography.style().colors.faintInk);
    m_setter.beginBlock(format, m_typography.letters());
    if (number.isEmpty()) {
        m_setter.insertForeign(marker, markerLetters);
    } else {
        m_setter.insertSpan(number, markerLetters);
    }
    m_setter.insertForeign(u"\t"_s, markerLetters);
    m_setter.insertInlines({block.text.start + block.markerLength, block.text.end}, m_typography.letters());
}

bool DocumentRenderer::isInsideList(size_t index) const
{
    return index < m_document.blocks().size() && m_document.blocks()[index].listDepth > 0;
}

void DocumentRenderer::renderCode(const Block &block)
{
    QTextBlockFormat format = blockFormat(block);
    format.setProperty(GroundProperty, int(Ground::Code));
    format.setLeftMargin(format.leftMargin() + 0.8 * m_em);
    format.setRightMargin(format.rightMargin() + 0.8 * m_em);
    format.setTopMargin(1.2 * m_em);
    format.setBottomMargin(1.4 * m_em);
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    format.setLayoutDirection(Qt::LeftToRight);
    format.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    const QTextCharFormat letters = m_typography.codeLetters();
    m_setter.beginBlock(format, letters);
    m_setter.insertSpan(block.text, letters);
}

void DocumentRenderer::renderRule(const Block &block)
{
    QTextBlockFormat format = blockFormat(block);
    format.setProperty(GroundProperty, int(Ground::Rule));
    format.setTopMargin(0.6 * m_em);
    format.setBottomMargin(1.2 * m_em);
    m_setter.beginBlock(format, m_typography.letters());
    m_setter.insertNothing({block.text.start, block.text.start});
}

void DocumentRenderer::renderImage(const Block &block)
{
    if (!m_setter.images().find(block.info)) {
        renderMissingImage(block);
        return;
    }
    QTextBlockFormat format = blockFormat(block);
    format.setAlignment(Qt::AlignHCenter);
    format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    m_setter.beginBlock(format, m_typography.letters());
    m_setter.insertImage(block.info, block.text);
}

void DocumentRenderer::renderMissingImage(const Block &block)
{
    QTextBlockFormat format = blockFormat(block);
    format.setProperty(GroundProperty, int(Ground::MissingImage));
    format.setLeftMargin(format.leftMargin() + 0.8 * m_em);
    format.setRightMargin(format.rightMargin() + 0.8 * m_em);
    format.setTopMargin(1.1 * m_em);
    format.setBottomMargin(1.3 * m_em);
    const QTextCharFormat letters = m_typography.smallLetters();
    m_setter.beginBlock(format, letters);
    if (block.text.isEmpty()) {
        m_setter.insertForeign(displayName(block.info), letters);
        m_setter.insertNothing(block.text);
    } else {
        m_setter.insertSpan(block.text, letters);
    }
}

void DocumentRenderer::renderSmall(const Block &block)
{
    QTextBlockFormat format = blockFormat(block);
    format.setBottomMargin(0.4 * m_em);
    const QTextCharFormat letters = m_typography.smallLetters();
    m_setter.beginBlock(format, letters);
    m_setter.insertInlines(block.text, letters);
}

// How far the marker of an item stands before its text: quotes inside the item come between them.
double DocumentRenderer::hangOf(const Block &item) const
{
    double hang = m_hangs.empty() ? 0 : m_hangs.back();
    for (int quote = 0; quote < bounded(item.quoteDepth); ++quote) {
        if (listsAround(item, quote) == bounded(item.listDepth)) {
            hang += quoteIndent * m_em;
        }
    }
    return hang;
}

// How far the text of so many lists is set in.
double DocumentRenderer::listsIndent(int lists) const
{
    return std::accumulate(m_hangs.begin(), m_hangs.begin() + std::min<qsizetype>(lists, std::ssize(m_hangs)),
                           0.0);
}

QuoteBars DocumentRenderer::barsBeside(const Block &block, Qt::LayoutDirection direction) const
{
    QuoteBars bars;
    bars.areAtRight = direction == Qt::RightToLeft;
    const Block *above = m_next > 0 ? &m_document.blocks()[m_next - 1] : nullptr;
    for (int quote = 0; quote < bounded(block.quoteDepth); ++quote) {
        const int lists = listsAround(block, quote);
        bars.insets.append((quoteIndent * quote + barInset) * m_em + listsIndent(lists));
        // With an item begin the quotes inside it.
        const bool isNew = block.kind == BlockKind::ListItem && lists == bounded(block.listDepth);
        if (bars.continued == quote && !isNew && above && quote < above->quoteDepth &&
            listsAround(*above, quote) == lists && m_setter.directionOf(*above) == direction) {
            ++bars.continued;
        }
    }
    return bars;
}

QTextBlockFormat DocumentRenderer::blockFormat(const Block &block) const
{
    QTextBlockFormat format = m_typography.lines(m_setter.directionOf(block));
    format.setBottomMargin(0.75 * m_em);
    const int quotes = bounded(block.quoteDepth);
    if (quotes > 0) {
        format.setProperty(QuoteBarsProperty,
                           QVariant::fromValue(barsBeside(block, format.layoutDirection())));
    }
    indent(format, quoteIndent * m_em * quotes + listsIndent(bounded(block.listDepth)));
    return format;
}

} // namespace hexapla
