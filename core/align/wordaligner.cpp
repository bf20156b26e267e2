// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/wordaligner.h"

#include "core/align/dictionaryseeds.h"
#include "core/align/wordprojection.h"
#include "core/base/concurrently.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace hexapla {

namespace {

constexpr int iterations = 5;
// Rows less sure than this teach nothing.
constexpr float leastTraining = 0.05F;
// How many rows' links are kept: some screens full.
constexpr size_t keptRows = 512;

// The words of a row, and the links that were asked for so far.
struct RowWords
{
    std::vector<SegmentRange> cells;
    std::vector<CellWords> words;                                     // by version
    std::map<std::pair<size_t, size_t>, std::vector<WordLink>> links; // in either direction
};

std::vector<WordLink> reversed(std::vector<WordLink> links)
{
    for (WordLink &link : links) {
        std::swap(link.a, link.b);
    }
    std::ranges::sort(links, {}, [](const WordLink &link) { return std::pair(link.a, link.b); });
    return links;
}

// Whether words are those meant by a passage: those it touches, or the one it stands in.
bool isMeant(const CellWord &word, const Passage &passage)
{
    return word.segment == passage.segment && (passage.span.isEmpty() ? word.span.contains(passage.span.start)
                                                                      : word.span.intersects(passage.span));
}

std::vector<bool> meantWords(const CellWords &words, std::span<const Passage> passages)
{
    std::vector<bool> meant(words.size(), false);
    for (size_t word = 0; word < words.size(); ++word) {
        meant[word] = std::ranges::any_of(
            passages, [&](const Passage &passage) { return isMeant(words.words[word], passage); });
    }
    return meant;
}

// A passage a range and segment.
std::vector<Passage> passages(const CellWords &words, const std::vector<WordRange> &ranges)
{
    std::vector<Passage> result;
    for (const WordRange &range : ranges) {
        for (size_t word = range.first; word < range.end; ++word) {
            const CellWord &place = words.words[word];
            if (word > range.first && result.back().segment == place.segment) {
                result.back().span.end = place.span.end;
            } else {
                result.push_back({place.segment, place.span});
            }
        }
    }
    return result;
}

std::vector<WordRange> ranges(const std::vector<bool> &meant)
{
    std::vector<WordRange> result;
    for (size_t word = 0; word < meant.size(); ++word) {
        if (meant[word] && word > 0 && meant[word - 1]) {
            ++result.back().end;
        } else if (meant[word]) {
            result.push_back({word, word + 1});
        }
    }
    return result;
}

} // namespace

class WordAligner::Private
{
public:
    Private(std::vector<AlignedText> texts, const Alignment &alignment, QStringList folders)
        : m_texts(std::move(texts))
        , m_rows(alignment.rows)
        , m_dictionaryFolders(std::move(folders))
        , m_tokens(m_texts.size())
        , m_breakers(m_texts.size())
    {
        std::erase_if(m_rows, [this](const Row &row) { return !isOfTexts(row); });
    }

    size_t size() const { return m_texts.size(); }
    // Whether the texts have what the row holds.
    bool isOfTexts(const Row &row) const
    {
        return std::ranges::equal(row.cells, m_texts, [](const SegmentRange &cell, const AlignedText &text) {
            const size_t segments = text.segments.size();
            return cell.first <= segments && cell.count <= segments - cell.first;
        });
    }
    // Nothing when cancelled.
    const LexiconPair *lexica(size_t a, size_t b, const WorkContext &context);
    RowWords &rowWords(const Row &row);
    const std::vector<WordLink> &links(RowWords &row, size_t from, size_t to);

private:
    // False when cancelled.
    bool readTokens(size_t version, const WorkContext &context);
    const TokenizedText &tokens(size_t version);
    std::vector<TrainingPair> trainingPairs(size_t from, size_t to);
    CellWords words(size_t version, const SegmentRange &cell);

    std::vector<AlignedText> m_texts;
    std::vector<Row> m_rows; // to learn from
    QStringList m_dictionaryFolders;
    std::vector<std::optional<TokenizedText>> m_tokens;
    std::vector<std::optional<WordBreaker>> m_breakers;
    std::map<std::pair<size_t, size_t>, LexiconPair> m_lexica;
    std::map<RowId, RowWords> m_kept;
};

bool WordAligner::Private::readTokens(size_t version, const WorkContext &context)
{
    if (!m_tokens[version]) {
        TokenizedText tokens = tokenize(m_texts[version], context);
        if (context.isCancelled()) {
            return false;
        }
        m_tokens[version] = std::move(tokens);
    }
    return true;
}

const TokenizedText &WordAligner::Private::tokens(size_t version)
{
    std::optional<TokenizedText> &tokens = m_tokens[version];
    if (!tokens) {
        tokens = tokenize(m_texts[version]);
    }
    return *tokens;
}

