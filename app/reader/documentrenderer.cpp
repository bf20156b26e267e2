// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/documentrenderer.h"

#include "app/services/displaytext.h"

#include <QFontMetricsF>
#include <QTextTable>

#include <algorithm>
#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype stepLength = 4000;
constexpr int rowsPerTable = 400; // longer tables are continued in another, so that a step stays short
constexpr double lineHeight = 1.5;

struct HeadingStyle
{
    double size;
    double above;
    double below;
};
constexpr std::array<HeadingStyle, 6> headingStyles{{{1.60, 1.3, 0.55},
                                                     {1.34, 1.35, 0.45},
                                                     {1.16, 1.3, 0.40},
                                                     {1.02, 1.2, 0.30},
                                                     {0.95, 1.2, 0.30},
                                                     {0.90, 1.2, 0.30}}};

// Text as a text document takes it: one character for one, nothing that means something to it.
QString insertable(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result) {
        switch (c.unicode()) {
        case u'\n':
        case QChar::ParagraphSeparator:
            c = QChar::LineSeparator;
            break;
        case u'\r':
            c = u' ';
            break;
        case 0x0:
        case 0xfdd0: // the document's own marks for frames
        case 0xfdd1:
        case QChar::ObjectReplacementCharacter:
            c = QChar::ReplacementCharacter;
            break;
        default:
            break;
        }
    }
    return result;
}

