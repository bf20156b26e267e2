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
// Versions as related as this belong together.
constexpr float related = 0.5F;
// Aligning pairs is so much of the time.
constexpr double shareOfPairs = 0.9;

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

size_t expectedPairs(size_t versions)
{
    const auto all = [](size_t count) { return count < 2 ? 0 : count * (count - 1) / 2; };
    return versions <= fewVersions ? all(versions) : all(versions) - all(versions - hubs);
}

} // namespace

// What all pairs have done together. How many there will be turns out on the way: then it stands still for a
// while.
class PairSet::Progress
{
public:
    Progress(size_t expected, const WorkContext &context)
        : m_context(context)
        , m_expected(expected)
    {}

    WorkContext of(const Versions &versions)
    {
        return {m_context.stop, [this, versions](double share) {
                    const std::scoped_lock lock(m_mutex);
                    m_shares[versions] = share;
                    double sum = 0;
                    for (const auto &[pair, done] : m_shares) {
                        sum += done;
                    }
                    m_reported = std::max(m_reported, sum / double(std::max(m_expected, m_shares.size())));
                    m_context.reportProgress(shareOfPairs * m_reported);
                }};
    }

private:
    const WorkContext &m_context;
    size_t m_expected;
    std::map<Versions, double> m_shares;
    double m_reported = 0;
    std::mutex m_mutex;
};

PairSet::PairSet(std::span<const AlignerText> texts, const PinnedCells &pins, const QStringList &folders,
                 const WorkContext &context)
    : m_texts(texts)
    , m_pins(pins)
    , m_folders(folders)
    , m_context(context)
    , m_progress(std::make_unique<Progress>(expectedPairs(texts.size()), context))
{}

PairSet::~PairSet() = default;

// A pair, made when it is first looked at.
PairSet::Pair &PairSet::pair(const Versions &versions)
{
    const auto [entry, isNew] = m_pairs.try_emplace(versions);
    Pair &pair = entry->second;
    if (isNew) {
        const auto [a, b] = versions;
        pair.context = m_progress->of(versions);
        pair.points = pinnedPoints(m_texts[a], a, m_texts[b], b, m_pins);
    }
    return pair;
}

std::unique_ptr<PairAligner> PairSet::makeAligner(const Versions &versions)
{
    Pair &pair = m_pairs.at(versions);
    return std::make_unique<PairAligner>(m_texts[versions.first], m_texts[versions.second], pair.points,
                                         m_folders, pair.context, &pair.warnings);
}

std::vector<std::vector<WeightedBead>> PairSet::lookRoughly()
{
    for (size_t version = 1; version < m_texts.size(); ++version) {
        pair({0, version});
    }
    std::vector<std::vector<WeightedBead>> beads(m_texts.size());
    inParallel(m_texts.size() - 1, [&](size_t index) {
        if (!m_context.isCancelled()) {
            const Versions versions(0, index + 1);
            auto aligner = makeAligner(versions);
            beads[versions.second] = aligner->lookRoughly();
            // The rest of many begins anew: what is kept here all lies in memory at once.
            if (index < thingsAtATime()) {
                m_pairs.at(versions).aligner = std::move(aligner);
            }
        }
    });
    return beads;
}

void PairSet::align(std::span<const Versions> wanted)
{
    for (const Versions &versions : wanted) {
        pair(versions);
    }
    inParallel(wanted.size(), [&](size_t index) {
        if (m_context.isCancelled()) {
            return;
        }
        const Versions &versions = wanted[index];
        const AlignerText &a = m_texts[versions.first];
        const AlignerText &b = m_texts[versions.second];
        Pair &pair = m_pairs.at(versions);
        if (!pair.aligner) {
            pair.aligner = makeAligner(versions);
        }
        pair.alignment = pair.aligner->align();
        pair.aligner.reset(); // of a book it is much
        if (m_context.isCancelled()) {
            return; // it is not worth weighing
        }
        pair.agreement = agreementOf(pair.alignment, a, b);
        pair.relatedness = relatedness(pair.alignment, a, b);
        pair.there.emplace(pair.alignment, false);
        pair.back.emplace(pair.alignment, true);
    });
}

void PairSet::align()
{
    if (m_texts.size() > fewVersions) {
        alignHubs();
        return;
    }
    std::vector<Versions> all;
    for (size_t a = 0; a < m_texts.size(); ++a) {
        for (size_t b = a + 1; b < m_texts.size(); ++b) {
            all.emplace_back(a, b);
        }
    }
    align(all);
}

void PairSet::alignWithAll(size_t version)
{
    std::vector<Versions> pairs;
    for (size_t other = 0; other < m_texts.size(); ++other) {
        if (other != version && !aligned(version, other)) {
            pairs.emplace_back(std::minmax(version, other));
        }
    }
    align(pairs);
}

