// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/aligner.h"

#include "core/align/loopconfidence.h"
#include "core/align/movedrows.h"
#include "core/align/novelty.h"
#include "core/align/profile.h"
#include "core/align/relatedness.h"
#include "core/align/roughrows.h"
#include "core/align/rowbuilder.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <numeric>
#include <thread>

namespace hexapla {

namespace {

// With more versions than this, not every pair of them is looked at.
constexpr size_t fewVersions = 6;
constexpr size_t hubs = 3;

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

// How much of two versions their beads bring together.
double agreement(const PairAlignment &pair, const AlignerText &a, const AlignerText &b)
{
    double sum = 0;
    for (const auto &[bead, weight] : pair.beads) {
        if (bead.isMatch()) {
            sum += double(weight) * (bead.countA + bead.countB);
        }
    }
    return sum / double(std::max<size_t>(a.size() + b.size(), 1));
}

// Does so many things, as many at a time as the computer can.
void inParallel(size_t count, const std::function<void(size_t)> &work)
{
    std::atomic<size_t> next = 0;
    const auto workOn = [&] {
        for (size_t i = next++; i < count; i = next++) {
            work(i);
        }
    };
    std::vector<std::jthread> others;
    const size_t threads =
        std::clamp<size_t>(std::thread::hardware_concurrency(), 1, std::max<size_t>(count, 1));
    for (size_t i = 1; i < threads; ++i) {
        others.emplace_back(workOn);
    }
    workOn();
}

// What the pairs have done together.
class SharedProgress
{
public:
    SharedProgress(size_t pairs, const WorkContext &context)
        : m_context(context)
        , m_shares(pairs, 0)
    {}

    WorkContext of(size_t pair)
    {
        return {m_context.stop, [this, pair](double share) {
                    constexpr double shareOfPairs = 0.9; // of the time
                    const std::scoped_lock lock(m_mutex);
                    m_shares[pair] = share;
                    const double sum = std::accumulate(m_shares.begin(), m_shares.end(), 0.0);
                    m_context.reportProgress(shareOfPairs * sum / double(m_shares.size()));
                }};
    }

private:
    const WorkContext &m_context;
    std::vector<double> m_shares;
    std::mutex m_mutex;
};

// Aligns versions that all have segments, in their canonical order.
class MultiAligner
{
public:
    MultiAligner(std::span<const AlignerText> texts, const PinnedCells &pins, const QStringList &folders,
                 const WorkContext &context)
        : m_texts(texts)
        , m_pins(pins)
        , m_folders(folders)
        , m_context(context)
    {}

    using Preview = std::function<void(const std::vector<ProfileRow> &)>;
    std::vector<ProfileRow> run(const Preview &preview);

private:
    void alignPairs(const Preview &preview);
    void weighRelatedness(std::vector<ProfileRow> &rows) const;
    const PairSide *side(size_t from, size_t to) const;
    double agreementOf(size_t a, size_t b) const;
    std::vector<ProfileRow> joinAll();

