// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/lexicon.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace hexapla {

namespace {

// What a word that stands for nothing is worth beside a real one.
constexpr float emptyWord = 1;
// What is as long as a chapter teaches nothing, everything could stand for everything: so many pairs of
// tokens.
constexpr size_t mostTrained = 250'000;
// How often a seed counts as seen.
constexpr float seedCount = 0.7F;
constexpr float leastProbability = 0.003F;
// What a word means is learned from about so many of its occurrences.
constexpr size_t enoughOccurrences = 500;

} // namespace

struct LexiconTrainer::Probabilities
{
    std::vector<quint32> starts{0};
    std::vector<TokenId> tokens;
    std::vector<float> values;
    std::vector<float> totals; // of counts, by source

    bool isEmpty() const { return totals.empty(); }
};

// One row of probabilities at a time, or the sum of several, to be looked up by target token.
class LexiconTrainer::Row
{
public:
    Row(const Probabilities &probabilities, size_t targets)
        : m_probabilities(probabilities)
        , m_values(targets, 0)
    {}

    float operator[](TokenId target) const { return m_values[target]; }
    void add(TokenId source)
    {
        const float scale = 1 / m_probabilities.totals[source];
        for (size_t k = m_probabilities.starts[source]; k < m_probabilities.starts[source + 1]; ++k) {
            m_values[m_probabilities.tokens[k]] += scale * m_probabilities.values[k];
        }
    }
    // Forgets all that the row shares targets with.
    void remove(TokenId source)
    {
        for (size_t k = m_probabilities.starts[source]; k < m_probabilities.starts[source + 1]; ++k) {
            m_values[m_probabilities.tokens[k]] = 0;
        }
    }

private:
    const Probabilities &m_probabilities;
    std::vector<float> m_values;
};

// Counts of one source token on their way into a row.
class LexiconTrainer::Counts
{
public:
    explicit Counts(size_t targets)
        : m_counts(targets, 0)
    {}

    void add(TokenId target, float count)
    {
        if (count > 0) {
            if (m_counts[target] == 0) {
                m_touched.push_back(target);
            }
            m_counts[target] += count;
        }
    }
    // Appends a row with what is not negligible, and starts anew.
    void moveTo(Probabilities &probabilities)
    {
        float total = 0;
        for (const TokenId token : m_touched) {
            total += m_counts[token];
        }
        for (const TokenId token : m_touched) {
            const float count = std::exchange(m_counts[token], 0.0F);
            if (count >= leastProbability * total) {
                probabilities.tokens.push_back(token);
                probabilities.values.push_back(count);
            }
        }
        m_touched.clear();
        probabilities.totals.push_back(std::max(total, leastTotal));
        probabilities.starts.push_back(quint32(probabilities.tokens.size()));
    }

private:
    static constexpr float leastTotal = 1e-6F; // of a word that was not met

    std::vector<float> m_counts;
    std::vector<TokenId> m_touched;
};

// The training pairs, and where each source token occurs in them.
struct LexiconTrainer::Work
{
    std::span<const TrainingPair> pairs;
    std::vector<std::span<const TokenId>> sources;
    std::vector<std::span<const TokenId>> targets;
    std::vector<size_t> offsets; // of every pair's targets among all
    std::vector<quint32> starts; // by source token, in occurrences
    std::vector<quint32> occurrences;
};

LexiconTrainer::LexiconTrainer(const TokenizedText &source, const TokenizedText &target, SeedTable seeds)
    : m_source(source)
    , m_target(target)
    , m_seeds(std::move(seeds))
{
    m_frequencies.reserve(target.vocabulary.size());
    for (TokenId token = 0; token < target.vocabulary.size(); ++token) {
        m_frequencies.push_back(target.frequency(token));
    }
}

Lexicon LexiconTrainer::fromSeeds() const
{
    Lexicon result;
    result.m_starts.push_back(0);
    for (TokenId token = 0; token < m_source.vocabulary.size(); ++token) {
        addSeeds(token, result);
        result.m_meetings.emplace_back();
    }
    return result;
}

// The next word of a lexicon, by its seeds alone.
void LexiconTrainer::addSeeds(TokenId source, Lexicon &lexicon) const
{
    const float sum = seedStrength(source);
    const float scale = sum > 0.9F ? 0.9F / sum : 1;
    for (const Seed &seed : m_seeds.of(source)) {
        lexicon.m_translations.push_back({seed.token, scale * seed.strength / m_frequencies[seed.token]});
    }
    // A cognate that is missing says little: most are false.
    lexicon.m_otherwise.push_back(1 - 0.5F * scale * sum);
    lexicon.m_starts.push_back(quint32(lexicon.m_translations.size()));
}

float LexiconTrainer::seedStrength(TokenId source) const
{
    float sum = 0;
    for (const Seed &seed : m_seeds.of(source)) {
        sum += seed.strength;
    }
    return sum;
}

