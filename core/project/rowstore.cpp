// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/rowstore.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// The room between two rows that were never edited: twenty times half of what is left.
constexpr qint64 room = qint64(1) << 20;

constexpr QLatin1StringView strangersKey("strangers");

QString joined(const std::vector<size_t> &numbers)
{
    QStringList result;
    for (const size_t number : numbers) {
        result += QString::number(number);
    }
    return result.join(u' ');
}

// Numbers as they were joined; nothing where it is anything else.
std::optional<std::vector<size_t>> numbersIn(const SqlValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    if (!text) {
        return {};
    }
    std::vector<size_t> result;
    for (const QStringView part : QStringView(*text).split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        result.push_back(part.toUInt(&isNumber));
        if (!isNumber) {
            return {};
        }
    }
    return result;
}

QString countsOf(const Row &row)
{
    std::vector<size_t> counts;
    std::ranges::transform(row.cells, std::back_inserter(counts), &SegmentRange::count);
    return joined(counts);
}

std::optional<RowState> rowStateNamed(const SqlValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    for (const RowState state : {RowState::Automatic, RowState::Confirmed, RowState::Edited}) {
        if (text && rowStateName(state) == *text) {
            return state;
        }
    }
    return {};
}

// The row of an answer of columns id, cells, confidence, state, moved_to; begins after what came before.
std::optional<Row> rowOf(const SqlStatement &answer, std::vector<size_t> &next)
{
    const SqlValue id = answer.column(0);
    const auto counts = numbersIn(answer.column(1));
    const SqlValue confidence = answer.column(2);
    const auto state = rowStateNamed(answer.column(3));
    const SqlValue movedTo = answer.column(4);
    const auto *idNumber = std::get_if<qint64>(&id);
    const auto *share = std::get_if<double>(&confidence);
    const bool isWhole = idNumber && *idNumber >= 0 && counts && counts->size() == next.size() && state;
    const bool isShare = share && *share >= 0.0 && *share <= 1.0;
    if (!isWhole || !isShare) {
        return {};
    }
    Row row = {.id = RowId(*idNumber), .cells = {}, .confidence = *share, .state = *state, .movedTo = {}};
    for (size_t version = 0; version < next.size(); ++version) {
        row.cells.push_back({next[version], (*counts)[version]});
        next[version] += (*counts)[version];
    }
    if (const auto *other = std::get_if<qint64>(&movedTo)) {
        row.movedTo = RowId(*other);
    }
    return row;
}

bool haveSameIds(const std::vector<Row> &one, const std::vector<Row> &other)
{
    return std::ranges::equal(one, other, {}, &Row::id, &Row::id);
}

} // namespace

Result<Alignment> RowStore::load(size_t versions) const
{
    auto statement =
        m_database.prepare("SELECT id, cells, confidence, state, moved_to FROM row ORDER BY place, id");
    const auto strangers = m_database.value("SELECT value FROM meta WHERE key = 'strangers'");
    if (!statement || !strangers) {
        return std::unexpected(statement ? strangers.error() : statement.error());
    }
    Alignment alignment;
    std::vector<size_t> next(versions);
    while (true) {
        const auto hasRow = statement->step();
        if (!hasRow) {
            return std::unexpected(hasRow.error());
        }
        if (!*hasRow) {
            break;
        }
        auto row = rowOf(*statement, next);
        if (!row) {
            return std::unexpected(m_database.damaged(u"row"_s));
        }
        alignment.rows.push_back(std::move(*row));
    }
    alignment.strangers = numbersIn(*strangers).value_or(std::vector<size_t>());
    const bool areVersions =
        std::ranges::all_of(alignment.strangers, [versions](size_t version) { return version < versions; });
    if (!areVersions || !isAlignmentOf(alignment, next)) {
        return std::unexpected(m_database.damaged(u"rows"_s));
    }
    return alignment;
}

Result<void> RowStore::insert(const std::vector<Row> &rows, const std::vector<qint64> &places) const
{
    auto statement = m_database.prepare("INSERT OR REPLACE INTO row(id, place, cells, confidence, state, "
                                        "moved_to) VALUES(?, ?, ?, ?, ?, ?)");
    if (!statement) {
        return std::unexpected(statement.error());
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        const Row &row = rows[i];
        const auto inserted = statement->run({row.id.value(), places[i], countsOf(row), row.confidence,
                                              QString(rowStateName(row.state)),
                                              row.movedTo ? SqlValue(row.movedTo->value()) : SqlValue()});
        if (!inserted) {
            return inserted;
        }
    }
    return {};
}