    std::span<const AlignerText> m_texts;
    const PinnedCells &m_pins;
    const QStringList &m_folders;
    const WorkContext &m_context;
    std::vector<PairAlignment> m_pairs;
    std::map<std::pair<size_t, size_t>, PairSide> m_sides;
    std::map<std::pair<size_t, size_t>, double> m_agreements;
    std::map<std::pair<size_t, size_t>, float> m_relatedness;
};

std::vector<ProfileRow> MultiAligner::run(const Preview &preview)
{
    if (m_texts.size() == 1) {
        std::vector<ProfileRow> rows;
        rows.reserve(m_texts.front().size());
        for (size_t unit = 0; unit < m_texts.front().size(); ++unit) {
            rows.push_back({{m_texts.front().units[unit].segments}, 1, m_texts.front().pins[unit], {}});
        }
        return rows;
    }
    alignPairs(preview);
    if (m_context.isCancelled()) {
        return {};
    }
    std::vector<ProfileRow> rows = joinAll();
    const PairLookup sides = [this](size_t from, size_t to) { return side(from, to); };
    weighLoops(rows, m_texts, sides);
    weighRelatedness(rows);
    markMovedRows(rows, m_texts, sides, m_context);
    return rows;
}

// The pairs of the first version come first: what they see at the first look makes the preview.
void MultiAligner::alignPairs(const Preview &preview)
{
    std::vector<std::pair<size_t, size_t>> pairs;
    for (size_t a = 0; a < m_texts.size(); ++a) {
        for (size_t b = a + 1; b < m_texts.size(); ++b) {
            if (m_texts.size() <= fewVersions || a < hubs) {
                pairs.emplace_back(a, b);
            }
        }
    }
    SharedProgress progress(pairs.size(), m_context);
    std::vector<WorkContext> contexts;
    std::vector<std::vector<Band::Point>> points;
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto [a, b] = pairs[i];
        contexts.push_back(progress.of(i));
        points.push_back(pinnedPoints(m_texts[a], a, m_texts[b], b, m_pins));
    }
    const auto makeAligner = [&](size_t i) {
        const auto [a, b] = pairs[i];
        return std::make_unique<PairAligner>(m_texts[a], m_texts[b], points[i], m_folders, contexts[i]);
    };
    std::vector<std::unique_ptr<PairAligner>> aligners(pairs.size());
    if (preview) {
        const size_t ofFirst = m_texts.size() - 1;
        std::vector<std::vector<WeightedBead>> beads(m_texts.size());
        inParallel(ofFirst, [&](size_t i) {
            if (!m_context.isCancelled()) {
                aligners[i] = makeAligner(i);
                beads[i + 1] = aligners[i]->lookRoughly();
            }
        });
        if (!m_context.isCancelled()) {
            preview(roughRows(m_texts, beads));
        }
    }
    m_pairs.resize(pairs.size());
    inParallel(pairs.size(), [&](size_t i) {
        if (!m_context.isCancelled()) {
            const auto aligner = aligners[i] ? std::move(aligners[i]) : makeAligner(i);
            m_pairs[i] = aligner->align();
        }
    });
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto [a, b] = pairs[i];
        m_relatedness[pairs[i]] = relatedness(m_pairs[i], m_texts[a], m_texts[b]);
        m_agreements[pairs[i]] = agreement(m_pairs[i], m_texts[a], m_texts[b]);
        m_sides.emplace(std::pair(a, b), PairSide(m_pairs[i], false));
        m_sides.emplace(std::pair(b, a), PairSide(m_pairs[i], true));
    }
}

// A row is worth no more than the least related of the versions in it.
void MultiAligner::weighRelatedness(std::vector<ProfileRow> &rows) const
{
    for (ProfileRow &row : rows) {
        float least = 1;
        for (const auto &[pair, related] : m_relatedness) {
            const bool isInside = !row.cells[pair.first].isEmpty() && !row.cells[pair.second].isEmpty();
            least = isInside ? std::min(least, related) : least;
        }
        row.confidence *= least;
    }
}

// Nothing for a pair that was not looked at.
const PairSide *MultiAligner::side(size_t from, size_t to) const
{
    const auto found = m_sides.find({from, to});
    return found == m_sides.end() ? nullptr : &found->second;
}

// 0 for pairs that were not looked at.
double MultiAligner::agreementOf(size_t a, size_t b) const
{
    const auto found = m_agreements.find(std::minmax(a, b));
    return found == m_agreements.end() ? 0 : found->second;
}

// Those that agree best come together first: what is sure then guides what is not.
std::vector<ProfileRow> MultiAligner::joinAll()
{
    const auto best =
        std::ranges::max_element(m_agreements, {}, [](const auto &entry) { return entry.second; });
    Profile profile(m_texts, m_pins);
    const auto [a, b] = best->first;
    profile.begin(a, b, *side(a, b));
    std::vector<size_t> in{a, b};
    std::vector<size_t> out;
    for (size_t version = 0; version < m_texts.size(); ++version) {
        if (version != a && version != b) {
            out.push_back(version);
        }
    }
    while (!out.empty() && !m_context.isCancelled()) {
        const auto next = std::ranges::max_element(out, {}, [&](size_t version) {
            double sum = 0;
            for (const size_t other : in) {
                sum += agreementOf(version, other);
            }
            return sum;
        });
        std::vector<Profile::Partner> partners;
        for (const size_t other : in) {
            if (const PairSide *known = side(other, *next)) {
                partners.push_back({other, known});
            }
        }
        profile.join(*next, partners, m_context);
        in.push_back(*next);
        out.erase(next);
    }
    return profile.rows();
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
    MultiAligner::Preview preview;
    if (showRough && earlier.rows.empty()) {
        preview = [&](const std::vector<ProfileRow> &rows) { showRough(alignmentOf(rows)); };
    }
    std::vector<ProfileRow> rows;
    if (!texts.empty()) {
        rows = MultiAligner(texts, pins, folders, context).run(preview);
    }
    if (context.isCancelled()) {
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}, {}});
    }
    context.reportProgress(1);
    return alignmentOf(rows);
}

} // namespace hexapla
