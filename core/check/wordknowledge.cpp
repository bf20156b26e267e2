// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/wordknowledge.h"

#include "core/align/dictionaryseeds.h"
#include "core/base/concurrently.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hexapla {

namespace {

constexpr int iterations = 5;
// Rows less sure than this teach nothing.
constexpr double leastConfidence = 0.3;
// A book teaches no more than some chapters of it.
constexpr size_t enoughRows = 8000;
// What a rendering needs, out of both directions' probabilities.
constexpr float leastRendering = 0.2F;
// Beside a much better one it is chance.
constexpr float leastShare = 0.5F;
constexpr size_t mostRenderings = 6;
// What met once may have met by chance: a row must not explain itself.
constexpr quint32 fewestMeetings = 2;

// A version as the lexicon sees it, with the places of its tokens.
struct Side
{
    TokenizedText tokens;
    std::vector<KnownWord> words;
    std::vector<quint32> rows; // by token
};

Side sideOf(const CheckedText &text)
{
    AlignedText aligned{text.language(), {}, true};
    for (const Segment &segment : text.segments()) {
        aligned.segments.push_back({text.view(segment.text).toString(), segment.kind, true});
    }
    Side side;
    side.tokens = tokenize(aligned);
    const std::vector<TextSpan> spans = tokenSpans(aligned, {0, aligned.segments.size()});
    side.words.reserve(spans.size());
    for (size_t segment = 0; segment < text.segments().size(); ++segment) {
        const qsizetype start = text.segments()[segment].text.start;
        for (size_t i = side.tokens.starts[segment]; i < side.tokens.starts[segment + 1]; ++i) {
            side.words.push_back({side.tokens.tokens[i], {spans[i].start + start, spans[i].end + start}});
        }
    }
    side.rows.assign(side.tokens.vocabulary.size(), 0);
    return side;
}

// One direction of one pair.
struct Direction
{
    std::vector<quint32> starts;
    std::vector<TokenId> renderings;
    std::vector<quint32> meetings; // by rendering, the rows with both
    std::vector<Habit> habits;

    std::span<const TokenId> of(TokenId word) const
    {
        return std::span(renderings).subspan(starts[word], starts[word + 1] - starts[word]);
    }
};

float ratio(const Lexicon &lexicon, TokenId source, TokenId target)
{
    const auto all = lexicon.translations(source);
    const auto found = std::ranges::find(all, target, &Lexicon::Translation::token);
    return found == all.end() ? 0 : found->ratio;
}

Direction directionOf(const TokenizedText &source, const TokenizedText &target, const Lexicon &there,
                      const Lexicon &back)
{
    Direction result;
    result.starts.push_back(0);
    result.habits.resize(source.vocabulary.size());
    std::vector<std::pair<float, TokenId>> scored;
    for (TokenId word = 0; word < source.vocabulary.size(); ++word) {
        scored.clear();
        for (const Lexicon::Translation &translation : there.translations(word)) {
            const float forward = translation.ratio * target.frequency(translation.token);
            const float backward = ratio(back, translation.token, word) * source.frequency(word);
            const float score = std::sqrt(forward * backward);
            if (score >= leastRendering) {
                scored.emplace_back(score, translation.token);
            }
        }
        std::ranges::sort(scored, std::ranges::greater());
        for (size_t i = 0; i < std::min(scored.size(), mostRenderings); ++i) {
            if (scored[i].first < leastShare * scored.front().first) {
                break;
            }
            result.renderings.push_back(scored[i].second);
        }
        result.starts.push_back(quint32(result.renderings.size()));
    }
    result.meetings.assign(result.renderings.size(), 0);
    return result;
}

void dropChanceMeetings(Direction &direction)
{
    std::vector<quint32> starts = {0};
    std::vector<TokenId> kept;
    for (size_t word = 0; word + 1 < direction.starts.size(); ++word) {
        for (size_t i = direction.starts[word]; i < direction.starts[word + 1]; ++i) {
            if (direction.meetings[i] >= fewestMeetings) {
                kept.push_back(direction.renderings[i]);
            }
        }
        starts.push_back(quint32(kept.size()));
    }
    direction.starts = std::move(starts);
    direction.renderings = std::move(kept);
    direction.meetings.clear();
}

// Which tokens stand in a row, asked for many rows in turn.
class Presence
{
public:
    explicit Presence(size_t tokens)
        : m_stamps(tokens, 0)
    {}

    void begin() { ++m_now; }
    // False when it was there already.
    bool add(TokenId token) { return std::exchange(m_stamps[token], m_now) != m_now; }
    bool has(TokenId token) const { return m_stamps[token] == m_now; }

private:
    std::vector<quint32> m_stamps;
    quint32 m_now = 0;
};

bool teaches(const Row &row) { return row.isPinned() || row.confidence >= leastConfidence; }

} // namespace

