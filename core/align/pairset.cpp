// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/pairset.h"

#include "core/align/relatedness.h"
#include "core/base/concurrently.h"

#include <algorithm>
#include <mutex>
#include <numeric>

namespace hexapla {

namespace {

// With more versions than this, not every pair of them is looked at.
constexpr size_t fewVersions = 6;
constexpr size_t hubs = 3;

// How much of two versions their beads bring together.
double agreementOf(const PairAlignment &pair, const AlignerText &a, const AlignerText &b)
{
    double sum = 0;
    for (const auto &[bead, weight] : pair.beads) {
        if (bead.isMatch()) {
            sum += double(weight) * (bead.countA + bead.countB);
        }
    }
    return sum / double(std::max<size_t>(a.size() + b.size(), 1));
}

} // namespace

// What all pairs have done together.
class PairSet::Progress
{
public:
    Progress(size_t pairs, const WorkContext &context)
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

PairSet::PairSet(std::span<const AlignerText> texts, const PinnedCells &pins, const QStringList &folders,
                 const WorkContext &context)
    : m_texts(texts)
    , m_folders(folders)
    , m_context(context)
{
    // Those of the first version come first.
    for (size_t a = 0; a < texts.size(); ++a) {
        for (size_t b = a + 1; b < texts.size(); ++b) {
            if (texts.size() <= fewVersions || a < hubs) {
                m_pairs.emplace_back(a, b);
                m_points.push_back(pinnedPoints(texts[a], a, texts[b], b, pins));
            }
        }
    }
    m_progress = std::make_unique<Progress>(m_pairs.size(), context);
    for (size_t pair = 0; pair < m_pairs.size(); ++pair) {
        m_contexts.push_back(m_progress->of(pair));
    }
    m_aligners.resize(m_pairs.size());
    m_alignments.resize(m_pairs.size());
}

PairSet::~PairSet() = default;

std::unique_ptr<PairAligner> PairSet::makeAligner(size_t pair) const
{
    const auto [a, b] = m_pairs[pair];
    return std::make_unique<PairAligner>(m_texts[a], m_texts[b], m_points[pair], m_folders, m_contexts[pair]);
}

std::vector<std::vector<WeightedBead>> PairSet::lookRoughly()
{
    std::vector<std::vector<WeightedBead>> beads(m_texts.size());
    inParallel(m_texts.size() - 1, [&](size_t pair) {
        if (!m_context.isCancelled()) {
            m_aligners[pair] = makeAligner(pair);
            beads[m_pairs[pair].second] = m_aligners[pair]->lookRoughly();
        }
    });
    return beads;
}

void PairSet::align()
{
    inParallel(m_pairs.size(), [this](size_t pair) {
        if (!m_context.isCancelled()) {
            std::unique_ptr<PairAligner> &aligner = m_aligners[pair];
            if (!aligner) {
                aligner = makeAligner(pair);
            }
            m_alignments[pair] = aligner->align();
            aligner.reset(); // of a book it is much
        }
    });
    for (size_t pair = 0; pair < m_pairs.size(); ++pair) {
        const auto [a, b] = m_pairs[pair];
        const PairAlignment &alignment = m_alignments[pair];
        m_known[m_pairs[pair]] = {agreementOf(alignment, m_texts[a], m_texts[b]),
                                  relatedness(alignment, m_texts[a], m_texts[b])};
        m_sides.emplace(Versions(a, b), PairSide(alignment, false));
        m_sides.emplace(Versions(b, a), PairSide(alignment, true));
    }
}

const PairSide *PairSet::side(size_t from, size_t to) const
{
    const auto found = m_sides.find({from, to});
    return found == m_sides.end() ? nullptr : &found->second;
}

double PairSet::agreement(size_t a, size_t b) const
{
    const auto found = m_known.find(std::minmax(a, b));
    return found == m_known.end() ? 0 : found->second.agreement;
}

std::pair<size_t, size_t> PairSet::bestPair() const
{
    return std::ranges::max_element(m_known, {}, [](const auto &entry) { return entry.second.agreement; })
        ->first;
}

// A row is worth no more than the least related of the versions in it.
void PairSet::weighRelatedness(std::vector<ProfileRow> &rows) const
{
    for (ProfileRow &row : rows) {
        float least = 1;
        for (const auto &[versions, known] : m_known) {
            const auto [a, b] = versions;
            const bool isInside = !row.cells[a].isEmpty() && !row.cells[b].isEmpty();
            least = isInside ? std::min(least, known.relatedness) : least;
        }
        row.confidence *= least;
    }
}

} // namespace hexapla
