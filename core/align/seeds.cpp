// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/seeds.h"

#include "core/text/nameskeleton.h"
#include "core/text/transliteration.h"

#include <QHash>

#include <algorithm>

namespace hexapla {

namespace {

constexpr qsizetype shortestCognate = 4;
constexpr double leastSimilarity = 0.62;
constexpr float identityStrength = 0.8F;
constexpr float cognateStrength = 0.6F;
// Words that are one much more frequent than the other are hardly the same word.
constexpr double greatestFrequencyRatio = 6;
// What more words than these have in common tells none of them.
constexpr size_t frequentBigram = 4000;

struct Word
{
    TokenId token = 0;
    QString skeleton;
};

std::vector<Word> words(const Vocabulary &vocabulary, Transliterator &transliterator,
                        const WorkContext &context)
{
    std::vector<Word> result;
    for (TokenId token = 0; token < vocabulary.size() && !context.isCancelled(); ++token) {
        const Vocabulary::Entry &entry = vocabulary[token];
        if (entry.kind == TokenKind::Word && entry.surface.size() >= shortestCognate) {
            Word word{token, nameSkeleton(transliterator, entry.surface)};
            if (word.skeleton.size() >= shortestCognate) {
                result.push_back(std::move(word));
            }
        }
    }
    return result;
}

quint32 bigram(const QString &text, qsizetype at)
{
    return (quint32(text[at].unicode()) << 16) | text[at + 1].unicode();
}

bool areAboutAsFrequent(quint32 a, quint32 b)
{
    const double ratio = (double(a) + 1) / (double(b) + 1);
    return ratio < greatestFrequencyRatio && ratio > 1 / greatestFrequencyRatio;
}

// Finds words of similar spelling by the pairs of letters they share.
class CognateFinder
{
public:
    CognateFinder(const Vocabulary &a, const Vocabulary &b, const WorkContext &context)
        : m_a(a)
        , m_b(b)
        , m_context(context)
        , m_words(words(b, m_transliterator, context))
        , m_shared(m_words.size(), 0)
    {
        for (size_t index = 0; index < m_words.size(); ++index) {
            const QString &text = m_words[index].skeleton;
            for (qsizetype i = 0; i + 1 < text.size(); ++i) {
                m_index[bigram(text, i)].push_back(quint32(index));
            }
        }
    }

    void find(std::vector<std::vector<Seed>> &seeds)
    {
        for (const Word &word : words(m_a, m_transliterator, m_context)) {
            if (m_context.isCancelled()) {
                break;
            }
            findOf(word, seeds[word.token]);
        }
    }

private:
    void findOf(const Word &word, std::vector<Seed> &seeds);

    const Vocabulary &m_a;
    const Vocabulary &m_b;
    const WorkContext &m_context;
    Transliterator m_transliterator;
    std::vector<Word> m_words; // of b
    std::vector<quint16> m_shared;
    QHash<quint32, std::vector<quint32>> m_index;
};

void CognateFinder::findOf(const Word &word, std::vector<Seed> &seeds)
{
    std::vector<quint32> touched;
    const QString &text = word.skeleton;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const auto found = m_index.constFind(bigram(text, i));
        if (found == m_index.cend() || found->size() > frequentBigram) {
            continue;
        }
        for (const quint32 index : *found) {
            if (m_shared[index]++ == 0) {
                touched.push_back(index);
            }
        }
    }
    for (const quint32 index : touched) {
        const Word &other = m_words[index];
        const int shared = std::exchange(m_shared[index], quint16(0));
        const qsizetype longer = std::max(text.size(), other.skeleton.size());
        if (shared < 2 && longer > shortestCognate) {
            continue;
        }
        if (!areAboutAsFrequent(m_a[word.token].count, m_b[other.token].count)) {
            continue;
        }
        const double alike = skeletonSimilarity(text, other.skeleton);
        if (alike >= leastSimilarity) {
            seeds.push_back({other.token, cognateStrength * float((alike - 0.4) / 0.6)});
        }
    }
}

} // namespace

void SeedTable::add(TokenId token, Seed seed)
{
    std::vector<Seed> &seeds = m_seeds[token];
    const auto known = std::ranges::find(seeds, seed.token, &Seed::token);
    if (known == seeds.end()) {
        seeds.push_back(seed);
    } else {
        known->strength = std::max(known->strength, seed.strength);
    }
}

SeedTable SeedTable::reversed(size_t tokens) const
{
    std::vector<std::vector<Seed>> result(tokens);
    for (TokenId token = 0; token < m_seeds.size(); ++token) {
        for (const Seed &seed : m_seeds[token]) {
            result[seed.token].push_back({token, seed.strength});
        }
    }
    return SeedTable(std::move(result));
}

SeedTable findSeeds(const Vocabulary &a, const Vocabulary &b, const WorkContext &context)
{
    std::vector<std::vector<Seed>> seeds(a.size());
    CognateFinder(a, b, context).find(seeds);
    if (context.isCancelled()) {
        return SeedTable(std::move(seeds));
    }
    QHash<QString, TokenId> spelled;
    for (TokenId token = 0; token < b.size(); ++token) {
        spelled.insert(b[token].token, token);
    }
    for (TokenId token = 0; token < a.size(); ++token) {
        const auto same = spelled.constFind(a[token].token);
        if (same == spelled.cend() || b[*same].kind != a[token].kind) {
            continue;
        }
        // Short words are spelled alike by chance.
        const bool isChance = a[token].kind == TokenKind::Word && a[token].token.size() < 3;
        if (!isChance && areAboutAsFrequent(a[token].count, b[*same].count)) {
            std::erase_if(seeds[token], [&](const Seed &seed) { return seed.token == *same; });
            seeds[token].push_back({*same, identityStrength});
        }
    }
    return SeedTable(std::move(seeds));
}

} // namespace hexapla