class WordKnowledge::Private
{
public:
    struct Pair
    {
        size_t a = 0;
        size_t b = 0;
        LexiconPair lexica;
        Direction there;
        Direction back;
    };

    void learn(Pair &pair, std::span<const CheckedText> texts, const std::vector<Row> &rows,
               const WorkContext &context) const;
    void countRows(const std::vector<Row> &rows);
    const Pair &pairOf(size_t a, size_t b) const;
    const Direction &direction(size_t from, size_t to) const
    {
        const Pair &pair = pairOf(from, to);
        return pair.a == from ? pair.there : pair.back;
    }
    CellWords cellWords(size_t version, const SegmentRange &cell, std::vector<quint32> &indices) const;

    std::vector<Side> sides;
    std::vector<Pair> pairs; // a < b, in order

private:
    std::vector<TrainingPair> trainingPairs(const std::vector<Row> &rows, size_t from, size_t to) const;
    template<class Visitor>
    void forAllRows(size_t from, size_t to, const std::vector<Row> &rows, Visitor visit) const;
    void countHabits(Direction &direction, size_t from, size_t to, const std::vector<Row> &rows) const;
};

const WordKnowledge::Private::Pair &WordKnowledge::Private::pairOf(size_t a, size_t b) const
{
    const auto [first, second] = std::minmax(a, b);
    // Before those of the first version come sides - 1, sides - 2, ... others.
    return pairs[(first * (2 * sides.size() - first - 1) / 2) + (second - first - 1)];
}

std::vector<TrainingPair> WordKnowledge::Private::trainingPairs(const std::vector<Row> &rows, size_t from,
                                                                size_t to) const
{
    std::vector<TrainingPair> result;
    const size_t step = (rows.size() / enoughRows) + 1;
    for (size_t i = 0; i < rows.size(); i += step) {
        const Row &row = rows[i];
        if (teaches(row) && !row.cells[from].isEmpty() && !row.cells[to].isEmpty()) {
            result.push_back({row.cells[from], row.cells[to], float(row.confidence)});
        }
    }
    return result;
}

// Calls visit(word, there) for every word of every row, once a row, with what stands there in the other
// version.
template<class Visitor>
void WordKnowledge::Private::forAllRows(size_t from, size_t to, const std::vector<Row> &rows,
                                        Visitor visit) const
{
    const TokenizedText &source = sides[from].tokens;
    const TokenizedText &target = sides[to].tokens;
    Presence seen(source.vocabulary.size());
    Presence there(target.vocabulary.size());
    for (const Row &row : rows) {
        if (!teaches(row) || row.cells[from].isEmpty() || row.cells[to].isEmpty()) {
            continue;
        }
        seen.begin();
        there.begin();
        for (const TokenId token : target.tokensOf(row.cells[to].first, row.cells[to].count)) {
            there.add(token);
        }
        for (const TokenId token : source.tokensOf(row.cells[from].first, row.cells[from].count)) {
            if (seen.add(token)) {
                visit(token, there);
            }
        }
    }
}

void WordKnowledge::Private::countHabits(Direction &direction, size_t from, size_t to,
                                         const std::vector<Row> &rows) const
{
    forAllRows(from, to, rows, [&direction](TokenId token, const Presence &there) {
        for (size_t i = direction.starts[token]; i < direction.starts[token + 1]; ++i) {
            direction.meetings[i] += there.has(direction.renderings[i]) ? 1 : 0;
        }
    });
    dropChanceMeetings(direction);
    forAllRows(from, to, rows, [&direction](TokenId token, const Presence &there) {
        Habit &habit = direction.habits[token];
        ++habit.rows;
        habit.rendered += std::ranges::any_of(direction.of(token),
                                              [&there](TokenId rendering) { return there.has(rendering); });
    });
}

void WordKnowledge::Private::learn(Pair &pair, std::span<const CheckedText> texts,
                                   const std::vector<Row> &rows, const WorkContext &context) const
{
    const TokenizedText &a = sides[pair.a].tokens;
    const TokenizedText &b = sides[pair.b].tokens;
    const SeedTable seeds = pairSeeds(texts[pair.a].language(), a.vocabulary, texts[pair.b].language(),
                                      b.vocabulary, dictionaryFolders(), {context.stop, {}});
    const LexiconTrainer forward(a, b, seeds);
    const LexiconTrainer backward(b, a, seeds.reversed(b.vocabulary.size()));
    auto there = forward.train(trainingPairs(rows, pair.a, pair.b), iterations, {context.stop, {}});
    auto back = backward.train(trainingPairs(rows, pair.b, pair.a), iterations, {context.stop, {}});
    if (!there || !back) {
        return;
    }
    pair.lexica = {std::move(*there), std::move(*back)};
    pair.there = directionOf(a, b, pair.lexica.forward, pair.lexica.backward);
    pair.back = directionOf(b, a, pair.lexica.backward, pair.lexica.forward);
    countHabits(pair.there, pair.a, pair.b, rows);
    countHabits(pair.back, pair.b, pair.a, rows);
}