Result<void> RowStore::replace(const Alignment &alignment) const
{
    if (const auto deleted = m_database.execute("DELETE FROM row"); !deleted) {
        return deleted;
    }
    std::vector<qint64> places;
    places.reserve(alignment.rows.size());
    for (size_t i = 0; i < alignment.rows.size(); ++i) {
        places.push_back(qint64(i + 1) * room);
    }
    if (const auto inserted = insert(alignment.rows, places); !inserted) {
        return inserted;
    }
    auto statement = m_database.prepare("INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)");
    return statement ? statement->run({QString(strangersKey), joined(alignment.strangers)})
                     : std::unexpected(statement.error());
}

Result<void> RowStore::apply(const RowChanges &changes) const
{
    for (const RowChange &change : changes) {
        if (const auto applied = apply(change); !applied) {
            return applied;
        }
    }
    return {};
}

Result<std::vector<qint64>> RowStore::placesAround(size_t index) const
{
    auto statement = m_database.prepare("SELECT place FROM row ORDER BY place LIMIT ? OFFSET ?");
    if (!statement) {
        return std::unexpected(statement.error());
    }
    const qint64 first = index > 0 ? qint64(index) - 1 : 0;
    if (const auto bound = statement->bind({qint64(index) - first + 1, first}); !bound) {
        return std::unexpected(bound.error());
    }
    std::vector<qint64> places;
    if (index == 0) {
        places.push_back(0);
    }
    while (true) {
        const auto hasRow = statement->step();
        if (!hasRow) {
            return std::unexpected(hasRow.error());
        }
        if (!*hasRow) {
            break;
        }
        const SqlValue place = statement->column(0);
        places.push_back(std::holds_alternative<qint64>(place) ? std::get<qint64>(place) : 0);
    }
    return places;
}

Result<void> RowStore::apply(const RowChange &change) const
{
    auto remove = m_database.prepare("DELETE FROM row WHERE id = ?");
    auto placeOf = m_database.prepare("SELECT place FROM row WHERE id = ?");
    if (!remove || !placeOf) {
        return std::unexpected(remove ? placeOf.error() : remove.error());
    }
    std::vector<qint64> places;
    for (const Row &row : change.before) {
        const auto bound = placeOf->bind({row.id.value()});
        const auto found = bound ? placeOf->step() : std::unexpected(bound.error());
        if (!found || !*found) {
            return std::unexpected(found ? m_database.damaged(u"row"_s) : found.error());
        }
        const SqlValue place = placeOf->column(0);
        places.push_back(std::holds_alternative<qint64>(place) ? std::get<qint64>(place) : 0);
    }
    if (haveSameIds(change.before, change.after)) {
        return insert(change.after, places);
    }
    for (const Row &row : change.before) {
        if (const auto removed = remove->run({row.id.value()}); !removed) {
            return removed;
        }
    }
    auto around = placesAround(change.first);
    if (!around) {
        return std::unexpected(around.error());
    }
    const auto count = qint64(change.after.size());
    if (around->size() < 2) {
        around->push_back(around->front() + (count + 1) * room);
    }
    if ((*around)[1] - (*around)[0] <= count) {
        const auto spreadOut = spread();
        around = spreadOut ? placesAround(change.first) : std::unexpected(spreadOut.error());
        if (!around) {
            return std::unexpected(around.error());
        }
    }
    places.clear();
    const qint64 step = ((*around)[1] - (*around)[0]) / (count + 1);
    for (qint64 i = 1; i <= count; ++i) {
        places.push_back((*around)[0] + i * step);
    }
    return insert(change.after, places);
}

// Makes room between all rows: for as many new ones as an edit can make.
Result<void> RowStore::spread() const
{
    return m_database.execute("UPDATE row SET place = ranked.number * " + QByteArray::number(room) +
                              " FROM (SELECT id, row_number() OVER (ORDER BY place) AS number FROM row)"
                              " AS ranked WHERE row.id = ranked.id");
}

} // namespace hexapla
