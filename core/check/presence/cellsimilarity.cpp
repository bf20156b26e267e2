// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/presence/cellsimilarity.h"

#include "core/align/alignedtext.h"
#include "core/base/concurrently.h"
#include "core/text/transliteration.h"

#include <algorithm>
#include <cmath>

namespace hexapla {

namespace {

// Words that stand in more rows tell nothing, or cost too much to ask.
constexpr size_t fewRows = 6;
constexpr size_t manyRows = 64;
constexpr double greatestShare = 0.25;
// What is added to counts of meetings, so that one is no proof.
constexpr double doubt = 0.25;
// How much likelier a word becomes beside one that is the same, or looks like it.
constexpr double identity = 12;
constexpr double cognate = 6;
constexpr qsizetype shortestCognate = 4;
constexpr double leastAlike = 0.7;
constexpr qsizetype longestCompared = 16;
// No word decides alone.
constexpr double mostGain = 20;

qsizetype commonLength(QStringView a, QStringView b)
{
    std::array<qsizetype, longestCompared + 1> row{};
    for (const QChar letter : a.first(std::min(a.size(), longestCompared))) {
        qsizetype diagonal = 0;
        for (qsizetype j = 1; j <= std::min(b.size(), longestCompared); ++j) {
            const qsizetype above = row[size_t(j)];
            row[size_t(j)] = letter == b[j - 1] ? diagonal + 1 : std::max(above, row[size_t(j) - 1]);
            diagonal = above;
        }
    }
    return row[size_t(std::min(b.size(), longestCompared))];
}

// Words that begin alike and have most letters in common.
bool areCognates(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty() || one.front() != other.front()) {
        return false;
    }
    const auto both = double(std::min(one.size(), longestCompared) + std::min(other.size(), longestCompared));
    return double(2 * commonLength(one, other)) >= leastAlike * both;
}

bool isOutside(quint32 row, const std::pair<quint32, quint32> &range)
{
    return row < range.first || row > range.second;
}

} // namespace

CellSimilarity::CellSimilarity(const CheckedWork &work, const WorkContext &context)
    : m_texts(work.versionCount())
    , m_rows(double(work.rows().size()))
    , m_mostRows(std::clamp(size_t(greatestShare * m_rows), fewRows, manyRows))
{
    inParallel(m_texts.size(), [&](size_t version) {
        Text &text = m_texts[version];
        text.tokens = tokenize(alignedText(work.text(version).version()));
        const Vocabulary &vocabulary = text.tokens.vocabulary;
        text.rowOf.resize(text.tokens.size());
        text.rows.resize(vocabulary.size());
        for (size_t row = 0; row < work.rows().size() && !context.isCancelled(); ++row) {
            const SegmentRange &cell = work.rows()[row].cells[version];
            std::fill_n(text.rowOf.begin() + std::ptrdiff_t(cell.first), cell.count, quint32(row));
            for (const TokenId token : text.tokens.tokensOf(cell.first, cell.count)) {
                std::vector<quint32> &rows = text.rows[token];
                if (rows.empty() || rows.back() != row) {
                    rows.push_back(quint32(row));
                }
            }
        }
        Transliterator transliterator;
        text.skeletons.resize(vocabulary.size());
        for (TokenId token = 0; token < vocabulary.size() && !context.isCancelled(); ++token) {
            const Vocabulary::Entry &entry = vocabulary[token];
            if (entry.kind == TokenKind::Word && entry.surface.size() >= shortestCognate &&
                text.rows[token].size() <= m_mostRows) {
                text.skeletons[token] = transliterator.toLatin(entry.surface);
            }
        }
    });
}

float CellSimilarity::length(const Passage &passage) const
{
    const std::vector<float> &lengths = m_texts[passage.version].tokens.lengths;
    float sum = 0;
    for (size_t i = passage.segments.first; i < passage.segments.end(); ++i) {
        sum += lengths[i];
    }
    return sum;
}

CellSimilarity::RowRange CellSimilarity::rowsOf(const Passage &passage) const
{
    const std::vector<quint32> &rowOf = m_texts[passage.version].rowOf;
    return {rowOf[passage.segments.first], rowOf[passage.segments.end() - 1]};
}

std::vector<CellSimilarity::Word> CellSimilarity::tellingWords(const Passage &passage, const RowRange &mine,
                                                               const RowRange &theirs) const
{
    const Text &text = m_texts[passage.version];
    const auto all = text.tokens.tokensOf(passage.segments.first, passage.segments.count);
    std::vector<TokenId> different(all.begin(), all.end());
    std::ranges::sort(different);
    different.erase(std::ranges::unique(different).begin(), different.end());
    std::vector<Word> result;
    for (const TokenId token : different) {
        const std::vector<quint32> &rows = text.rows[token];
        if (rows.size() <= m_mostRows && text.tokens.vocabulary[token].kind != TokenKind::Punctuation) {
            const auto elsewhere = std::ranges::count_if(
                rows, [&](quint32 row) { return isOutside(row, mine) && isOutside(row, theirs); });
            result.push_back({token, double(elsewhere)});
        }
    }
    return result;
}

double CellSimilarity::association(const Text &one, const Word &word, const Text &other,
                                   const Word &otherWord, const RowRange &mine, const RowRange &theirs) const
{
    const Vocabulary::Entry &entry = one.tokens.vocabulary[word.token];
    const Vocabulary::Entry &otherEntry = other.tokens.vocabulary[otherWord.token];
    if (entry.token == otherEntry.token && (entry.kind == TokenKind::Number || entry.token.size() > 1)) {
        return identity;
    }
    if (areCognates(one.skeletons[word.token], other.skeletons[otherWord.token])) {
        return cognate;
    }
    if (word.elsewhere == 0 || otherWord.elsewhere == 0) {
        return 1;
    }
    double together = 0;
    const std::vector<quint32> &rows = one.rows[word.token];
    const std::vector<quint32> &otherRows = other.rows[otherWord.token];
    for (auto a = rows.begin(), b = otherRows.begin(); a != rows.end() && b != otherRows.end();) {
        if (*a == *b) {
            together += isOutside(*a, mine) && isOutside(*a, theirs) ? 1 : 0;
            ++a;
            ++b;
        } else {
            ++(*a < *b ? a : b);
        }
    }
    const double byChance = word.elsewhere * otherWord.elsewhere / m_rows;
    return (together + doubt) / (byChance + doubt);
}

double CellSimilarity::likeness(const Passage &one, const Passage &other) const
{
    if (one.segments.isEmpty() || other.segments.isEmpty()) {
        return 0;
    }
    const RowRange mine = rowsOf(one);
    const RowRange theirs = rowsOf(other);
    const std::vector<Word> words = tellingWords(one, mine, theirs);
    const std::vector<Word> otherWords = tellingWords(other, mine, theirs);
    if (words.empty() || otherWords.empty()) {
        return 0;
    }
    std::vector<double> gains(otherWords.size(), 1);
    double sum = 0;
    for (const Word &word : words) {
        double gain = 1;
        for (size_t i = 0; i < otherWords.size(); ++i) {
            const double ratio =
                std::min(mostGain, association(m_texts[one.version], word, m_texts[other.version],
                                               otherWords[i], mine, theirs));
            gain += ratio;
            gains[i] += ratio;
        }
        sum += std::log(gain / double(1 + otherWords.size()));
    }
    for (const double gain : gains) {
        sum += std::log(gain / double(1 + words.size()));
    }
    return sum / 2;
}

} // namespace hexapla
