// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/explainer.h"

#include <algorithm>
#include <cmath>

namespace hexapla {

namespace {

// The source that stands for words which translate nothing.
constexpr float emptyWord = 1;
// No single word decides alone, and a number still less: the 1 of "Chapter 1" stands in "Book 1", too.
constexpr float wordCap = 60;
constexpr float numberCap = 12;
constexpr float signCap = 5;
// Nor does one that is missing; of many, no product may vanish.
constexpr float leastRatio = 1e-4F;
// Every ideograph is a token by itself and part of another.
constexpr double ideographTrust = 0.5;

float capOf(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Number:
        return numberCap;
    case TokenKind::Punctuation:
        return signCap;
    default:
        return wordCap;
    }
}

} // namespace

Explainer::Explainer(const Lexicon &lexicon, const Vocabulary &target)
    : m_lexicon(lexicon)
    , m_gains(target.size(), 0)
{
    m_targets.reserve(target.size());
    for (TokenId token = 0; token < target.size(); ++token) {
        const TokenKind kind = target[token].kind;
        m_targets.push_back({capOf(kind), kind == TokenKind::Ideographs});
    }
    clear();
}

void Explainer::clear()
{
    for (const TokenId token : m_touched) {
        m_gains[token] = 0;
    }
    m_touched.clear();
    m_base = emptyWord;
    m_sources = 0;
}

void Explainer::add(std::span<const TokenId> sources)
{
    for (const TokenId source : sources) {
        addGains(m_lexicon.translations(source), m_lexicon.otherwise(source));
    }
    m_sources += sources.size();
}

void Explainer::add(std::span<const TokenId> sources, const OtherLessons &lessons)
{
    for (const TokenId source : sources) {
        const float otherwise = lessons.translations(source, m_translations);
        addGains(m_translations, otherwise);
    }
    m_sources += sources.size();
}

void Explainer::addGains(std::span<const Lexicon::Translation> translations, float otherwise)
{
    for (const Lexicon::Translation &translation : translations) {
        m_gains[translation.token] += translation.ratio;
        m_touched.push_back(translation.token);
    }
    m_base += otherwise;
}

float Explainer::explain(std::span<const TokenId> targets, std::span<const float> novelty) const
{
    if (m_sources == 0) {
        return 0;
    }
    const float scale = 1 / (emptyWord + float(m_sources));
    constexpr size_t chunk = 64; // as many factors as a double bears
    double sum = 0;
    for (size_t start = 0; start < targets.size(); start += chunk) {
        double words = 1;
        double ideographs = 1;
        for (size_t i = start; i < std::min(start + chunk, targets.size()); ++i) {
            const Target &target = m_targets[targets[i]];
            const float gain = m_gains[targets[i]] * (novelty.empty() ? 1 : novelty[i]);
            const auto ratio = double(std::clamp((m_base + gain) * scale, leastRatio, target.cap));
            (target.isIdeographs ? ideographs : words) *= ratio;
        }
        sum += std::log(words) + ideographTrust * std::log(ideographs);
    }
    return float(sum);
}

} // namespace hexapla