Qt::Alignment alignmentOf(CellAlignment alignment)
{
    switch (alignment) {
    case CellAlignment::Default:
        return Qt::AlignLeading;
    case CellAlignment::Left:
        return Qt::AlignLeft | Qt::AlignAbsolute;
    case CellAlignment::Center:
        return Qt::AlignHCenter;
    case CellAlignment::Right:
        return Qt::AlignRight | Qt::AlignAbsolute;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

DocumentRenderer::DocumentRenderer(Document document, RenderStyle style, ReaderDocument &target)
    : m_document(std::move(document))
    , m_style(std::move(style))
    , m_target(target)
    , m_images(m_style.imageFolder)
    , m_cursor(&target)
    , m_em(m_style.em())
    , m_lineHeight(std::max(100.0, 100 * lineHeight * m_em / QFontMetricsF(m_style.font).height()))
{
    target.setDefaultFont(m_style.font);
    QTextOption option = target.defaultTextOption();
    option.setTextDirection(m_style.direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(QFontMetricsF(m_style.codeFont).horizontalAdvance(u' ') * 4);
    target.setDefaultTextOption(option);
}

void DocumentRenderer::step()
{
    if (isDone()) {
        return;
    }
    const qsizetype end = m_document.blocks()[m_next].text.start + stepLength;
    m_cursor.beginEditBlock();
    while (!isDone() && m_document.blocks()[m_next].text.start <= end) {
        const Block &block = m_document.blocks()[m_next];
        if (block.kind == BlockKind::TableCell) {
            renderTable();
        } else if (block.kind == BlockKind::FrontMatter) {
            renderFrontMatter();
        } else {
            render(block);
            ++m_next;
        }
    }
    m_cursor.endEditBlock();
}

void DocumentRenderer::render(const Block &block)
{
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
    const HeadingStyle &heading = headingStyles[size_t(std::clamp<int>(block.headingLevel, 1, 6)) - 1];
    QTextBlockFormat format = blockFormat(block);
    format.setHeadingLevel(block.headingLevel);
    const bool isFollowingFields =
        m_next > 0 && m_document.blocks()[m_next - 1].kind == BlockKind::FrontMatter;
    const double above = isFollowingFields ? 0.5 : heading.above;
    format.setTopMargin(m_next == 0 ? 0 : above * m_em * heading.size);
    format.setBottomMargin(heading.below * m_em);
    format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    QTextCharFormat letters = charFormat();
    letters.setFontPointSize(m_style.font.pointSizeF() * heading.size);
    letters.setFontWeight(QFont::Bold);
    if (block.headingLevel >= 5) {
        letters.setForeground(m_style.colors.faintInk);
    }
    beginBlock(format, letters);
    insertInlines(block.text, letters);
}

void DocumentRenderer::renderText(const Block &block)
{
    beginBlock(blockFormat(block), charFormat());
    insertInlines(block.text, charFormat());
}

void DocumentRenderer::renderListItem(const Block &block)
{
    static constexpr std::array bullets{u'\u2022', u'\u25e6', u'\u25aa'};
    QString marker;
    TextSpan number{block.text.start, block.text.start};
    if (!block.taskMark.isNull()) {
        marker = block.taskMark == u' ' ? u"\u2610"_s : u"\u2611"_s;
    } else if (block.markerLength > 0) {
        number.end += block.markerLength;
        const QStringView written = m_document.text(number);
        number.end -= written.size() - written.trimmed().size();
        marker = m_document.text(number).toString();
    } else {
        marker = bullets[size_t(std::clamp<int>(block.listDepth, 1, int(bullets.size()))) - 1];
    }
    const double gap = 0.45 * m_em;
    const double hang = std::max(1.5 * m_em, QFontMetricsF(m_style.font).horizontalAdvance(marker) + gap);

    QTextBlockFormat format = blockFormat(block);
    indent(format, hang - 1.5 * m_em);
    format.setTextIndent(-hang);
    // Right to left a text document takes the sides of tabs the other way round.
    const bool isMirrored = format.layoutDirection() == Qt::RightToLeft;
    format.setTabPositions(
        {QTextOption::Tab(hang, isMirrored ? QTextOption::RightTab : QTextOption::LeftTab)});
    if (isInsideList(m_next + 1)) {
        format.setBottomMargin(0.3 * m_em);
    }
    QTextCharFormat markerFormat = charFormat();
    markerFormat.setForeground(m_style.colors.faintInk);
    beginBlock(format, charFormat());
    if (number.isEmpty()) {
        m_cursor.insertText(marker, markerFormat);
    } else {
        insertSpan(number, markerFormat);
    }
    m_cursor.insertText(u"\t"_s, markerFormat);
    insertInlines({block.text.start + block.markerLength, block.text.end}, charFormat());
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
    QTextCharFormat letters = charFormat();
    letters.setFont(m_style.codeFont);
    beginBlock(format, letters);
    TextSpan text = block.text;
    if (m_document.text(text).endsWith(u'\n')) {
        --text.end;
    }
    insertSpan(text, letters);
}

void DocumentRenderer::renderRule(const Block &block)
{
    QTextBlockFormat format = blockFormat(block);
    format.setProperty(GroundProperty, int(Ground::Rule));
    format.setTopMargin(0.6 * m_em);
    format.setBottomMargin(1.2 * m_em);
    beginBlock(format, charFormat());
    m_positions.append({block.text.start, block.text.start}, m_cursor.position(), 0);
}

void DocumentRenderer::renderImage(const Block &block)
{
    QTextBlockFormat format = blockFormat(block);
    if (m_images.find(block.info)) {
        format.setAlignment(Qt::AlignHCenter);
        format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
        beginBlock(format, charFormat());
        insertImage(block.info, block.text);
        return;
    }
    format.setProperty(GroundProperty, int(Ground::MissingImage));
    format.setLeftMargin(format.leftMargin() + 0.8 * m_em);
    format.setRightMargin(format.rightMargin() + 0.8 * m_em);
    format.setTopMargin(1.1 * m_em);
    format.setBottomMargin(1.3 * m_em);
    QTextCharFormat letters = smallFormat();
    beginBlock(format, letters);
    if (block.text.isEmpty()) {
        m_cursor.insertText(insertable(displayName(block.info)), letters);
        m_positions.append(block.text, m_cursor.position(), 0);
    } else {
        insertSpan(block.text, letters);
    }
}

void DocumentRenderer::renderSmall(const Block &block)
{
    QTextBlockFormat format = blockFormat(block);
    format.setBottomMargin(0.4 * m_em);
    const QTextCharFormat letters = smallFormat();
    beginBlock(format, letters);
    insertInlines(block.text, letters);
}

QTextTable *DocumentRenderer::insertTable(int rows, int columns, bool isFilled)
{
    // A table cannot be the first thing in a document and keeps an empty block before it; make that small.
    QTextBlockFormat gap;
    gap.setLineHeight(m_isFresh && m_cursor.atStart() ? 1 : 0.5 * m_em, QTextBlockFormat::FixedHeight);
    if (!m_isFresh) {
        beginBlock(gap, charFormat());
    }
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setBorderCollapse(true);
    // A narrow table would stand at the left; one that is aligned to the right runs into the margin.
    if (isFilled || m_style.direction == Qt::RightToLeft) {
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    }
    QTextTable *table = m_cursor.insertTable(rows, columns, format);
    m_cursor.movePosition(QTextCursor::End);
    // The layout forgets the margins between a table and what follows.
    gap.setLineHeight(0.5 * m_em, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(gap);
    m_isFresh = false;
    return table;
}

void DocumentRenderer::fillCell(QTextTable &table, int row, int column, const Block &block,
                                const QTextCharFormat &charFormat)
{
    QTextTableCell cell = table.cellAt(row, column);
    const QTextCursor outer = m_cursor;
    m_cursor = cell.firstCursorPosition();
    QTextBlockFormat lines;
    lines.setLineHeight(m_lineHeight, QTextBlockFormat::ProportionalHeight);
    lines.setLayoutDirection(directionOf(block));
    lines.setAlignment(alignmentOf(block.cell.alignment));
    m_cursor.setBlockFormat(lines);
    insertInlines(block.text, charFormat);
    m_cursor = outer;
    m_cursor.movePosition(QTextCursor::End);

    // Last: formatting the first block would take the cell's own format away.
    QTextTableCellFormat format;
    format.merge(charFormat);
    format.setTopPadding(0.30 * m_em);
    format.setBottomPadding(0.30 * m_em);
    format.setLeftPadding(0.55 * m_em);
    format.setRightPadding(0.55 * m_em);
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(m_style.colors.hairline);
    if (block.kind == BlockKind::FrontMatter) {
        format.setBackground(m_style.colors.tint);
    }
    cell.setFormat(format);
}

void DocumentRenderer::renderTable()
{
    const auto &blocks = m_document.blocks();
    const Block &first = blocks[m_next];
    size_t end = m_next;
    int columns = 1;
    while (end < blocks.size() && blocks[end].kind == BlockKind::TableCell &&
           blocks[end].cell.table == first.cell.table &&
           blocks[end].cell.row < first.cell.row + rowsPerTable) {
        columns = std::max(columns, blocks[end].cell.column + 1);
        ++end;
    }
    const int rows = std::max(blocks[end - 1].cell.row - first.cell.row + 1, 1);
    QTextTable *table = insertTable(rows, columns, false);
    QTextCharFormat header = charFormat();
    header.setFontWeight(QFont::Bold);
    while (m_next < end) {
        const int row = blocks[m_next].cell.row;
        size_t last = m_next;
        while (last < end && blocks[last].cell.row == row) {
            ++last;
        }
        fillRow(*table, std::clamp(row - first.cell.row, 0, rows - 1), m_next, last,
                row == 0 ? header : charFormat());
        m_next = last;
    }
}

void DocumentRenderer::fillRow(QTextTable &table, int row, size_t first, size_t last,
                               const QTextCharFormat &format)
{
    const auto &blocks = m_document.blocks();
    for (size_t done = first; done < last; ++done) {
        const size_t index = m_style.direction == Qt::RightToLeft ? last - 1 - (done - first) : done;
        const Block &block = blocks[index];
        fillCell(table, row, columnOf(table, block.cell.column), block, format);
    }
}

int DocumentRenderer::columnOf(const QTextTable &table, int column) const
{
    const int known = std::clamp(column, 0, table.columns() - 1);
    return m_style.direction == Qt::RightToLeft ? table.columns() - 1 - known : known;
}

void DocumentRenderer::renderFrontMatter()
{
    const auto &blocks = m_document.blocks();
    size_t end = m_next;
    while (end < blocks.size() && blocks[end].kind == BlockKind::FrontMatter &&
           end < m_next + size_t(rowsPerTable)) {
        ++end;
    }
    QTextTable *table = insertTable(int(end - m_next), 2, true);
    const QTextCharFormat names = smallFormat();
    double width = 0;
    for (size_t index = m_next; index < end; ++index) {
        width = std::max(width, QFontMetricsF(names.font()).horizontalAdvance(blocks[index].info));
    }
    QTextTableFormat format = table->format();
    QList<QTextLength> widths{QTextLength(QTextLength::FixedLength, std::min(width, 8 * m_em) + 2 * m_em),
                              QTextLength(QTextLength::VariableLength, 0)};
    if (columnOf(*table, 0) != 0) {
        widths.swapItemsAt(0, 1);
    }
    format.setColumnWidthConstraints(widths);
    table->setFormat(format);
    QTextCharFormat values = smallFormat();
    values.setForeground(m_style.colors.ink);
    for (int row = 0; m_next < end; ++m_next, ++row) {
        Block name = blocks[m_next];
        Block value = name;
        splitField(name, value);
        if (columnOf(*table, 0) == 0) {
            fillCell(*table, row, 0, name, names);
            fillCell(*table, row, 1, value, values);
        } else {
            fillCell(*table, row, 0, value, values);
            fillCell(*table, row, 1, name, names);
        }
    }
}

void DocumentRenderer::splitField(Block &name, Block &value) const
{
    const QStringView text = m_document.text(name.text);
    const qsizetype separator = text.startsWith(name.info) ? text.indexOf(QChar(u':'), name.info.size()) : -1;
    const qsizetype equals = text.startsWith(name.info) ? text.indexOf(QChar(u'='), name.info.size()) : -1;
    const qsizetype at = separator < 0 || (equals >= 0 && equals < separator) ? equals : separator;
    if (name.info.isEmpty() || at < 0) {
        name.text.end = name.text.start;
        return;
    }
    name.text.end = name.text.start + name.info.size();
    value.text.start += at + 1;
    while (!value.text.isEmpty() && m_document.text().at(value.text.start).isSpace()) {
        ++value.text.start;
    }
    const QStringView rest = m_document.text(value.text);
    for (const QChar quote : {u'"', u'\''}) {
        if (rest.size() >= 2 && rest.startsWith(quote) && rest.endsWith(quote)) {
            ++value.text.start;
            --value.text.end;
            return;
        }
    }
}

QTextBlockFormat DocumentRenderer::blockFormat(const Block &block) const
{
    QTextBlockFormat format;
    format.setLineHeight(m_lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(0.75 * m_em);
    format.setLayoutDirection(directionOf(block));
    if (block.quoteDepth > 0) {
        format.setProperty(QuoteDepthProperty, int(block.quoteDepth));
        indent(format, 1.2 * m_em * std::min<int>(block.quoteDepth, 12));
    }
    indent(format, 1.5 * m_em * std::min<int>(block.listDepth, 12));
    return format;
}

Qt::LayoutDirection DocumentRenderer::directionOf(const Block &block) const
{
    if (m_style.direction != Qt::LayoutDirectionAuto) {
        return m_style.direction;
    }
    return m_document.text(block.text).isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

void DocumentRenderer::indent(QTextBlockFormat &format, double width) const
{
    if (format.layoutDirection() == Qt::RightToLeft) {
        format.setRightMargin(format.rightMargin() + width);
    } else {
        format.setLeftMargin(format.leftMargin() + width);
    }
}

QTextCharFormat DocumentRenderer::charFormat() const
{
    QTextCharFormat format;
    format.setFont(m_style.font);
    format.setForeground(m_style.colors.ink);
    return format;
}

QTextCharFormat DocumentRenderer::smallFormat() const
{
    QTextCharFormat format = charFormat();
    format.setFontPointSize(m_style.font.pointSizeF() * 0.85);
    format.setForeground(m_style.colors.faintInk);
    return format;
}

void DocumentRenderer::beginBlock(const QTextBlockFormat &format, const QTextCharFormat &charFormat)
{
    if (m_isFresh) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(charFormat);
        m_isFresh = false;
    } else {
        m_cursor.insertBlock(format, charFormat);
    }
}

void DocumentRenderer::insertInlines(TextSpan text, const QTextCharFormat &base)
{
    struct Open
    {
        qsizetype end;
        QTextCharFormat format;
    };
    std::vector<Open> open{{text.end, base}};
    qsizetype at = text.start;
    const auto advance = [&](qsizetype to) {
        while (at < to) {
            while (open.size() > 1 && open.back().end <= at) {
                open.pop_back();
            }
            const qsizetype end = std::min(to, open.back().end);
            insertSpan({at, end}, open.back().format);
            at = std::max(end, at);
        }
    };
    const auto &inlines = m_document.inlines();
    auto next = std::ranges::partition_point(
        inlines, [&](const InlineSpan &span) { return span.text.start < text.start; });
    for (; next != inlines.end() && next->text.start < text.end; ++next) {
        const InlineSpan &span = *next;
        if (span.text.start < at) {
            continue; // inside an image
        }
        advance(span.text.start);
        while (open.size() > 1 && open.back().end <= at) {
            open.pop_back();
        }
        if (span.kind == InlineKind::Image && insertImage(span.target, span.text)) {
            at = span.text.end;
        } else {
            open.push_back({std::min(span.text.end, open.back().end), formatted(open.back().format, span)});
        }
    }
    advance(text.end);
}

void DocumentRenderer::insertSpan(TextSpan text, const QTextCharFormat &format)
{
    if (text.isEmpty()) {
        return;
    }
    const int start = m_cursor.position();
    m_cursor.insertText(insertable(m_document.text(text)), format);
    m_positions.append(text, start, m_cursor.position() - start);
}

bool DocumentRenderer::insertImage(const QString &target, TextSpan text)
{
    const auto found = m_images.find(target);
    if (!found) {
        return false;
    }
    QSize size = found->size;
    if (size.width() > m_style.measure()) {
        size.scale(int(m_style.measure()), size.height(), Qt::KeepAspectRatio);
    }
    QTextImageFormat format;
    format.setName(m_target.addImage(*found, size));
    format.setWidth(size.width());
    format.setMaximumWidth(QTextLength(QTextLength::PercentageLength, 100));
    if (!text.isEmpty()) {
        format.setToolTip(plainToolTip(m_document.text(text).toString()));
        format.setProperty(QTextFormat::ImageAltText, m_document.text(text).toString());
    }
    const int start = m_cursor.position();
    m_cursor.insertImage(format);
    m_positions.append(text, start, m_cursor.position() - start);
    return true;
}

QTextCharFormat DocumentRenderer::formatted(QTextCharFormat format, const InlineSpan &span) const
{
    switch (span.kind) {
    case InlineKind::Emphasis:
        if (m_style.hasItalics) {
            format.setFontItalic(!format.fontItalic());
        } else {
            format.setUnderlineStyle(QTextCharFormat::DotLine);
        }
        break;
    case InlineKind::Strong:
        format.setFontWeight(QFont::Bold);
        break;
    case InlineKind::Strikethrough:
        format.setFontStrikeOut(true);
        break;
    case InlineKind::Underline:
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        break;
    case InlineKind::Superscript:
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        break;
    case InlineKind::Subscript:
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
        break;
    case InlineKind::Code:
        format.setFontFamilies(m_style.codeFont.families());
        format.setFontFixedPitch(true);
        format.setFontPointSize(format.font().pointSizeF() * 0.9);
        format.setBackground(m_style.colors.tint);
        break;
    case InlineKind::Link:
        format.setAnchor(true);
        format.setAnchorHref(span.target);
        format.setForeground(m_style.colors.link);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        break;
    case InlineKind::Image:
        format.setForeground(m_style.colors.faintInk);
        format.setBackground(m_style.colors.tint);
        break;
    }
    return format;
}

} // namespace hexapla
