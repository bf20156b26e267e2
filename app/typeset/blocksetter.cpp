// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/blocksetter.h"

#include "app/services/displaytext.h"
#include "app/typeset/codecolors.h"
#include "app/typeset/letterformats.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace hexapla {

namespace {

// In ems.
constexpr double paragraphAir = 0.75;
constexpr double itemAir = 0.3;
constexpr double groundPadding = 0.6; // of code
constexpr double groundAir = 0.35;
constexpr double tableAir = 0.5;
constexpr double fieldsAir = 1.5; // the document proper begins behind front matter
constexpr double definitionAir = 0.4;
constexpr double ruleHeight = 1.0;
// An image no higher than this is a sign among the words, told by its text there.
constexpr double highestSign = 2.0;

double averageLetterWidth(const Document &document, const QFont &font)
{
    constexpr qsizetype sampleLength = 1000;
    const QString sample = document.text().first(std::min(document.text().size(), sampleLength)).simplified();
    return sample.isEmpty() ? 1.0 : QFontMetricsF(font).horizontalAdvance(sample) / double(sample.size());
}

} // namespace

BlockSetter::BlockSetter(const Document &document, const RenderStyle &style,
                         std::shared_ptr<const CodeColors> colors)
    : m_document(document)
    , m_typography(style)
    , m_images(style.imageFolder)
    , m_indents(document, m_typography)
    , m_tables(document, m_typography)
    , m_codeColors(std::move(colors))
    , m_letterWidth(averageLetterWidth(document, style.font))
{}

Qt::LayoutDirection BlockSetter::directionOf(const Block &block) const
{
    return hexapla::directionOf(m_document, block, style());
}

SetBlock BlockSetter::set(const BlockPart &part, double width) const
{
    const Block &first = block(part.block);
    const auto lines = [&] { return m_typography.lines(directionOf(first)); };
    switch (first.kind) {
    case BlockKind::TableCell:
        return m_tables.setRow(part, width);
    case BlockKind::FrontMatter:
        return m_tables.setField(part.block, width);
    case BlockKind::Heading:
        return setText(part, m_typography.headingLetters(first.headingLevel),
                       m_typography.headingLines(first.headingLevel, directionOf(first)), width);
    case BlockKind::ListItem:
        return setListItem(part, width);
    case BlockKind::Code:
        return setCode(part, width);
    case BlockKind::Rule:
        return setRule(part, width);
    case BlockKind::Image:
        return setImage(part, width);
    case BlockKind::LinkDefinition:
    case BlockKind::FootnoteDefinition:
        return setText(part, m_typography.smallLetters(), lines(), width);
    default:
        return setText(part, m_typography.letters(), lines(), width);
    }
}

BlockSetter::Room BlockSetter::roomFor(size_t index, double width) const
{
    const double indent = std::min(std::round(m_indents.indentOf(index)), width / 2);
    const bool isMirrored = directionOf(block(index)) == Qt::RightToLeft;
    return {isMirrored ? 0 : indent, width - indent};
}

SetBlock BlockSetter::begin(const BlockPart &part, double width) const
{
    SetBlock target(part.text, width, style().colors);
    target.addBars(m_indents.barsOf(part.block), directionOf(block(part.block)));
    return target;
}

// Pictures stand between the lines.
double BlockSetter::addText(SetBlock &target, TextSpan text, const QTextCharFormat &letters,
                            const LineStyle &lines, const Room &room, double y) const
{
    const auto addWords = [&](TextSpan words) {
        SetText set(m_document.text(words), words, letters.font(),
                    letterFormats(m_document, words, letters, m_typography), lines, room.width);
        const double height = set.height();
        target.add(std::move(set), {room.left, y});
        y += height;
    };
    qsizetype from = text.start;
    for (const InlineSpan &span : inlinesIn(m_document, text)) {
        const auto image =
            span.kind == InlineKind::Image ? m_images.find(span.target) : std::optional<ImageFolder::Found>();
        if (!image || span.text.start < from ||
            (!span.text.isEmpty() && image->size.height() < highestSign * m_typography.em())) {
            continue;
        }
        if (from < span.text.start) {
            addWords({from, span.text.start});
        }
        y = addPicture(target, *image, span.text, room, y);
        from = span.text.end;
    }
    if (from < text.end || y == 0) {
        addWords({from, text.end});
    }
    return y;
}

