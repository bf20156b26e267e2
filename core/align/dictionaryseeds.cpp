// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/dictionaryseeds.h"

#include <algorithm>

namespace hexapla {

namespace {

// About how likely a word of a dictionary is translated by any of its translations.
constexpr float dictionaryStrength = 0.6F;

// The words of a dictionary, each as the one token that texts would have for it, or none.
class TokenFinder
{
public:
    TokenFinder(std::span<const WordPair> pairs, QString WordPair::*side, const LanguageTag &language,
                const Vocabulary &vocabulary, const WorkContext &context)
        : m_vocabulary(vocabulary)
    {
        AlignedText words{language, {}, false};
        words.segments.reserve(pairs.size());
        for (const WordPair &pair : pairs) {
            words.segments.push_back({pair.*side, SegmentKind::Sentence, false});
        }
        m_words = tokenize(words, context);
    }

    std::optional<TokenId> find(size_t pair) const
    {
        const std::span<const TokenId> tokens = m_words.tokensOf(pair, 1);
        if (tokens.empty()) {
            return {};
        }
        // Two ideographs are three tokens, the last the second by itself: the pair of them tells most.
        const auto longest = std::ranges::max_element(
            tokens, {}, [this](TokenId token) { return m_words.vocabulary[token].token.size(); });
        const bool isOne = tokens.size() == 1 || (tokens.size() == ideographPair && isIdeographs(*longest));
        return isOne ? m_vocabulary.find(m_words.vocabulary[*longest].token) : std::nullopt;
    }

private:
    static constexpr size_t ideographPair = 3;

    bool isIdeographs(TokenId token) const { return m_words.vocabulary[token].kind == TokenKind::Ideographs; }

    const Vocabulary &m_vocabulary;
    TokenizedText m_words;
};

} // namespace

void addDictionarySeeds(SeedTable &seeds, std::span<const WordPair> pairs, const LanguageTag &languageA,
                        const Vocabulary &a, const LanguageTag &languageB, const Vocabulary &b,
                        const WorkContext &context)
{
    const TokenFinder from(pairs, &WordPair::from, languageA, a, context);
    const TokenFinder to(pairs, &WordPair::to, languageB, b, context);
    if (context.isCancelled()) {
        return;
    }
    std::vector<std::pair<TokenId, TokenId>> found;
    for (size_t pair = 0; pair < pairs.size(); ++pair) {
        const std::optional<TokenId> tokenA = from.find(pair);
        const std::optional<TokenId> tokenB = to.find(pair);
        if (tokenA && tokenB) {
            found.emplace_back(*tokenA, *tokenB);
        }
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    // Whichever of its translations stands there: all of them share the strength.
    for (auto first = found.begin(); first != found.end();) {
        const auto last = std::find_if(first, found.end(),
                                       [first](const auto &entry) { return entry.first != first->first; });
        const float strength = dictionaryStrength / float(last - first);
        for (; first != last; ++first) {
            seeds.add(first->first, {first->second, strength});
        }
    }
}

SeedTable pairSeeds(const LanguageTag &languageA, const Vocabulary &a, const LanguageTag &languageB,
                    const Vocabulary &b, const QStringList &dictionaryFolders, const WorkContext &context,
                    std::vector<Error> *warnings)
{
    SeedTable seeds = findSeeds(a, b, context);
    const DictionaryWords words = dictionaryWords(languageA, languageB, dictionaryFolders, context);
    if (warnings != nullptr) {
        std::ranges::copy(words.warnings, std::back_inserter(*warnings));
    }
    addDictionarySeeds(seeds, words.pairs, languageA, a, languageB, b, context);
    return seeds;
}

} // namespace hexapla
