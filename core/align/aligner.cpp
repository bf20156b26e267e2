// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/aligner.h"

#include "core/align/exchangedrows.h"
#include "core/align/loopconfidence.h"
#include "core/align/movedrows.h"
#include "core/align/pairset.h"
#include "core/align/roughrows.h"
#include "core/align/rowbuilder.h"
#include "core/align/versionorder.h"

#include <algorithm>

namespace hexapla {

namespace {

// Whether there are no rows yet, or they are of these versions: of the same works in another edition they
// would pin what is not there.
bool fits(const Alignment &earlier, std::span<const AlignedText> versions)
{
    std::vector<size_t> segments;
    std::ranges::transform(versions, std::back_inserter(segments),
                           [](const AlignedText &text) { return text.segments.size(); });
    return earlier.rows.empty() || isAlignmentOf(earlier, segments);
}

// By column.
PinnedCells pinnedCells(const Alignment &alignment, const std::vector<size_t> &versions)
{
    PinnedCells pins;
    for (const Row &row : alignment.rows) {
        if (row.isPinned()) {
            std::vector<SegmentRange> cells;
            std::ranges::transform(versions, std::back_inserter(cells),
                                   [&row](size_t version) { return row.cells[version]; });
            pins.push_back(std::move(cells));
        }
    }
    return pins;
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
        const std::vector<Profile::Partner> partners = pairs.partners(*next, in);
        if (pairs.isStranger(*next)) {
            profile.joinStranger(*next, partners, context);
        } else {
            profile.join(*next, partners, context);
        }
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

// Rows of texts, and those of the texts that hardly say the same as any other.
struct JoinedTexts
{
    std::vector<ProfileRow> rows;
    std::vector<size_t> strangers;
};

using ShowRows = std::function<void(const std::vector<ProfileRow> &)>;

// Aligns versions that all have segments, in their own order. When cancelled, what comes back is of no
// use.
JoinedTexts alignTexts(std::span<const AlignerText> texts, const PinnedCells &pins,
                       const AlignOptions &options, const WorkContext &context, const ShowRows &showRough)
{
    if (texts.size() <= 1) {
        return {texts.empty() ? std::vector<ProfileRow>() : rowsOf(texts.front()), {}};
    }
    PairSet pairs(texts, pins, options.dictionaryFolders, context);
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
    if (options.warn) {
        std::ranges::for_each(pairs.warnings(), options.warn);
    }
    JoinedTexts joined{joinAll(texts, pairs, pins, context), {}};
    weighLoops(joined.rows, texts, pairs);
    partExchangedRows(joined.rows, texts, pairs, context);
    pairs.weighRelatedness(joined.rows);
    markMovedRows(joined.rows, texts, pairs, context);
    for (size_t text = 0; text < texts.size(); ++text) {
        if (pairs.isStranger(text)) {
            joined.strangers.push_back(text);
        }
    }
    return joined;
}

// By version. What two versions have in common is no stranger to either.
std::vector<size_t> strangersAmong(const std::vector<std::optional<size_t>> &columns,
                                   const std::vector<size_t> &strangers)
{
    std::vector<size_t> result;
    for (size_t version = 0; version < columns.size(); ++version) {
        const std::optional<size_t> &column = columns[version];
        if (column && std::ranges::contains(strangers, *column) && std::ranges::count(columns, column) == 1) {
            result.push_back(version);
        }
    }
    return result;
}

std::unexpected<Error> cancelled() { return std::unexpected(Error{ErrorCode::Cancelled, {}, {}, {}}); }

} // namespace

Result<Alignment> align(std::span<const AlignedText> versions, const Alignment &earlier,
                        const WorkContext &context, const AlignOptions &options)
{
    if (!fits(earlier, versions)) {
        return std::unexpected(Error{ErrorCode::ImpossibleEdit,
                                     {},
                                     {},
                                     QStringLiteral("the earlier rows are not those of these versions")});
    }
    const VersionOrder order = orderVersions(versions, earlier);
    const PinnedCells pins = pinnedCells(earlier, order.aligned);
    std::vector<AlignerText> texts;
    texts.reserve(order.aligned.size());
    for (const size_t version : order.aligned) {
        texts.push_back(makeAlignerText(versions[version], texts.size(), pins, context));
    }
    if (context.isCancelled()) {
        return cancelled();
    }
    const auto alignmentOf = [&](const std::vector<ProfileRow> &rows) {
        return buildAlignment(rows, order.columns, earlier);
    };
    ShowRows showRoughRows;
    if (options.showRough && earlier.rows.empty()) {
        showRoughRows = [&](const std::vector<ProfileRow> &rows) { options.showRough(alignmentOf(rows)); };
    }
    const JoinedTexts joined = alignTexts(texts, pins, options, context, showRoughRows);
    if (context.isCancelled()) {
        return cancelled();
    }
    context.reportProgress(1);
    Alignment alignment = alignmentOf(joined.rows);
    alignment.strangers = strangersAmong(order.columns, joined.strangers);
    return alignment;
}

} // namespace hexapla
