// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/wordlinker.h"

#include "core/align/linkmatrix.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hexapla {

namespace {

// The word that stands for nothing, beside the others.
constexpr float emptyWord = 0.5F;
// What words and numbers spelled alike are worth at least, whatever the lexicon knows.
constexpr float sameSpelling = 40;
constexpr qsizetype shortestSpelling = 3;
// An ideograph alone says less than the word it is part of.
constexpr float loneIdeograph = 0.5F;
// How fast words far from the diagonal lose, and what makes it even over all places.
constexpr float drift = 4;
constexpr float driftScale = 2;
// What links of the words beside it are worth to a link.
constexpr float neighbours = 3;
constexpr int reach = 2;
constexpr int rounds = 5;
// A word that is taken may still have a second link.
constexpr float leastFree = 0.1F;
// What a link needs by itself, and what it needs beside another.
constexpr float leastScore = 0.2F;
constexpr float leastGrown = 0.1F;
// A word that has a link gets another one only for something nearly as good.
constexpr float leastShare = 0.4F;

// What a lexicon says about one source token at a time, to be looked up by target token.
class LexiconRow
{
public:
    LexiconRow(const Lexicon &lexicon, size_t targets)
        : m_lexicon(lexicon)
        , m_ratios(targets, 0)
    {}

    void load(TokenId source)
    {
        m_otherwise = std::max(m_lexicon.otherwise(source), 0.0F);
        for (const Lexicon::Translation &translation : m_lexicon.translations(source)) {
            m_ratios[translation.token] = translation.ratio;
        }
    }
    void unload(TokenId source)
    {
        for (const Lexicon::Translation &translation : m_lexicon.translations(source)) {
            m_ratios[translation.token] = 0;
        }
    }
    float operator[](TokenId target) const { return std::max(m_ratios[target], m_otherwise); }

private:
    const Lexicon &m_lexicon;
    std::vector<float> m_ratios;
    float m_otherwise = 0;
};

// One cell's words with what their tokens are.
struct Side
{
    const CellWords &words;
    const Vocabulary &vocabulary;
};

bool areSpelledAlike(const Vocabulary::Entry &a, const Vocabulary::Entry &b)
{
    // Short words are spelled alike by chance.
    return a.kind == b.kind && (a.kind == TokenKind::Number || a.token.size() >= shortestSpelling) &&
           a.token == b.token;
}

float trust(const Vocabulary::Entry &token, size_t tokensOfWord)
{
    return token.kind == TokenKind::Ideographs && token.token.size() == 1 && tokensOfWord > 1 ? loneIdeograph
                                                                                              : 1;
}

// How much likelier every word of the one cell makes every word of the other: by the best of their tokens.
LinkMatrix ratios(const Side &from, const Side &to, const Lexicon &lexicon)
{
    LinkMatrix result(from.words.size(), to.words.size());
    LexiconRow row(lexicon, to.vocabulary.size());
    for (size_t i = 0; i < result.rows(); ++i) {
        const std::span<const TokenId> sources = from.words.tokensOf(i);
        for (const TokenId source : sources) {
            const Vocabulary::Entry &entry = from.vocabulary[source];
            const float sourceTrust = trust(entry, sources.size());
            row.load(source);
            for (size_t j = result.first(i); j < result.end(i); ++j) {
                const std::span<const TokenId> targets = to.words.tokensOf(j);
                for (const TokenId target : targets) {
                    const Vocabulary::Entry &other = to.vocabulary[target];
                    const float ratio =
                        areSpelledAlike(entry, other) ? std::max(row[target], sameSpelling) : row[target];
                    const float trusted = sourceTrust * trust(other, targets.size()) * ratio;
                    result(i, j) = std::max(result(i, j), trusted);
                }
            }
            row.unload(source);
        }
    }
    return result;
}

// Likely links out of both directions' ratios, their places and each other.
class LinkScorer
{
public:
    LinkScorer(const Side &a, const Side &b, const LexiconPair &lexica)
        : m_forward(ratios(a, b, lexica.forward))
        , m_backward(m_forward)
        , m_scores(a.words.size(), b.words.size())
    {
        const LinkMatrix backward = ratios(b, a, lexica.backward);
        forAll([&](size_t i, size_t j) {
            m_backward(i, j) = backward.at(std::ptrdiff_t(j), std::ptrdiff_t(i));
        });
    }

    LinkMatrix run()
    {
        for (int round = 0; round < rounds; ++round) {
            score();
        }
        return std::move(m_scores);
    }

private:
    template<class Visitor> void forAll(Visitor visit) const
    {
        for (size_t i = 0; i < m_forward.rows(); ++i) {
            for (size_t j = m_forward.first(i); j < m_forward.end(i); ++j) {
                visit(i, j);
            }
        }
    }
    float place(size_t i, size_t j) const
    {
        const float a = (float(i) + 0.5F) / float(m_forward.rows());
        const float b = (float(j) + 0.5F) / float(m_forward.columns());
        return driftScale * std::exp(-drift * std::abs(a - b));
    }
    float support(size_t i, size_t j) const;
    void score();

    // How much of every word of either cell is spoken for.
    struct Taken
    {
        std::vector<float> a;
        std::vector<float> b;
    };
    Taken taken() const;

