// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/aligner.h"

#include "core/align/loopconfidence.h"
#include "core/align/movedrows.h"
#include "core/align/novelty.h"
#include "core/align/pairset.h"
#include "core/align/roughrows.h"
#include "core/align/rowbuilder.h"

#include <algorithm>
#include <numeric>

namespace hexapla {

namespace {

// The versions in an order of their own, so that theirs on the command line makes no difference.
std::vector<size_t> canonicalOrder(std::span<const AlignedText> versions)
{
    std::vector<size_t> order(versions.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const auto isBefore = [versions](size_t a, size_t b) {
        const AlignedText &left = versions[a];
        const AlignedText &right = versions[b];
        if (left.segments.size() != right.segments.size()) {
            return left.segments.size() > right.segments.size();
        }
        if (left.language != right.language) {
            return left.language.toString() < right.language.toString();
        }
        return std::ranges::lexicographical_compare(left.segments, right.segments, {}, &AlignedSegment::text,
                                                    &AlignedSegment::text);
    };
    std::ranges::stable_sort(order, isBefore);
    return order;
}

PinnedCells pinnedCells(const Alignment &alignment, const std::vector<size_t> &order)
{
    PinnedCells pins;
    for (const Row &row : alignment.rows) {
        if (row.isPinned()) {
            std::vector<SegmentRange> cells;
            std::ranges::transform(order, std::back_inserter(cells),
                                   [&row](size_t version) { return row.cells[version]; });
            pins.push_back(std::move(cells));
        }
    }
    return pins;
}

AlignerText prepared(const AlignedText &text, size_t version, const PinnedCells &pins)
{
    AlignerText result{text, tokenize(text), {}, {}, {}};
    result.novelty = novelty(result.tokens);
    const UnitMaker maker(text, result.tokens);
    size_t next = 0;
    const auto addUntil = [&](size_t end) {
        for (; next < end; ++next) {
            result.units.push_back(maker.unit({next, 1}));
            result.pins.emplace_back();
        }
    };
    for (size_t pin = 0; pin < pins.size(); ++pin) {
        const SegmentRange &cell = pins[pin][version];
        if (!cell.isEmpty()) {
            addUntil(cell.first);
            result.units.push_back(maker.unit(cell));
            result.pins.emplace_back(qint64(pin));
            next = cell.end();
        }
    }
    addUntil(text.segments.size());
    return result;
}

// Versions that agree best come together first: what is sure then guides what is not.
std::vector<ProfileRow> joinAll(std::span<const AlignerText> texts, const PairSet &pairs,
                                const PinnedCells &pins, const WorkContext &context)
{
    Profile profile(texts, pins);
    const auto [a, b] = pairs.bestPair();
    profile.begin(a, b, *pairs.side(a, b));
    std::vector<size_t> in{a, b};
    std::vector<size_t> out;
    for (size_t version = 0; version < texts.size(); ++version) {
        if (version != a && version != b) {
            out.push_back(version);
        }
    }
    while (!out.empty() && !context.isCancelled()) {
        const auto next = std::ranges::max_element(out, {}, [&](size_t version) {
            double sum = 0;
            for (const size_t other : in) {
                sum += pairs.agreement(version, other);
            }
            return sum;
        });
        std::vector<Profile::Partner> partners;
        for (const size_t other : in) {
            if (const PairSide *known = pairs.side(other, *next)) {
                partners.push_back({other, known});
            }
        }
        profile.join(*next, partners, context);
        in.push_back(*next);
        out.erase(next);
    }
    return profile.rows();
}

// A version alone: its units are the rows.
std::vector<ProfileRow> rowsOf(const AlignerText &text)
{
    std::vector<ProfileRow> rows;
    rows.reserve(text.size());
    for (size_t unit = 0; unit < text.size(); ++unit) {
        rows.push_back({{text.units[unit].segments}, 1, text.pins[unit], {}});
    }
    return rows;
}

using ShowRows = std::function<void(const std::vector<ProfileRow> &)>;

// Aligns versions that all have segments, in their canonical order. When cancelled, what comes back is of no
// use.
std::vector<ProfileRow> alignTexts(std::span<const AlignerText> texts, const PinnedCells &pins,
                                   const QStringList &folders, const WorkContext &context,
                                   const ShowRows &showRough)
{
    if (texts.size() <= 1) {
        return texts.empty() ? std::vector<ProfileRow>() : rowsOf(texts.front());
    }
    PairSet pairs(texts, pins, folders, context);
    if (showRough) {
        const auto beads = pairs.lookRoughly();
        if (!context.isCancelled()) {
            showRough(roughRows(texts, beads));
        }
    }
    pairs.align();
    if (context.isCancelled()) {
        return {};
    }
    std::vector<ProfileRow> rows = joinAll(texts, pairs, pins, context);
    weighLoops(rows, texts, pairs);
    pairs.weighRelatedness(rows);
    markMovedRows(rows, texts, pairs, context);
    return rows;
}

} // namespace

Result<Alignment> align(std::span<const AlignedText> versions, const Alignment &earlier,
                        const WorkContext &context, const QStringList &folders, const RowsPreview &showRough)
{
    std::vector<size_t> order = canonicalOrder(versions);
    const PinnedCells pins = pinnedCells(earlier, order);
    // Versions without a segment have nothing to align.
    while (!order.empty() && versions[order.back()].segments.empty()) {
        order.pop_back();
    }
    std::vector<AlignerText> texts;
    texts.reserve(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        texts.push_back(prepared(versions[order[i]], i, pins));
    }
    const auto alignmentOf = [&](const std::vector<ProfileRow> &rows) {
        return buildAlignment(rows, order, versions.size(), earlier);
    };
    ShowRows showRoughRows;
    if (showRough && earlier.rows.empty()) {
        showRoughRows = [&](const std::vector<ProfileRow> &rows) { showRough(alignmentOf(rows)); };
    }
    const std::vector<ProfileRow> rows = alignTexts(texts, pins, folders, context, showRoughRows);
    if (context.isCancelled()) {
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}, {}});
    }
    context.reportProgress(1);
    return alignmentOf(rows);
}

} // namespace hexapla
