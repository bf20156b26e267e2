// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/otherlessons.h"

#include <algorithm>
#include <numeric>

namespace hexapla {

OtherLessons::OtherLessons(const TokenizedText &source, const TokenizedText &target, const Lexicon &lexicon,
                           const Lessons &lessons)
    : m_source(source)
    , m_target(target)
    , m_lexicon(lexicon)
    , m_seeds(lessons.seeds)
    , m_pairs(lessons.pairs)
    , m_starts(source.size() + 1)
    , m_claims(target.vocabulary.size())
    , m_met(source.vocabulary.size())
    , m_sums(target.vocabulary.size())
{
    for (const TrainingPair &pair : m_pairs) {
        for (size_t segment = pair.source.first; segment < pair.source.end(); ++segment) {
            ++m_starts[segment + 1];
        }
    }
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_pairsBySegment.resize(m_starts.back());
    std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    for (size_t k = 0; k < m_pairs.size(); ++k) {
        for (size_t segment = m_pairs[k].source.first; segment < m_pairs[k].source.end(); ++segment) {
            m_pairsBySegment[next[segment]++] = quint32(k);
        }
    }
}

void OtherLessons::forget()
{
    for (const TokenId token : m_claimed) {
        m_claims[token] = 0;
    }
    for (const TokenId token : m_meeting) {
        m_met[token] = 0;
    }
    m_claimed.clear();
    m_meeting.clear();
}

void OtherLessons::leaveOut(const SegmentRange &segments)
{
    forget();
    std::vector<quint32> pairs(m_pairsBySegment.begin() + m_starts[segments.first],
                               m_pairsBySegment.begin() + m_starts[segments.end()]);
    std::ranges::sort(pairs);
    const auto repeated = std::ranges::unique(pairs);
    pairs.erase(repeated.begin(), repeated.end());
    for (const quint32 pair : pairs) {
        takeAway(m_pairs[pair]);
    }
}

// How likely a translation was when it was learned.
float OtherLessons::probability(TokenId source, const Lexicon::Translation &translation) const
{
    const float all = m_lexicon.meetings(source).all;
    const float count = translation.ratio * m_target.frequency(translation.token) * (all + Lexicon::doubt);
    return (count + Lexicon::discount) / all;
}

void OtherLessons::takeAway(const TrainingPair &pair)
{
    const std::span<const TokenId> sources = m_source.tokensOf(pair.source.first, pair.source.count);
    const std::span<const TokenId> targets = m_target.tokensOf(pair.target.first, pair.target.count);
    for (const TokenId source : sources) {
        if (m_met[source] == 0) {
            m_meeting.push_back(source);
        }
        m_met[source] += pair.weight;
        if (m_lexicon.meetings(source).teach()) {
            for (const Lexicon::Translation &translation : m_lexicon.translations(source)) {
                m_sums[translation.token] += probability(source, translation);
            }
        }
    }
    for (const TokenId target : targets) {
        if (m_claims[target] == 0) {
            m_claimed.push_back(target);
        }
        m_claims[target] += pair.weight / (m_target.frequency(target) + m_sums[target]);
    }
    for (const TokenId source : sources) {
        for (const Lexicon::Translation &translation : m_lexicon.translations(source)) {
            m_sums[translation.token] = 0;
        }
    }
}

float OtherLessons::translations(TokenId source, std::vector<Lexicon::Translation> &result) const
{
    const std::span<const Lexicon::Translation> all = m_lexicon.translations(source);
    result.assign(all.begin(), all.end());
    const Lexicon::Meetings meetings = m_lexicon.meetings(source);
    const float met = m_met[source];
    if (met == 0 || !meetings.teach()) {
        return m_lexicon.otherwise(source);
    }
    // What is not among the translations was met as often here as elsewhere.
    const float part = std::min(met / float(m_source.vocabulary[source].count), 1.0F);
    float counted = 0;
    float own = 0;
    for (Lexicon::Translation &translation : result) {
        const float probable = probability(source, translation);
        const float count = probable * meetings.all;
        const float claimed = std::min(count, probable * met * m_claims[translation.token]);
        counted += count;
        own += claimed;
        translation.ratio = count - claimed; // a count for now
    }
    own += part * std::max(meetings.seen - counted, 0.0F);
    if (!Lexicon::Meetings{meetings.seen - own, 0}.teach()) {
        const std::span<const Lexicon::Translation> seeds = m_seeds->translations(source);
        result.assign(seeds.begin(), seeds.end());
        return m_seeds->otherwise(source);
    }
    float known = 0;
    for (Lexicon::Translation &translation : result) {
        const float probability =
            (translation.ratio - Lexicon::discount) / (meetings.all - own + Lexicon::doubt);
        translation.ratio = probability / m_target.frequency(translation.token);
        known += translation.ratio >= Lexicon::leastRatio ? probability : 0;
    }
    std::erase_if(result, [](const Lexicon::Translation &translation) {
        return translation.ratio < Lexicon::leastRatio;
    });
    return 1 - known;
}

} // namespace hexapla
