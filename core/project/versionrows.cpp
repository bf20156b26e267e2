// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/versionrows.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>

namespace hexapla {

namespace {

bool holdsNothing(const Row &row) { return std::ranges::all_of(row.cells, &SegmentRange::isEmpty); }

// Puts what stands at one place at another.
template<class Value> void move(std::vector<Value> &values, size_t from, size_t to)
{
    const auto at = [&](size_t index) { return values.begin() + ptrdiff_t(index); };
    if (from < to) {
        std::rotate(at(from), at(from + 1), at(to + 1));
    } else {
        std::rotate(at(to), at(from), at(from + 1));
    }
}

// Which of the pinned rows the rows that were found belong to: by where most of their segments are.
class PinnedCounterparts
{
public:
    PinnedCounterparts(const std::vector<Row> &pinned, const Alignment &found);

    // What a version that came in has of a pinned row, behind what was given away before.
    SegmentRange cell(size_t pin, size_t version, size_t from) const;

    // How sure that is.
    double confidence(size_t pin) const;

private:
    struct Rows
    {
        std::optional<size_t> touching; // the first that has anything of it
        std::vector<size_t> within;
    };

    const Alignment &m_found;
    std::vector<Rows> m_rows; // by pinned row
};

PinnedCounterparts::PinnedCounterparts(const std::vector<Row> &pinned, const Alignment &found)
    : m_found(found)
    , m_rows(pinned.size())
{
    QHash<std::pair<size_t, size_t>, size_t> pins; // of segments, by version and number
    for (size_t pin = 0; pin < pinned.size(); ++pin) {
        for (size_t version = 0; version < pinned[pin].cells.size(); ++version) {
            const SegmentRange &cell = pinned[pin].cells[version];
            for (size_t segment = cell.first; segment < cell.end(); ++segment) {
                pins.insert({version, segment}, pin);
            }
        }
    }
    const size_t versions = pinned.empty() ? 0 : pinned.front().cells.size();
    for (size_t row = 0; row < found.rows.size(); ++row) {
        std::map<size_t, size_t> counts; // of segments in pinned rows
        size_t all = 0;
        for (size_t version = 0; version < versions; ++version) {
            const SegmentRange &cell = found.rows[row].cells[version];
            all += cell.count;
            for (size_t segment = cell.first; segment < cell.end(); ++segment) {
                if (const auto pin = pins.constFind({version, segment}); pin != pins.cend()) {
                    ++counts[*pin];
                }
            }
        }
        for (const auto &[pin, count] : counts) {
            m_rows[pin].touching = m_rows[pin].touching.value_or(row);
            if (2 * count > all) {
                m_rows[pin].within.push_back(row);
            }
        }
    }
}

SegmentRange PinnedCounterparts::cell(size_t pin, size_t version, size_t from) const
{
    const Rows &rows = m_rows[pin];
    const auto cellOf = [&](size_t row) { return m_found.rows[row].cells[version]; };
    if (rows.within.empty()) {
        return {std::max(from, rows.touching ? cellOf(*rows.touching).first : from), 0};
    }
    const size_t first = std::max(from, cellOf(rows.within.front()).first);
    return {first, std::max(first, cellOf(rows.within.back()).end()) - first};
}

double PinnedCounterparts::confidence(size_t pin) const
{
    const Rows &rows = m_rows[pin];
    double least = rows.within.empty() ? 0 : 1;
    for (const size_t row : rows.within) {
        least = std::min(least, m_found.rows[row].confidence);
    }
    return least;
}

std::vector<Row> pinnedRows(const Alignment &alignment)
{
    std::vector<Row> pinned;
    std::ranges::copy_if(alignment.rows, std::back_inserter(pinned), &Row::isPinned);
    return pinned;
}

// Pinned rows in order, with one row each time for all that lies between two of them.
class PinnedList
{
public:
    PinnedList(const std::vector<Row> &pinned, size_t versions)
        : m_ends(versions, 0)
    {
        for (const Row &row : pinned) {
            m_nextId = std::max(m_nextId, row.id.value() + 1);
        }
    }

    // Up to where a version has been given away.
    size_t end(size_t version) const { return m_ends[version]; }

    void add(Row row)
    {
        fillUpTo([&row](size_t version) { return row.cells[version].first; });
        std::ranges::transform(row.cells, m_ends.begin(), &SegmentRange::end);
        m_ids.insert(row.id);
        m_result.rows.push_back(std::move(row));
    }

