// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/align/seeds.h"
#include "core/align/tokenizedtext.h"
#include "core/base/progress.h"

#include <optional>
#include <span>
#include <vector>

namespace hexapla {

// Which words of one text translate which of another, in one direction, learned from the texts themselves.
//
// Evidence is kept as a ratio: how much likelier the target token becomes beside the source token than it
// is anywhere. 1 says nothing.
class Lexicon
{
public:
    struct Translation
    {
        TokenId token = 0;
        float ratio = 0;
    };

    std::span<const Translation> translations(TokenId source) const
    {
        return std::span(m_translations).subspan(m_starts[source], m_starts[source + 1] - m_starts[source]);
    }
    // The ratio of every target token that is not among the translations: 1 for a word nothing is known
    // about, small for one whose translations are known well.
    float otherwise(TokenId source) const { return m_otherwise[source]; }

    // How often a token was met, in counts; with what its seeds add, which count as some more.
    struct Meetings
    {
        float seen = 0;
        float all = 0;

        // What the seeds say of a word holds as long as it was hardly met.
        bool teach() const { return seen >= 1; }
    };
    Meetings meetings(TokenId source) const { return m_meetings[source]; }

    // Counts lose this much before they are believed: what met once may have met by chance.
    static constexpr float discount = 0.7F;
    // Added to how often a word was seen, so that rare words promise little.
    static constexpr float doubt = 0.5F;
    // Translations that are hardly likelier than anywhere are noise.
    static constexpr float leastRatio = 1.5F;

private:
    friend class LexiconTrainer;

    std::vector<quint32> m_starts;
    std::vector<Translation> m_translations;
    std::vector<float> m_otherwise;
    std::vector<Meetings> m_meetings;
};

// Segments that are taken for translations of each other, with how sure that is.
struct TrainingPair
{
    SegmentRange source;
    SegmentRange target;
    float weight = 1;
};

// Learns lexica of one direction of one pair of texts (IBM model 1, discounted).
class LexiconTrainer
{
public:
    LexiconTrainer(const TokenizedText &source, const TokenizedText &target, SeedTable seeds);

    // What the seeds alone say.
    Lexicon fromSeeds() const;
    // Nothing when cancelled: half a lexicon would mislead.
    std::optional<Lexicon> train(std::span<const TrainingPair> pairs, int iterations,
                                 const WorkContext &context) const;

private:
    struct Probabilities; // of targets, by source
    struct Work;
    class Row;
    class Counts;

    // What follows is of no use when cancelled.
    Work prepared(std::span<const TrainingPair> pairs, const WorkContext &context) const;
    // One round of expectation: how often every source token stands for every target token, in counts.
    Probabilities expect(const Work &work, const Probabilities &before, const WorkContext &context) const;
    std::vector<float> shares(const Work &work, const Probabilities &before,
                              const WorkContext &context) const;
    Lexicon discounted(const Probabilities &counts) const;
    void addSeeds(TokenId source, Lexicon &lexicon) const;
    float seedStrength(TokenId source) const;

    const TokenizedText &m_source;
    const TokenizedText &m_target;
    SeedTable m_seeds;
    std::vector<float> m_frequencies; // of the target's tokens, relative
};

} // namespace hexapla