// A version is a good hub if at least half of the others are related to it. Those are looked for among the
// relatives of the versions that were tried already, else, the longest first, among all.
void PairSet::alignHubs()
{
    std::vector<size_t> left(m_texts.size());
    std::iota(left.begin(), left.end(), size_t(0));
    size_t found = 0;
    while (found < hubs && !left.empty() && !m_context.isCancelled()) {
        const auto next =
            std::ranges::max_element(left, {}, [this](size_t version) { return relatives(version); });
        const size_t version = *next;
        left.erase(next);
        alignWithAll(version);
        found += 2 * relatives(version) >= m_texts.size() - 1 ? 1 : 0;
    }
}

// How many versions are known to be related to one.
size_t PairSet::relatives(size_t version) const
{
    size_t count = 0;
    for (size_t other = 0; other < m_texts.size(); ++other) {
        count += other != version && areRelated(version, other) ? 1 : 0;
    }
    return count;
}

const PairSet::Pair *PairSet::aligned(size_t a, size_t b) const
{
    const auto found = m_pairs.find(std::minmax(a, b));
    return found != m_pairs.end() && found->second.there ? &found->second : nullptr;
}

const PairSide *PairSet::side(size_t from, size_t to) const
{
    const Pair *pair = aligned(from, to);
    if (!pair) {
        return nullptr;
    }
    const std::optional<PairSide> &side = from < to ? pair->there : pair->back;
    return side ? &*side : nullptr;
}

std::vector<Error> PairSet::warnings() const
{
    std::vector<Error> result;
    for (const auto &[versions, pair] : m_pairs) {
        for (const Error &warning : pair.warnings) {
            if (!std::ranges::contains(result, warning.file, &Error::file)) {
                result.push_back(warning);
            }
        }
    }
    return result;
}

double PairSet::agreement(size_t a, size_t b) const
{
    const Pair *pair = aligned(a, b);
    return pair ? pair->agreement * double(pair->relatedness) : 0;
}

bool PairSet::areRelated(size_t a, size_t b) const
{
    const Pair *pair = aligned(a, b);
    return pair && pair->relatedness >= related;
}

std::pair<size_t, size_t> PairSet::bestPair() const
{
    return std::ranges::max_element(m_pairs, {},
                                    [this](const auto &entry) {
                                        const auto [a, b] = entry.first;
                                        return agreement(a, b);
                                    })
        ->first;
}

std::vector<Profile::Partner> PairSet::partners(size_t version, std::span<const size_t> others) const
{
    std::vector<Profile::Partner> result;
    const bool hasRelatives =
        std::ranges::any_of(others, [&](size_t other) { return areRelated(other, version); });
    for (const size_t other : others) {
        const PairSide *known = side(other, version);
        if (known && (!hasRelatives || areRelated(other, version))) {
            result.push_back({other, known});
        }
    }
    std::ranges::stable_sort(result, std::ranges::greater(), [&](const Profile::Partner &partner) {
        return agreement(partner.version, version);
    });
    return result;
}

bool PairSet::isStranger(size_t version) const
{
    for (size_t other = 0; other < m_texts.size(); ++other) {
        if (other != version && areRelated(version, other)) {
            return false;
        }
    }
    return true;
}

// How much a version has in common with the one of the others that it is closest to, as far as pairs were
// looked at.
float PairSet::closestRelation(size_t version, std::span<const size_t> others) const
{
    std::optional<float> closest;
    for (const size_t other : others) {
        if (const Pair *pair = other == version ? nullptr : aligned(version, other)) {
            closest = std::max(closest.value_or(0), pair->relatedness);
        }
    }
    return closest.value_or(1);
}

// A row is worth no more than the least related of the versions in it.
void PairSet::weighRelatedness(std::vector<ProfileRow> &rows) const
{
    std::vector<bool> isStrange(m_texts.size());
    for (size_t version = 0; version < m_texts.size(); ++version) {
        isStrange[version] = isStranger(version);
    }
    for (ProfileRow &row : rows) {
        std::vector<size_t> inside;
        std::vector<size_t> kin;
        for (size_t version = 0; version < m_texts.size(); ++version) {
            if (!row.cells[version].isEmpty()) {
                inside.push_back(version);
                if (!isStrange[version]) {
                    kin.push_back(version);
                }
            }
        }
        const std::vector<size_t> &weighed = kin.size() > 1 ? kin : inside;
        float least = 1;
        for (const size_t version : weighed) {
            least = std::min(least, closestRelation(version, weighed));
        }
        row.confidence *= least;
    }
}

} // namespace hexapla