    template<class End> Alignment finished(const End &endOf) &&
    {
        fillUpTo(endOf);
        QHash<RowId, const Row *> rows;
        for (const Row &row : m_result.rows) {
            rows.insert(row.id, &row);
        }
        QSet<RowId> unlinked;
        for (const Row &row : m_result.rows) {
            const Row *other = row.movedTo ? rows.value(*row.movedTo) : nullptr;
            if (row.movedTo &&
                (!m_ids.contains(*row.movedTo) || other->movedTo != row.id || !canBeLinked(row, *other))) {
                unlinked.insert(row.id);
            }
        }
        for (Row &row : m_result.rows) {
            if (unlinked.contains(row.id)) {
                row.movedTo.reset();
            }
        }
        return std::move(m_result);
    }

private:
    template<class Start> void fillUpTo(const Start &startOf)
    {
        Row between;
        for (size_t version = 0; version < m_ends.size(); ++version) {
            between.cells.push_back({m_ends[version], startOf(version) - m_ends[version]});
        }
        if (!holdsNothing(between)) {
            between.id = RowId(m_nextId++);
            m_result.rows.push_back(std::move(between));
        }
    }

    Alignment m_result;
    std::vector<size_t> m_ends; // by version
    QSet<RowId> m_ids;          // of pinned rows
    qint64 m_nextId = 0;
};

// Where a cell is in another text; nothing when some of it is gone, or something came in between. An empty
// one stands behind what stood before it.
std::optional<SegmentRange> keptCell(const SegmentRange &cell, const std::vector<std::optional<size_t>> &kept)
{
    if (cell.isEmpty()) {
        for (size_t segment = std::min(cell.first, kept.size()); segment > 0; --segment) {
            if (const std::optional<size_t> place = kept[segment - 1]) {
                return SegmentRange{*place + 1, 0};
            }
        }
        return SegmentRange{};
    }
    const std::optional<size_t> first = kept[cell.first];
    if (!first) {
        return std::nullopt;
    }
    for (size_t i = 0; i < cell.count; ++i) {
        if (kept[cell.first + i] != *first + i) {
            return std::nullopt;
        }
    }
    return SegmentRange{*first, cell.count};
}

} // namespace

Alignment withoutVersion(Alignment alignment, size_t version)
{
    for (Row &row : alignment.rows) {
        row.cells.erase(row.cells.begin() + ptrdiff_t(version));
    }
    QSet<RowId> gone;
    for (const Row &row : alignment.rows) {
        if (holdsNothing(row)) {
            gone.insert(row.id);
        }
    }
    std::erase_if(alignment.rows, holdsNothing);
    for (Row &row : alignment.rows) {
        if (row.movedTo && gone.contains(*row.movedTo)) {
            row.movedTo.reset();
        }
    }
    std::erase(alignment.strangers, version);
    for (size_t &stranger : alignment.strangers) {
        stranger -= stranger > version ? 1 : 0;
    }
    return alignment;
}

Alignment withVersionMoved(Alignment alignment, size_t from, size_t to)
{
    for (Row &row : alignment.rows) {
        move(row.cells, from, to);
    }
    std::vector<size_t> places(std::max(from, to) + 1);
    std::ranges::iota(places, size_t(0));
    move(places, from, to);
    for (size_t &stranger : alignment.strangers) {
        if (stranger < places.size()) {
            stranger = size_t(std::ranges::find(places, stranger) - places.begin());
        }
    }
    std::ranges::sort(alignment.strangers);
    return alignment;
}

Alignment pinnedWithTheRest(const std::vector<Row> &pinned, std::span<const size_t> segments)
{
    if (pinned.empty()) {
        return {};
    }
    PinnedList list(pinned, segments.size());
    for (const Row &row : pinned) {
        list.add(row);
    }
    return std::move(list).finished([segments](size_t version) { return segments[version]; });
}

Alignment pinnedAmongMore(const Alignment &earlier, const Alignment &found)
{
    const std::vector<Row> pinned = pinnedRows(earlier);
    if (pinned.empty() || found.rows.empty()) {
        return {};
    }
    const PinnedCounterparts counterparts(pinned, found);
    const size_t versions = found.rows.front().cells.size();
    PinnedList list(pinned, versions);
    for (size_t pin = 0; pin < pinned.size(); ++pin) {
        Row row = pinned[pin];
        for (size_t version = row.cells.size(); version < versions; ++version) {
            row.cells.push_back(counterparts.cell(pin, version, list.end(version)));
        }
        row.confidence = std::min(row.confidence, counterparts.confidence(pin));
        row.state = RowState::Edited;
        list.add(std::move(row));
    }
    return std::move(list).finished(
        [&found](size_t version) { return found.rows.back().cells[version].end(); });
}

Alignment pinnedInNewText(const Alignment &earlier, size_t version,
                          const std::vector<std::optional<size_t>> &kept, size_t segments)
{
    const std::vector<Row> pinned = pinnedRows(earlier);
    if (pinned.empty()) {
        return {};
    }
    PinnedList list(pinned, pinned.front().cells.size());
    for (Row row : pinned) {
        if (const auto cell = keptCell(row.cells[version], kept)) {
            row.cells[version] = *cell;
            list.add(std::move(row));
        }
    }
    return std::move(list).finished(
        [&](size_t other) { return other == version ? segments : earlier.rows.back().cells[other].end(); });
}

} // namespace hexapla