void WordKnowledge::Private::countRows(const std::vector<Row> &rows)
{
    for (size_t version = 0; version < sides.size(); ++version) {
        Side &side = sides[version];
        Presence seen(side.rows.size());
        for (const Row &row : rows) {
            seen.begin();
            for (const TokenId token :
                 side.tokens.tokensOf(row.cells[version].first, row.cells[version].count)) {
                side.rows[token] += seen.add(token) ? 1 : 0;
            }
        }
    }
}

// Signs are no words; two ideographs count with the first of them.
CellWords WordKnowledge::Private::cellWords(size_t version, const SegmentRange &cell,
                                            std::vector<quint32> &indices) const
{
    const Side &side = sides[version];
    const size_t first = side.tokens.starts[cell.first];
    CellWords result;
    for (size_t i = first; i < side.tokens.starts[cell.end()]; ++i) {
        const KnownWord &word = side.words[i];
        if (side.tokens.vocabulary[word.token].kind == TokenKind::Punctuation) {
            continue;
        }
        const bool isSecond =
            !indices.empty() && side.words[first + indices.back()].span.end > word.span.start;
        if (isSecond) {
            ++result.words.back().tokenCount;
        } else {
            result.words.push_back({cell.first, word.span, quint32(result.tokens.size()), 1});
            indices.push_back(quint32(i - first));
        }
        result.tokens.push_back(word.token);
    }
    return result;
}

WordKnowledge::WordKnowledge(std::span<const CheckedText> texts, const Alignment &alignment,
                             const WorkContext &context)
    : d(std::make_unique<Private>())
{
    d->sides.resize(texts.size());
    inParallel(texts.size(), [&](size_t version) { d->sides[version] = sideOf(texts[version]); });
    d->countRows(alignment.rows);
    for (size_t a = 0; a < texts.size(); ++a) {
        for (size_t b = a + 1; b < texts.size(); ++b) {
            d->pairs.push_back({a, b, {}, {}, {}});
        }
    }
    inParallel(d->pairs.size(),
               [&](size_t pair) { d->learn(d->pairs[pair], texts, alignment.rows, context); });
}

WordKnowledge::~WordKnowledge() = default;

const Vocabulary &WordKnowledge::vocabulary(size_t version) const
{
    return d->sides[version].tokens.vocabulary;
}

std::span<const KnownWord> WordKnowledge::wordsOf(size_t version, const SegmentRange &cell) const
{
    const Side &side = d->sides[version];
    const size_t first = side.tokens.starts[cell.first];
    return std::span(side.words).subspan(first, side.tokens.starts[cell.end()] - first);
}

std::span<const TokenId> WordKnowledge::renderings(size_t from, TokenId word, size_t to) const
{
    return d->direction(from, to).of(word);
}

Habit WordKnowledge::habit(size_t from, TokenId word, size_t to) const
{
    return d->direction(from, to).habits[word];
}

size_t WordKnowledge::rowsWith(size_t version, TokenId word) const { return d->sides[version].rows[word]; }

std::vector<WordLink> WordKnowledge::links(size_t a, const SegmentRange &cellA, size_t b,
                                           const SegmentRange &cellB) const
{
    const Private::Pair &pair = d->pairOf(a, b);
    const auto &[first, firstCell] = pair.a == a ? std::pair(a, cellA) : std::pair(b, cellB);
    const auto &[second, secondCell] = pair.a == a ? std::pair(b, cellB) : std::pair(a, cellA);
    std::vector<quint32> firstIndices;
    std::vector<quint32> secondIndices;
    const CellWords firstWords = d->cellWords(first, firstCell, firstIndices);
    const CellWords secondWords = d->cellWords(second, secondCell, secondIndices);
    std::vector<WordLink> links =
        linkWords(firstWords, secondWords, {vocabulary(first), vocabulary(second), pair.lexica});
    for (WordLink &link : links) {
        link = {firstIndices[link.a], secondIndices[link.b], link.score};
        if (pair.a != a) {
            std::swap(link.a, link.b);
        }
    }
    return links;
}

} // namespace hexapla
