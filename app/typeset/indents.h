// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/typeset/typography.h"
#include "core/document/document.h"

#include <unordered_map>
#include <vector>

namespace hexapla {

// The bars beside a quote, one for each quote that a block stands in.
struct QuoteBars
{
    std::vector<double> insets; // from the side where lines begin
    size_t continued = 0;       // so many of them, from the first, come down from the block above

    friend bool operator==(const QuoteBars &, const QuoteBars &) = default;
};

// How far the blocks of a document are set in by the lists and quotes they stand in.
class Indents
{
public:
    Indents(const Document &document, const Typography &typography);

    double indentOf(size_t block) const { return m_indents[block].text; }
    // How far before its text the marker of a list item stands.
    double hangOf(size_t item) const { return m_indents[item].hang; }
    QuoteBars barsOf(size_t block) const;

private:
    struct Indent
    {
        float text = 0;
        float hang = 0;
    };

    void measure(const Document &document, size_t block, const Typography &typography);
    double hang(const Block &item) const;
    double listsIndent(int lists) const;
    QuoteBars bars(const Document &document, size_t block, const Typography &typography) const;

    double m_em;
    std::vector<double> m_hangs; // how far each list that is open sets its text in, the outermost first
    std::vector<Indent> m_indents;
    std::unordered_map<size_t, QuoteBars> m_bars;
};

// Where the lines of a block run from: what the style says, or the block's own text when it leaves that open.
Qt::LayoutDirection directionOf(const Document &document, const Block &block, const RenderStyle &style);

// The number that an item has in the text, without the space behind it; empty when it has none.
TextSpan numberOf(const Document &document, const Block &item);
// What stands before an item without a number.
QString bulletOf(const Block &item);

} // namespace hexapla
