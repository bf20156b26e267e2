// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/novelty.h"

#include <algorithm>

namespace hexapla {

namespace {

// How many segments before and behind are the neighbourhood.
constexpr size_t reach = 8;
// How much of chance is what stands in the neighbourhood; the rest is the whole text.
constexpr float localShare = 0.5F;

// Counts the tokens around a segment, without its own, and goes along with it.
class Neighbourhood
{
public:
    explicit Neighbourhood(const TokenizedText &text)
        : m_text(text)
        , m_counts(text.vocabulary.size(), 0)
    {}

    // Segments are gone through in order.
    void moveTo(size_t segment)
    {
        if (segment > 0) {
            add(segment - 1);
        }
        for (; m_end < std::min(segment + reach + 1, m_text.size()); ++m_end) {
            add(m_end);
        }
        remove(segment);
        if (segment > reach) {
            remove(segment - reach - 1);
        }
    }

    float frequency(TokenId token) const { return m_total > 0 ? float(m_counts[token]) / float(m_total) : 0; }

private:
    void add(size_t segment)
    {
        for (const TokenId token : m_text.tokensOf(segment, 1)) {
            ++m_counts[token];
            ++m_total;
        }
    }
    void remove(size_t segment)
    {
        for (const TokenId token : m_text.tokensOf(segment, 1)) {
            --m_counts[token];
            --m_total;
        }
    }

    const TokenizedText &m_text;
    std::vector<quint32> m_counts;
    size_t m_total = 0;
    size_t m_end = 0; // of what has been added in passing
};

} // namespace

std::vector<float> novelty(const TokenizedText &text)
{
    std::vector<float> result(text.tokens.size(), 1.0F);
    Neighbourhood neighbourhood(text);
    for (size_t segment = 0; segment < text.size(); ++segment) {
        neighbourhood.moveTo(segment);
        for (size_t i = text.starts[segment]; i < text.starts[segment + 1]; ++i) {
            const float anywhere = text.frequency(text.tokens[i]);
            const float chance =
                (1 - localShare) * anywhere + localShare * neighbourhood.frequency(text.tokens[i]);
            result[i] = std::min(anywhere / chance, 1.0F);
        }
    }
    return result;
}

} // namespace hexapla
