// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignertext.h"
#include "core/align/lattice.h"
#include "core/align/lexicon.h"

#include <QStringList>

#include <span>
#include <vector>

namespace hexapla {

// What the lexica of a pair were learned from.
struct PairLessons
{
    LexiconPair seeds;
    std::vector<TrainingPair> forward;
    std::vector<TrainingPair> backward;

    Lessons a() const { return {forward.empty() ? nullptr : &seeds.forward, forward}; }
    Lessons b() const { return {backward.empty() ? nullptr : &seeds.backward, backward}; }
};

// What two versions teach about each other.
struct PairAlignment
{
    LexiconPair lexica;
    ShapeParameters shape;
    std::vector<WeightedBead> beads; // of units, in order, from the first to the last
    // How much the words of the two say about each other: the logarithm of a ratio against chance, by token.
    float commonGround = 0;
    PairLessons lessons;
};

// How often a pair is looked at, and how much is learned each time.
struct PairPlan
{
    int shortBeads = 0; // rounds that look for short beads only
    int rounds = 0;
    int iterations = 0;
    quint32 earlyMargin = 0; // around what is likely, in units
    quint32 lateMargin = 0;
};

// Aligns two versions by themselves: what is found teaches a lexicon, which finds more.
class PairAligner
{
public:
    // The way leads through the points, where pinned rows want it. Everything given must outlive the aligner;
    // dictionaries that cannot be read are added to the warnings.
    PairAligner(const AlignerText &a, const AlignerText &b, std::span<const Band::Point> points,
                const QStringList &dictionaryFolders, const WorkContext &context,
                std::vector<Error> *warnings = nullptr);

    // Looks once, by what is spelled alike and what dictionaries know: beads that are about right.
    std::vector<WeightedBead> lookRoughly();
    // Learns and looks as often as there is something to gain; goes on from a rough look if there was one.
    PairAlignment align();

private:
    PairAligner(const AlignerText &a, const AlignerText &b, const SeedTable &seeds,
                std::span<const Band::Point> points, const WorkContext &context);

    Evidence::Side sideA() const
    {
        return {m_a.tokens, m_a.units, m_lexica.forward, m_a.novelty, m_lessons.a()};
    }
    Evidence::Side sideB() const
    {
        return {m_b.tokens, m_b.units, m_lexica.backward, m_b.novelty, m_lessons.b()};
    }
    BeadScores scores() const;
    std::vector<WeightedBead> look(bool wantsBest);
    bool learn();
    void lookEverywhereAgain();

    const AlignerText &m_a;
    const AlignerText &m_b;
    std::span<const Band::Point> m_points;
    const WorkContext &m_context;
    LexiconTrainer m_forward;
    LexiconTrainer m_backward;
    BeadLimits m_limits;
    ShapeModel m_shape;
    LexiconPair m_lexica;
    PairLessons m_lessons;
    Frame m_frame;
    PairPlan m_plan;
    float m_missing;                    // the share of one text that the other has nothing of
    int m_round = 0;                    // the next
    std::vector<WeightedBead> m_likely; // of the last look
    float m_commonGround = 0;           // of the last look for the best way
};

} // namespace hexapla
