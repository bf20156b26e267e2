// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/markdownleafend.h"

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// Where "**" stands; -1 if nowhere. Looking for one star first is many times faster.
qsizetype doubleStar(QStringView text)
{
    qsizetype at = text.indexOf(u'*');
    while (at >= 0 && at + 1 < text.size() && text[at + 1] != u'*') {
        at = text.indexOf(u'*', at + 1);
    }
    return at + 1 < text.size() ? at : -1;
}

} // namespace

void MarkdownLeafEnd::refine()
{
    Block &block = m_builder.block();
    const QStringView text = QStringView(m_builder.text()).sliced(block.text.start);
    if (const auto &target = m_text.imageTarget(); target && isLoneImage()) {
        block.kind = BlockKind::Image;
        block.info = *target;
    } else if (block.kind == BlockKind::Paragraph && text.startsWith(u"[^")) {
        const qsizetype close = text.indexOf(u"]:");
        if (close > 2) {
            block.kind = BlockKind::FootnoteDefinition;
            block.info = text.sliced(2, close - 2).toString();
        }
    } else if (block.kind == BlockKind::ListItem && !block.isOrdered) {
        noticeGluedNumber(text);
    }
    noticeOrphanMarkup(text);
}

// Emphasis that was opened and never closed stays in the text.
void MarkdownLeafEnd::noticeOrphanMarkup(QStringView text)
{
    const Block &block = m_builder.block();
    const qsizetype at = doubleStar(text);
    const bool isLiteral = block.kind == BlockKind::Code || block.kind == BlockKind::Html;
    if (at < 0 || isLiteral || isOrphanMarkup()) {
        return;
    }
    const TextSpan marker = {block.text.start + at, block.text.start + at + 2};
    const auto isCode = [marker](const InlineSpan &span) {
        return span.kind == InlineKind::Code && span.text.contains(marker);
    };
    if (std::ranges::none_of(blockInlines(), isCode)) {
        m_builder.warn(WarningCode::OrphanMarkup, m_builder.sourceMap().sourceOf(marker), u"**"_s);
    }
}

bool MarkdownLeafEnd::isOrphanMarkup() const
{
    const Block &block = m_builder.blocks().back();
    const QStringView text = QStringView(m_builder.text()).sliced(block.text.start);
    const QStringView source =
        QStringView(m_builder.source()).sliced(block.source.start, m_sourceEnd - block.source.start);
    const auto isMarkup = [](QChar c) { return c.isSpace() || QStringView(u"*_~`").contains(c); };
    return block.kind == BlockKind::Paragraph && !m_text.hadSpan() && !text.isEmpty() &&
           std::ranges::all_of(source, isMarkup);
}

// "- 19.Lamps": a number that a converter left behind when it made a bullet of an ordered item.
void MarkdownLeafEnd::noticeGluedNumber(QStringView text)
{
    constexpr qsizetype mostDigits = 3;
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit()) {
        ++digits;
    }
    const bool isNumber = digits > 0 && digits <= mostDigits && digits + 1 < text.size() &&
                          (text[digits] == u'.' || text[digits] == u')') && text[digits + 1].isLetter();
    if (isNumber) {
        Block &block = m_builder.block();
        block.isOrdered = true;
        block.markerLength = digits + 1;
        m_builder.warn(
            WarningCode::GluedListNumber,
            m_builder.sourceMap().sourceOf(TextSpan(block.text.start, block.text.start + digits + 2)),
            text.first(digits + 2).toString());
    }
}

std::span<const InlineSpan> MarkdownLeafEnd::blockInlines() const
{
    const qsizetype start = m_builder.blocks().back().text.start;
    size_t first = m_builder.inlines().size();
    while (first > 0 && m_builder.inlines()[first - 1].text.start >= start) {
        --first;
    }
    return std::span(m_builder.inlines()).subspan(first);
}

bool MarkdownLeafEnd::isLoneImage() const
{
    const Block &block = m_builder.block();
    const bool canBe = block.kind == BlockKind::Paragraph || block.kind == BlockKind::Quote;
    const TextSpan whole = {block.text.start, m_builder.position()};
    return canBe && std::ranges::any_of(blockInlines(), [whole](const InlineSpan &span) {
               return span.kind == InlineKind::Image && span.text == whole;
           });
}

} // namespace hexapla