    LinkMatrix m_forward;
    LinkMatrix m_backward;
    LinkMatrix m_scores;
};

// Phrases stay together: the words before and behind have their links near this one, best in step.
float LinkScorer::support(size_t i, size_t j) const
{
    float sum = 0;
    for (const std::ptrdiff_t step : {-1, 1}) {
        float best = 0;
        for (std::ptrdiff_t shift = -reach; shift <= reach; ++shift) {
            const float share = 1 / float(1 + std::abs(shift - step));
            best = std::max(best, share * m_scores.at(std::ptrdiff_t(i) + step, std::ptrdiff_t(j) + shift));
        }
        sum += best;
    }
    return sum;
}

LinkScorer::Taken LinkScorer::taken() const
{
    Taken result{std::vector<float>(m_forward.rows(), 0), std::vector<float>(m_forward.columns(), 0)};
    forAll([&](size_t i, size_t j) {
        result.a[i] += m_scores(i, j);
        result.b[j] += m_scores(i, j);
    });
    return result;
}

// Every word of either cell stands for one of the other or for none: they compete, in either direction.
void LinkScorer::score()
{
    LinkMatrix weights(m_forward.rows(), m_forward.columns());
    const Taken taken = this->taken();
    std::vector<float> rows(m_forward.rows(), emptyWord);
    std::vector<float> columns(m_forward.columns(), emptyWord);
    forAll([&](size_t i, size_t j) {
        const float own = m_scores(i, j);
        const float free =
            std::max(1 - taken.a[i] + own, leastFree) * std::max(1 - taken.b[j] + own, leastFree);
        weights(i, j) = free * place(i, j) * (1 + (neighbours * support(i, j)));
        rows[i] += weights(i, j) * m_backward(i, j);
        columns[j] += weights(i, j) * m_forward(i, j);
    });
    forAll([&](size_t i, size_t j) {
        const float weight = weights(i, j);
        m_scores(i, j) = weight * std::sqrt((m_forward(i, j) / columns[j]) * (m_backward(i, j) / rows[i]));
    });
}

// Chooses links: the best first, one a word; then those beside them that give words without a link one.
class LinkChooser
{
public:
    explicit LinkChooser(const LinkMatrix &scores)
        : m_taken(scores.rows(), scores.columns())
        , m_bestOfA(scores.rows(), 0)
        , m_bestOfB(scores.columns(), 0)
    {
        for (size_t i = 0; i < scores.rows(); ++i) {
            for (size_t j = scores.first(i); j < scores.end(i); ++j) {
                if (scores(i, j) >= leastGrown) {
                    m_candidates.push_back({quint32(i), quint32(j), scores(i, j)});
                }
            }
        }
        std::ranges::stable_sort(m_candidates, std::ranges::greater(), &WordLink::score);
    }

    std::vector<WordLink> run()
    {
        std::erase_if(m_candidates, [this](const WordLink &link) {
            const bool isTaken = link.score >= leastScore && !isLinked(link.a, link.b);
            if (isTaken) {
                take(link);
            }
            return isTaken;
        });
        // Links that grew may be grown from.
        while (std::erase_if(m_candidates, [this](const WordLink &link) {
                   const bool isTaken = isGrowth(link);
                   if (isTaken) {
                       take(link);
                   }
                   return isTaken;
               }) > 0) {
        }
        std::ranges::sort(m_links, {}, [](const WordLink &link) { return std::pair(link.a, link.b); });
        return std::move(m_links);
    }

private:
    bool isLinked(quint32 a, quint32 b) const { return m_bestOfA[a] > 0 || m_bestOfB[b] > 0; }
    bool isGrowth(const WordLink &link) const;
    void take(const WordLink &link)
    {
        m_links.push_back(link);
        m_taken(link.a, link.b) = link.score;
        m_bestOfA[link.a] = std::max(m_bestOfA[link.a], link.score);
        m_bestOfB[link.b] = std::max(m_bestOfB[link.b], link.score);
    }

    LinkMatrix m_taken;
    std::vector<WordLink> m_candidates;
    std::vector<WordLink> m_links;
    std::vector<float> m_bestOfA;
    std::vector<float> m_bestOfB;
};

bool LinkChooser::isGrowth(const WordLink &link) const
{
    const bool isNewA = m_bestOfA[link.a] == 0;
    const bool isNewB = m_bestOfB[link.b] == 0;
    if (!isNewA && !isNewB) {
        return false;
    }
    if (link.score < leastShare * std::max(m_bestOfA[link.a], m_bestOfB[link.b])) {
        return false;
    }
    for (const std::ptrdiff_t a : {-1, 0, 1}) {
        for (const std::ptrdiff_t b : {-1, 0, 1}) {
            if (m_taken.at(std::ptrdiff_t(link.a) + a, std::ptrdiff_t(link.b) + b) > 0) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

std::vector<WordLink> linkWords(const CellWords &a, const CellWords &b, const WordEvidence &evidence)
{
    if (a.words.empty() || b.words.empty()) {
        return {};
    }
    const LinkMatrix scores = LinkScorer({a, evidence.a}, {b, evidence.b}, evidence.lexica).run();
    return LinkChooser(scores).run();
}

} // namespace hexapla
