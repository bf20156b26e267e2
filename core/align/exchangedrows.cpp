// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/exchangedrows.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace hexapla {

namespace {

// The most units of either half; in books, in which each costs time, fewer.
constexpr size_t longestHalf = 16;
constexpr size_t longestInBooks = 3;
constexpr size_t bookSize = 10'000; // rows
// What stands together in a row may be what belongs into two of them.
constexpr size_t mostTogether = 2;
// How much better a version must agree with the others once two sentences, or two blocks, are exchanged, as
// logarithms of ratios. Measured: up to 2.9 and 4.1 where nothing is the other way round, mostly 5 and more,
// and 8 and more, where it is.
constexpr float leastOfSentences = 4.5F;
constexpr float leastOfBlocks = 7;

// Some rows in which the others have first what the version has second.
struct Exchange
{
    size_t row = 0;
    size_t end = 0;
    size_t first = 0; // so many rows of the others, then so many more
    size_t second = 0;
    float gain = 0; // beyond what is asked of it
    bool keepsFirst = false;
};

float likelihood(float logarithm) { return 1 / (1 + std::exp(-logarithm)); }

// The rows that have something, as often as there is something to part, and how much of it comes before each
// row.
class Places
{
public:
    template<class Count> Places(size_t rows, Count countOf)
    {
        for (size_t row = 0; row < rows; ++row) {
            m_before.push_back(m_rows.size());
            m_rows.resize(m_rows.size() + countOf(row), row);
        }
        m_before.push_back(m_rows.size());
    }

    size_t size() const { return m_rows.size(); }
    size_t operator[](size_t place) const { return m_rows[place]; }
    size_t before(size_t row) const { return m_before[row]; }
    size_t count(size_t row) const { return m_before[row + 1] - m_before[row]; }

private:
    std::vector<size_t> m_rows;
    std::vector<size_t> m_before;
};

bool hasOthers(const ProfileRow &row, size_t version)
{
    for (size_t other = 0; other < row.cells.size(); ++other) {
        if (other != version && !row.cells[other].isEmpty()) {
            return true;
        }
    }
    return false;
}

// Looks for what one version has the other way round than its partners.
class ExchangeFinder
{
public:
    ExchangeFinder(const std::vector<ProfileRow> &rows, std::span<const AlignerText> texts, size_t version,
                   std::span<const Profile::Partner> partners, const WorkContext &context)
        : m_rows(rows)
        , m_longest(rows.size() > bookSize ? longestInBooks : longestHalf)
        , m_text(texts[version])
        , m_here(rows.size(), [&](size_t row) { return unitsOf(rows[row].cells[version]); })
        , m_there(rows.size(), [&](size_t row) { return hasOthers(rows[row], version) ? 1 : 0; })
        , m_frame{band(), {}, m_text.pins, {1, mostTogether, 1}}
        , m_scores(scores(texts, version, partners, context))
        , m_gains(rows.size(), BeadScores::impossible)
    {
        for (size_t row = 0; row < rows.size() && !context.isCancelled(); ++row) {
            lookFrom(row);
        }
    }

    // By row, by how much its likeliest exchange is likelier than none, beyond what is asked of it.
    std::span<const float> gains() const { return m_gains; }

    // What is clearly exchanged, in order.
    std::vector<Exchange> exchanges()
    {
        std::ranges::stable_sort(m_found, std::ranges::greater(), &Exchange::gain);
        std::vector<Exchange> result;
        std::vector<bool> isTaken(m_rows.size());
        for (const Exchange &found : m_found) {
            const std::ranges::subrange rows(isTaken.begin() + qsizetype(found.row),
                                             isTaken.begin() + qsizetype(found.end));
            if (!std::ranges::contains(rows, true)) {
                std::ranges::fill(rows, true);
                result.push_back(found);
            }
        }
        std::ranges::sort(result, {}, &Exchange::row);
        return result;
    }

    // Puts rows in the place of those of an exchange: one half as a row each, the other parted and linked.
    void part(const Exchange &exchange, size_t version, std::vector<ProfileRow> &result) const
    {
        const size_t there = m_there.before(exchange.row);
        const size_t here = m_here.before(exchange.row);
        const auto [first, second] = std::pair(exchange.first, exchange.second);
        const auto add = [&](std::optional<size_t> other, std::optional<size_t> own) {
            ProfileRow row = other ? m_rows[m_there[*other]] : m_rows[m_here[*own]];
            row.confidence = std::min(row.confidence, likelihood(exchange.gain));
            if (!other) {
                std::ranges::fill(row.cells, SegmentRange());
            }
            row.cells[version] = own ? m_text.units[*own].segments : SegmentRange();
            result.push_back(std::move(row));
        };
        const size_t begin = result.size();
        const auto link = [&](size_t one, size_t other, size_t count) {
            for (size_t k = 0; k < count; ++k) {
                result[begin + one + k].movedTo = begin + other + k;
                result[begin + other + k].movedTo = begin + one + k;
            }
        };
        const auto addRun = [&](std::optional<size_t> other, std::optional<size_t> own, size_t count) {
            for (size_t k = 0; k < count; ++k) {
                add(other ? std::optional(*other + k) : std::nullopt,
                    own ? std::optional(*own + k) : std::nullopt);
            }
        };
        if (exchange.keepsFirst) {
            addRun(std::nullopt, here, second);
            addRun(there, here + second, first);
            addRun(there + first, std::nullopt, second);
            link(0, second + first, second);
        } else {
            addRun(there, std::nullopt, first);
            addRun(there + first, here, second);
            addRun(std::nullopt, here + second, first);
            link(0, first + second, first);
        }
    }

private:
    Band band() const
    {
        std::vector<Band::Stretch> stretches;
        for (size_t row = 0; row <= m_rows.size(); ++row) {
            const size_t at = m_here.before(row);
            stretches.push_back({quint32(at - std::min(at, m_longest)),
                                 quint32(std::min(at + m_longest + 1, m_here.size()))});
        }
        return {std::move(stretches), m_here.size()};
    }

