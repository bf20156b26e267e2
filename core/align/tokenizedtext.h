// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignedtext.h"
#include "core/align/alignment.h"
#include "core/base/progress.h"
#include "core/text/textspan.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace hexapla {

using TokenId = quint32;

enum class TokenKind : quint8 {
    Word,
    Number,
    Punctuation,
    Ideographs, // one or two of them
};

// The different tokens of one version. Words are told apart by their first letters only: what follows is
// mostly inflection.
class Vocabulary
{
public:
    struct Entry
    {
        QString token;
        QString surface; // the word as it first came, folded
        TokenKind kind = TokenKind::Word;
        quint32 count = 0;
    };

    TokenId add(QStringView token, QStringView surface, TokenKind kind);

    std::optional<TokenId> find(const QString &token) const;

    size_t size() const { return m_entries.size(); }
    const Entry &operator[](TokenId id) const { return m_entries[id]; }
    // How many tokens there are in all.
    size_t total() const { return m_total; }

private:
    std::vector<Entry> m_entries;
    QHash<QString, TokenId> m_ids;
    size_t m_total = 0;
};

// A version as numbers: what every stage of the aligner works on.
struct TokenizedText
{
    Vocabulary vocabulary;
    std::vector<TokenId> tokens;
    std::vector<quint32> starts; // of every segment in tokens, and the end
    std::vector<float> lengths;  // of every segment, in letters; a Chinese character is worth three

    size_t size() const { return lengths.size(); }
    // How common a token is, as a share.
    float frequency(TokenId token) const
    {
        return float(vocabulary[token].count) / float(vocabulary.total());
    }
    std::span<const TokenId> tokensOf(size_t first, size_t count) const
    {
        return std::span(tokens).subspan(starts[first], starts[first + count] - starts[first]);
    }
};

// When cancelled, what comes back lacks segments and is of no use.
TokenizedText tokenize(const AlignedText &text, const WorkContext &context = {});

// Where the tokens of some segments stand, each in the text of its segment, in the order of
// TokenizedText::tokensOf. Made when asked for: the aligner does without, and most rows are never looked at
// so closely.
std::vector<TextSpan> tokenSpans(const AlignedText &text, const SegmentRange &segments);

} // namespace hexapla