double BlockSetter::addPicture(SetBlock &target, const ImageFolder::Found &image, TextSpan text,
                               const Room &room, double y) const
{
    QSize size = image.size;
    if (size.width() > int(room.width)) {
        size.scale(int(room.width), size.height(), Qt::KeepAspectRatio);
        size = size.expandedTo({1, 1});
    }
    const double left = room.left + std::floor((room.width - size.width()) / 2);
    const QImage picture = ImageFolder::read(image, (QSizeF(size) * style().pixelRatio).toSize());
    target.add(picture, QRectF(QPointF(left, y), QSizeF(size)), text);
    return y + size.height();
}

SetBlock BlockSetter::setText(const BlockPart &part, const QTextCharFormat &letters, const LineStyle &lines,
                              double width) const
{
    SetBlock target = begin(part, width);
    target.setHeight(addText(target, part.text, letters, lines, roomFor(part.block, width), 0));
    return target;
}

SetBlock BlockSetter::setListItem(const BlockPart &part, double width) const
{
    const Block &item = block(part.block);
    const LineStyle lines = m_typography.lines(directionOf(item));
    SetBlock target = begin(part, width);
    const Room room = roomFor(part.block, width);
    TextSpan text = part.text;
    if (text.start == item.text.start) {
        const TextSpan number = numberOf(m_document, item);
        QTextCharFormat letters = m_typography.letters();
        letters.setForeground(style().colors.faintInk);
        const QString marker = number.isEmpty() ? bulletOf(item) : m_document.text(number).toString();
        const double hang = std::min(std::round(m_indents.hangOf(part.block)), width - room.width);
        const double left = lines.direction == Qt::RightToLeft ? room.width : room.left - hang;
        target.add(SetText(marker, number, letters.font(), {{0, int(marker.size()), letters}}, lines, hang),
                   {left, 0});
        text.start = std::min(item.text.start + item.markerLength, text.end);
    }
    target.setHeight(addText(target, text, m_typography.letters(), lines, room, 0));
    return target;
}

SetBlock BlockSetter::setCode(const BlockPart &part, double width) const
{
    const Block &code = block(part.block);
    const double padding = std::round(groundPadding * m_typography.em());
    const bool isBeginning = part.text.start == code.text.start;
    const bool isEnd = part.text.end == code.text.end;
    const Room room = roomFor(part.block, width);
    const QTextCharFormat letters = m_typography.codeLetters();
    QList<QTextLayout::FormatRange> formats{{0, int(part.text.length()), letters}};
    if (m_codeColors) {
        formats += m_codeColors->formats(m_document, part.block, part.text);
    }
    SetText text(m_document.text(part.text), part.text, letters.font(), formats, m_typography.codeLines(),
                 room.width - 2 * padding);
    SetBlock target = begin(part, width);
    const double top = isBeginning ? padding : 0;
    const double height = top + text.height() + (isEnd ? padding : 0);
    target.addGround(SetBlock::Ground::Code, {room.left, 0, room.width, height});
    target.add(std::move(text), {room.left + padding, top});
    target.setHeight(height);
    return target;
}

SetBlock BlockSetter::setRule(const BlockPart &part, double width) const
{
    SetBlock target = begin(part, width);
    const Room room = roomFor(part.block, width);
    const double height = std::round(ruleHeight * m_typography.em());
    target.addGround(SetBlock::Ground::Rule, {room.left, 0, room.width, height});
    target.setHeight(height);
    return target;
}

SetBlock BlockSetter::setImage(const BlockPart &part, double width) const
{
    const auto image = m_images.find(block(part.block).info);
    if (!image) {
        return setMissingImage(part, width);
    }
    SetBlock target = begin(part, width);
    target.setHeight(addPicture(target, *image, part.text, roomFor(part.block, width), 0));
    return target;
}