    size_t unitsOf(const SegmentRange &cell) const
    {
        return m_text.unitAt(cell.end()) - m_text.unitAt(cell.first);
    }

    // Of all rows with the version's units around them.
    BeadScores scores(std::span<const AlignerText> texts, size_t version,
                      std::span<const Profile::Partner> partners, const WorkContext &context)
    {
        std::ranges::transform(m_rows, std::back_inserter(m_frame.pinsA), &ProfileRow::pin);
        return scoreRows(m_rows, texts, version, m_text.units, partners, m_frame, JudgedBy::OtherRows,
                         context);
    }

    // Of so many units, one or two, which come first among the shapes.
    float scoreOfRow(size_t row, size_t here, size_t units = 1) const
    {
        return m_frame.band.contains(row, here) ? m_scores.at(m_frame.band.cell(row, here))[units - 1]
                                                : BeadScores::impossible;
    }

    float scoreOfRun(size_t there, size_t here, size_t count) const
    {
        float sum = 0;
        for (size_t k = 0; k < count; ++k) {
            sum += scoreOfRow(m_there[there + k], here + k);
        }
        return sum;
    }

    bool isSettled(size_t row) const
    {
        return m_rows[row].pin.isValid() || m_rows[row].movedTo || m_here.count(row) > mostTogether;
    }

    void lookFrom(size_t row)
    {
        float straight = 0;
        for (size_t end = row + 1; end <= m_rows.size() && !isSettled(end - 1); ++end) {
            const size_t last = end - 1;
            if (m_here.count(last) > 0 && m_there.count(last) > 0) {
                straight += scoreOfRow(last, m_here.before(last), m_here.count(last));
            }
            const size_t here = m_here.before(end) - m_here.before(row);
            const size_t there = m_there.before(end) - m_there.before(row);
            if (std::max(here, there) > 2 * m_longest) {
                return;
            }
            if (here == there && here > 1) {
                lookAt(row, end, here, straight);
            }
        }
    }

    // All ways to exchange so many cells.
    void lookAt(size_t row, size_t end, size_t cells, float straight)
    {
        const size_t there = m_there.before(row);
        const size_t here = m_here.before(row);
        const size_t most = std::min(m_longest, cells - 1);
        for (size_t first = cells - most; first <= most; ++first) {
            const size_t second = cells - first;
            const float ofFirst = scoreOfRun(there, here + second, first);
            const float ofSecond = scoreOfRun(there + first, here, second);
            if (ofFirst <= 0 || ofSecond <= 0) {
                continue;
            }
            const float least = cells == 2 ? leastOfSentences : leastOfBlocks;
            const float gain = ofFirst + ofSecond - straight - least;
            for (size_t k = row; k < end; ++k) {
                m_gains[k] = std::max(m_gains[k], gain);
            }
            if (gain > 0) {
                m_found.push_back({row, end, first, second, gain, ofFirst >= ofSecond});
            }
        }
    }

    const std::vector<ProfileRow> &m_rows;
    size_t m_longest;
    const AlignerText &m_text;
    Places m_here;  // of the version's units
    Places m_there; // of rows in which others have something
    Frame m_frame;
    BeadScores m_scores;
    std::vector<float> m_gains;
    std::vector<Exchange> m_found;
};

// The rows with those of the exchanges parted.
std::vector<ProfileRow> parted(const std::vector<ProfileRow> &rows, size_t version, ExchangeFinder &finder)
{
    std::vector<ProfileRow> result;
    std::vector<size_t> places(rows.size()); // where a row has come to
    size_t next = 0;
    const auto copyUpTo = [&](size_t end) {
        for (; next < end; ++next) {
            places[next] = result.size();
            result.push_back(rows[next]);
            result.back().confidence *= likelihood(-finder.gains()[next]);
        }
    };
    for (const Exchange &exchange : finder.exchanges()) {
        copyUpTo(exchange.row);
        finder.part(exchange, version, result);
        next = exchange.end;
    }
    copyUpTo(rows.size());
    for (size_t row = 0; row < rows.size(); ++row) {
        if (const std::optional<size_t> &other = rows[row].movedTo) {
            result[places[row]].movedTo = places[*other];
        }
    }
    return result;
}

} // namespace

void partExchangedRows(std::vector<ProfileRow> &rows, std::span<const AlignerText> texts,
                       const PairSet &pairs, const WorkContext &context)
{
    for (size_t version = 0; version < texts.size() && !context.isCancelled(); ++version) {
        std::vector<size_t> others(texts.size());
        std::iota(others.begin(), others.end(), size_t(0));
        std::erase_if(others,
                      [&](size_t other) { return other == version || !pairs.areRelated(other, version); });
        const std::vector<Profile::Partner> partners = pairs.partners(version, others);
        if (!partners.empty()) {
            ExchangeFinder finder(rows, texts, version, partners, context);
            rows = parted(rows, version, finder);
        }
    }
}

} // namespace hexapla