std::vector<TrainingPair> WordAligner::Private::trainingPairs(size_t from, size_t to)
{
    const auto count = [this](size_t version, const SegmentRange &cell) {
        return tokens(version).tokensOf(cell.first, cell.count).size();
    };
    std::vector<TrainingPair> result;
    for (const Row &row : m_rows) {
        const SegmentRange &source = row.cells[from];
        const SegmentRange &target = row.cells[to];
        const auto confidence = float(row.confidence);
        if (confidence >= leastTraining && count(from, source) > 0 && count(to, target) > 0) {
            result.push_back({source, target, confidence});
        }
    }
    return result;
}

const LexiconPair *WordAligner::Private::lexica(size_t a, size_t b, const WorkContext &context)
{
    if (const auto known = m_lexica.find({a, b}); known != m_lexica.end()) {
        return &known->second;
    }
    if (!readTokens(a, context) || !readTokens(b, context)) {
        return nullptr;
    }
    const TokenizedText &tokensA = tokens(a);
    const TokenizedText &tokensB = tokens(b);
    const SeedTable seeds = pairSeeds(m_texts[a].language, tokensA.vocabulary, m_texts[b].language,
                                      tokensB.vocabulary, m_dictionaryFolders, context);
    const LexiconTrainer forward(tokensA, tokensB, seeds);
    const LexiconTrainer backward(tokensB, tokensA, seeds.reversed(tokensB.vocabulary.size()));
    const std::vector<TrainingPair> pairsThere = trainingPairs(a, b);
    const std::vector<TrainingPair> pairsBack = trainingPairs(b, a);
    std::optional<Lexicon> there;
    std::optional<Lexicon> back;
    concurrently([&] { there = forward.train(pairsThere, iterations, context); },
                 [&] { back = backward.train(pairsBack, iterations, context); });
    if (!there || !back) {
        return nullptr;
    }
    LexiconPair lexica{std::move(*there), std::move(*back)};
    return &m_lexica.emplace(std::pair(a, b), std::move(lexica)).first->second;
}

CellWords WordAligner::Private::words(size_t version, const SegmentRange &cell)
{
    std::optional<WordBreaker> &breaker = m_breakers[version];
    if (!breaker) {
        breaker.emplace(m_texts[version].language);
    }
    return cellWords(m_texts[version], tokens(version), cell, *breaker);
}

RowWords &WordAligner::Private::rowWords(const Row &row)
{
    if (const auto known = m_kept.find(row.id); known != m_kept.end() && known->second.cells == row.cells) {
        return known->second;
    }
    if (m_kept.size() >= keptRows) {
        m_kept.clear();
    }
    RowWords made{row.cells, {}, {}};
    for (size_t version = 0; version < size(); ++version) {
        made.words.push_back(words(version, row.cells[version]));
    }
    return m_kept.insert_or_assign(row.id, std::move(made)).first->second;
}

const std::vector<WordLink> &WordAligner::Private::links(RowWords &row, size_t from, size_t to)
{
    if (const auto known = row.links.find({from, to}); known != row.links.end()) {
        return known->second;
    }
    const auto [a, b] = std::minmax(from, to);
    const WordEvidence evidence{tokens(a).vocabulary, tokens(b).vocabulary, *lexica(a, b, {})};
    std::vector<WordLink> found = linkWords(row.words[a], row.words[b], evidence);
    row.links.emplace(std::pair(b, a), reversed(found));
    row.links.emplace(std::pair(a, b), std::move(found));
    return row.links.at({from, to});
}

WordAligner::WordAligner(std::vector<AlignedText> texts, const Alignment &alignment, QStringList folders)
    : d(std::make_unique<Private>(std::move(texts), alignment, std::move(folders)))
{}

WordAligner::WordAligner(WordAligner &&) noexcept = default;
WordAligner &WordAligner::operator=(WordAligner &&) noexcept = default;
WordAligner::~WordAligner() = default;

Result<void> WordAligner::learn(const WorkContext &context)
{
    const size_t pairs = d->size() * (d->size() - 1) / 2;
    size_t done = 0;
    for (size_t a = 0; a < d->size(); ++a) {
        for (size_t b = a + 1; b < d->size(); ++b) {
            if (context.isCancelled() || !d->lexica(a, b, {context.stop, {}})) {
                return std::unexpected(Error{ErrorCode::Cancelled, {}, {}, {}});
            }
            context.reportProgress(double(++done) / double(pairs));
        }
    }
    return {};
}

std::vector<Counterpart> WordAligner::counterparts(const Row &row, size_t version,
                                                   std::span<const Passage> words)
{
    std::vector<Counterpart> result(d->size());
    if (version >= d->size() || !d->isOfTexts(row)) {
        return result;
    }
    RowWords &known = d->rowWords(row);
    const std::vector<bool> meant = meantWords(known.words[version], words);
    const std::vector<WordRange> own = ranges(meant);
    if (own.empty()) {
        return result;
    }
    result[version] = {passages(known.words[version], own), 1};
    for (size_t other = 0; other < result.size(); ++other) {
        if (other != version && !row.cells[other].isEmpty()) {
            const Projection projection =
                project(meant, d->links(known, version, other), known.words[other].size());
            result[other] = {passages(known.words[other], projection.ranges), projection.score};
        }
    }
    return result;
}

} // namespace hexapla