LexiconTrainer::Work LexiconTrainer::prepared(std::span<const TrainingPair> pairs,
                                              const WorkContext &context) const
{
    Work work{pairs, {}, {}, {0}, std::vector<quint32>(m_source.vocabulary.size() + 1, 0), {}};
    for (const TrainingPair &pair : pairs) {
        if (context.isCancelled()) {
            return work;
        }
        const std::span<const TokenId> sources = m_source.tokensOf(pair.source.first, pair.source.count);
        const std::span<const TokenId> targets = m_target.tokensOf(pair.target.first, pair.target.count);
        const bool teaches = sources.size() * targets.size() <= mostTrained;
        work.sources.push_back(teaches ? sources : sources.first(0));
        work.targets.push_back(teaches ? targets : targets.first(0));
        work.offsets.push_back(work.offsets.back() + work.targets.back().size());
        for (const TokenId token : work.sources.back()) {
            ++work.starts[token + 1];
        }
    }
    std::partial_sum(work.starts.begin(), work.starts.end(), work.starts.begin());
    work.occurrences.resize(work.starts.back());
    std::vector<quint32> next(work.starts.begin(), work.starts.end() - 1);
    for (size_t pair = 0; pair < pairs.size() && !context.isCancelled(); ++pair) {
        for (const TokenId token : work.sources[pair]) {
            work.occurrences[next[token]++] = quint32(pair);
        }
    }
    return work;
}

std::optional<Lexicon> LexiconTrainer::train(std::span<const TrainingPair> pairs, int iterations,
                                             const WorkContext &context) const
{
    const Work work = prepared(pairs, context);
    Probabilities probabilities;
    for (int i = 0; i < iterations && !context.isCancelled(); ++i) {
        probabilities = expect(work, probabilities, context);
    }
    return context.isCancelled() ? std::nullopt : std::optional(discounted(probabilities));
}

// How much of every target token each source token beside it may claim, by its probability.
std::vector<float> LexiconTrainer::shares(const Work &work, const Probabilities &before,
                                          const WorkContext &context) const
{
    std::vector<float> shares(work.offsets.back());
    Row row(before, m_target.vocabulary.size());
    for (size_t pair = 0; pair < work.pairs.size() && !context.isCancelled(); ++pair) {
        const std::span<const TokenId> targets = work.targets[pair];
        const std::span<const TokenId> sources = work.sources[pair];
        float *share = shares.data() + work.offsets[pair];
        const float weight = work.pairs[pair].weight;
        if (before.isEmpty()) {
            std::fill_n(share, targets.size(), weight / (emptyWord + float(sources.size())));
            continue;
        }
        std::ranges::for_each(sources, [&row](TokenId token) { row.add(token); });
        for (size_t k = 0; k < targets.size(); ++k) {
            share[k] = weight / (emptyWord * m_frequencies[targets[k]] + row[targets[k]]);
        }
        std::ranges::for_each(sources, [&row](TokenId token) { row.remove(token); });
    }
    return shares;
}

LexiconTrainer::Probabilities LexiconTrainer::expect(const Work &work, const Probabilities &before,
                                                     const WorkContext &context) const
{
    const std::vector<float> share = shares(work, before, context);
    Probabilities after;
    Row row(before, m_target.vocabulary.size());
    Counts counts(m_target.vocabulary.size());
    for (TokenId source = 0; source < m_source.vocabulary.size() && !context.isCancelled(); ++source) {
        if (!before.isEmpty()) {
            row.add(source);
        }
        // Every few occurrences of a frequent word tell what it means as well as all.
        const size_t step = (work.starts[source + 1] - work.starts[source]) / enoughOccurrences + 1;
        for (size_t o = work.starts[source]; o < work.starts[source + 1]; o += step) {
            const size_t pair = work.occurrences[o];
            const std::span<const TokenId> targets = work.targets[pair];
            const float *claim = share.data() + work.offsets[pair];
            for (size_t k = 0; k < targets.size(); ++k) {
                const float count = before.isEmpty() ? claim[k] : claim[k] * row[targets[k]];
                counts.add(targets[k], float(step) * count);
            }
        }
        if (!before.isEmpty()) {
            row.remove(source);
        }
        for (const Seed &seed : m_seeds.of(source)) {
            counts.add(seed.token, seedCount * seed.strength);
        }
        counts.moveTo(after);
    }
    return after;
}

Lexicon LexiconTrainer::discounted(const Probabilities &counts) const
{
    Lexicon result;
    result.m_starts.push_back(0);
    for (TokenId source = 0; source < counts.totals.size(); ++source) {
        const float all = counts.totals[source];
        result.m_meetings.push_back({all - seedCount * seedStrength(source), all});
        if (!result.m_meetings.back().teach()) {
            addSeeds(source, result);
            continue;
        }
        float known = 0;
        for (size_t k = counts.starts[source]; k < counts.starts[source + 1]; ++k) {
            const float probability = (counts.values[k] - Lexicon::discount) / (all + Lexicon::doubt);
            const float ratio = probability / m_frequencies[counts.tokens[k]];
            if (ratio >= Lexicon::leastRatio) {
                result.m_translations.push_back({counts.tokens[k], ratio});
                known += probability;
            }
        }
        result.m_otherwise.push_back(1 - known);
        result.m_starts.push_back(quint32(result.m_translations.size()));
    }
    return result;
}

} // namespace hexapla
