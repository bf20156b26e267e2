// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/indents.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// In ems.
constexpr double listIndent = 1.5;
constexpr double quoteIndent = 1.2;
constexpr double barInset = 0.2;
constexpr double markerGap = 0.45;
// What stands deeper is set in no further.
constexpr int deepest = 12;
// A marker of so few characters has room in any list.
constexpr qsizetype shortMarker = 2;

int bounded(quint8 depth) { return std::min<int>(depth, deepest); }

// How many of the lists a block stands in are around one of its quotes.
int listsAround(const Block &block, int quote)
{
    return quote < std::ssize(block.listsAroundQuotes) ? bounded(block.listsAroundQuotes[size_t(quote)]) : 0;
}

} // namespace

Qt::LayoutDirection directionOf(const Document &document, const Block &block, const RenderStyle &style)
{
    if (style.direction != Qt::LayoutDirectionAuto) {
        return style.direction;
    }
    return document.text(block.text).isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

TextSpan numberOf(const Document &document, const Block &item)
{
    if (!item.taskMark.isNull()) {
        return {item.text.start, item.text.start};
    }
    const TextSpan marker{item.text.start, item.text.start + item.markerLength};
    return {marker.start, marker.start + document.text(marker).trimmed().size()};
}

QString bulletOf(const Block &item)
{
    static constexpr std::array bullets{u'\u2022', u'\u25e6', u'\u25aa'};
    if (!item.taskMark.isNull()) {
        return item.taskMark == u' ' ? u"\u2610"_s : u"\u2611"_s;
    }
    return QChar(bullets[size_t(std::clamp<int>(item.listDepth, 1, int(bullets.size()))) - 1]);
}

Indents::Indents(const Document &document, const Typography &typography)
    : m_em(typography.em())
{
    m_indents.resize(document.blocks().size());
    for (size_t block = 0; block < m_indents.size(); ++block) {
        measure(document, block, typography);
    }
    m_hangs.clear();
}

void Indents::measure(const Document &document, size_t index, const Typography &typography)
{
    const Block &block = document.blocks()[index];
    m_hangs.resize(size_t(bounded(block.listDepth)), listIndent * m_em);
    if (block.kind == BlockKind::ListItem && !m_hangs.empty()) {
        const TextSpan number = numberOf(document, block);
        const double marker =
            number.length() > shortMarker ? typography.width(document.text(number).toString()) : 0;
        m_hangs.back() = std::max(listIndent * m_em, marker + markerGap * m_em);
        m_indents[index].hang = float(hang(block));
    }
    const int quotes = bounded(block.quoteDepth);
    m_indents[index].text = float(quoteIndent * m_em * quotes + listsIndent(bounded(block.listDepth)));
    if (quotes > 0) {
        m_bars.emplace(index, bars(document, index, typography));
    }
}

// Quotes inside an item come between its marker and its text.
double Indents::hang(const Block &item) const
{
    double hang = m_hangs.back();
    for (int quote = 0; quote < bounded(item.quoteDepth); ++quote) {
        if (listsAround(item, quote) == bounded(item.listDepth)) {
            hang += quoteIndent * m_em;
        }
    }
    return hang;
}

// How far the text of so many lists is set in.
double Indents::listsIndent(int lists) const
{
    return std::accumulate(m_hangs.begin(), m_hangs.begin() + std::min<qsizetype>(lists, std::ssize(m_hangs)),
                           0.0);
}

QuoteBars Indents::bars(const Document &document, size_t index, const Typography &typography) const
{
    const Block &block = document.blocks()[index];
    const Block *above = index > 0 ? &document.blocks()[index - 1] : nullptr;
    const auto direction = [&](const Block &of) { return directionOf(document, of, typography.style()); };
    QuoteBars bars;
    for (int quote = 0; quote < bounded(block.quoteDepth); ++quote) {
        const int lists = listsAround(block, quote);
        bars.insets.push_back((quoteIndent * quote + barInset) * m_em + listsIndent(lists));
        // With an item begin the quotes inside it.
        const bool isNew = block.kind == BlockKind::ListItem && lists == bounded(block.listDepth);
        if (bars.continued == size_t(quote) && !isNew && above && quote < above->quoteDepth &&
            listsAround(*above, quote) == lists && direction(*above) == direction(block)) {
            ++bars.continued;
        }
    }
    return bars;
}

QuoteBars Indents::barsOf(size_t block) const
{
    const auto found = m_bars.find(block);
    return found == m_bars.end() ? QuoteBars() : found->second;
}

} // namespace hexapla
