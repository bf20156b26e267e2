// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/lexicon.h"

#include <span>
#include <vector>

namespace hexapla {

// From what a lexicon of one direction was learned, and what was known before. Everything must outlive it.
struct Lessons
{
    const Lexicon *seeds = nullptr;
    std::span<const TrainingPair> pairs;
};

// A lexicon as it would be had some of its lessons been left out. Words that were learned from a wrong row
// bear it out, and mostly nothing else does; what the other rows taught tells a right one from a wrong one.
class OtherLessons
{
public:
    // Everything must outlive it.
    OtherLessons(const TokenizedText &source, const TokenizedText &target, const Lexicon &lexicon,
                 const Lessons &lessons);

    // From now on, leaves out what these segments of the source taught.
    void leaveOut(const SegmentRange &segments);
    // Fills in the translations of a token, and returns the ratio of all others.
    float translations(TokenId source, std::vector<Lexicon::Translation> &result) const;

private:
    void forget();
    void takeAway(const TrainingPair &pair);
    float probability(TokenId source, const Lexicon::Translation &translation) const;

    const TokenizedText &m_source;
    const TokenizedText &m_target;
    const Lexicon &m_lexicon;
    const Lexicon *m_seeds;
    std::span<const TrainingPair> m_pairs;
    std::vector<quint32> m_starts; // of every segment, in the list of pairs
    std::vector<quint32> m_pairsBySegment;
    // What the lessons left out claim: of every target token the share that falls to the words beside it, and
    // how often each source token was among these.
    std::vector<float> m_claims;
    std::vector<TokenId> m_claimed;
    std::vector<float> m_met;
    std::vector<TokenId> m_meeting;
    std::vector<float> m_sums; // by target token, while a lesson is looked at
};

} // namespace hexapla