SetBlock BlockSetter::setMissingImage(const BlockPart &part, double width) const
{
    const Block &image = block(part.block);
    const double padding = std::round(groundPadding * m_typography.em());
    const Room room = roomFor(part.block, width);
    const QTextCharFormat letters = m_typography.smallLetters();
    const bool hasText = !part.text.isEmpty();
    const QString shown = hasText ? m_document.text(part.text).toString() : displayName(image.info);
    SetText text(shown, part.text, letters.font(), {{0, int(shown.size()), letters}},
                 m_typography.lines(directionOf(image)), room.width - 2 * padding);
    SetBlock target = begin(part, width);
    const double height = text.height() + padding;
    target.addGround(SetBlock::Ground::MissingImage, {room.left, 0, room.width, height});
    target.add(std::move(text), {room.left + padding, std::floor(padding / 2)});
    target.setHeight(height);
    return target;
}

double BlockSetter::estimatedHeight(const BlockPart &part, double width) const
{
    const Block &first = block(part.block);
    const double em = m_typography.em();
    const double line = m_typography.lines(Qt::LeftToRight).height;
    const auto linesOf = [&](qsizetype length, double room) {
        return std::max(1.0, std::ceil(double(length) * m_letterWidth / std::max(room, em)));
    };
    switch (first.kind) {
    case BlockKind::TableCell:
        return linesOf(part.text.length() / qsizetype(part.count), width / double(part.count)) * line +
               0.5 * em;
    case BlockKind::Heading: {
        const LineStyle lines = m_typography.headingLines(first.headingLevel, Qt::LeftToRight);
        return linesOf(part.text.length(), width * line / lines.height) * lines.height;
    }
    case BlockKind::Code:
        return (1 + double(m_document.text(part.text).count(u'\n'))) * m_typography.codeLines().height + em;
    case BlockKind::Rule:
        return std::round(ruleHeight * em);
    default:
        return linesOf(part.text.length(), width - m_indents.indentOf(part.block)) * line;
    }
}

double BlockSetter::airAbove(const Block &block) const
{
    const double em = m_typography.em();
    switch (block.kind) {
    case BlockKind::Heading:
        return m_typography.airAboveHeading(block.headingLevel);
    case BlockKind::Code:
    case BlockKind::Image:
        return groundAir * em;
    case BlockKind::TableCell:
        return tableAir * em;
    default:
        return 0;
    }
}

double BlockSetter::airBelow(size_t index) const
{
    const double em = m_typography.em();
    switch (block(index).kind) {
    case BlockKind::Heading:
        return m_typography.airBelowHeading(block(index).headingLevel);
    case BlockKind::Code:
    case BlockKind::Image:
        return (paragraphAir + groundAir) * em;
    case BlockKind::TableCell:
        return (paragraphAir + tableAir) * em;
    case BlockKind::FrontMatter:
        return fieldsAir * em;
    case BlockKind::LinkDefinition:
    case BlockKind::FootnoteDefinition:
        return definitionAir * em;
    case BlockKind::ListItem:
        return (index + 1 < m_document.blocks().size() && block(index + 1).listDepth > 0 ? itemAir
                                                                                         : paragraphAir) *
               em;
    default:
        return paragraphAir * em;
    }
}

double BlockSetter::airBetween(size_t above, size_t below) const
{
    const Block &one = block(above);
    const Block &other = block(below);
    const bool isOneTable = one.kind == BlockKind::TableCell && other.kind == BlockKind::TableCell &&
                            one.cell.table == other.cell.table;
    if (isOneTable || (one.kind == BlockKind::FrontMatter && other.kind == BlockKind::FrontMatter)) {
        return 0;
    }
    // Behind front matter there is air already.
    const double wanted = one.kind == BlockKind::FrontMatter ? 0 : airAbove(other);
    return std::round(std::max(airBelow(above), wanted));
}

} // namespace hexapla
