// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/alignmentedit.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <ranges>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<Row>;

std::unexpected<Error> impossible(const QString &why)
{
    return std::unexpected(Error{ErrorCode::ImpossibleEdit, {}, {}, why});
}

std::unexpected<Error> noRow(RowId id) { return impossible(u"no row %1"_s.arg(id.value())); }

bool isFilled(const SegmentRange &cell) { return !cell.isEmpty(); }

bool holdsNothing(const Row &row) { return std::ranges::none_of(row.cells, isFilled); }

void link(Row &one, Row &other)
{
    one.movedTo = other.id;
    other.movedTo = one.id;
}

// From a row that has gone to the first of those that took its place.
void leadOn(Row &row, Rows &after)
{
    row.movedTo.reset();
    if (!after.empty() && !after.front().movedTo && canBeLinked(row, after.front())) {
        link(row, after.front());
    }
}

// If the row is linked with one of those and cannot be any more, neither is.
void unlinkIfImpossible(Row &row, Rows &others)
{
    const auto other = std::ranges::find(others, row.movedTo.value_or(RowId()), &Row::id);
    if (row.movedTo && other != others.end() && !canBeLinked(row, *other)) {
        row.movedTo.reset();
        other->movedTo.reset();
    }
}

Row edited(Row row)
{
    row.state = RowState::Edited;
    row.confidence = 1.0;
    return row;
}

// Finds out what an edit changes; the alignment is only looked at.
class Planner
{
public:
    explicit Planner(const Alignment &alignment)
        : m_rows(alignment.rows)
    {}

    Result<RowChanges> operator()(const MergeRows &edit) const;
    Result<RowChanges> operator()(const SplitRow &edit) const;
    Result<RowChanges> operator()(const DetachCell &edit) const;
    Result<RowChanges> operator()(const ShiftSegments &edit) const;
    Result<RowChanges> operator()(const SwapCells &edit) const;
    Result<RowChanges> operator()(const LinkRows &edit) const;
    Result<RowChanges> operator()(const UnlinkRow &edit) const;
    Result<RowChanges> operator()(const PinRows &edit) const
    {
        return setState(edit.rows, RowState::Confirmed);
    }
    Result<RowChanges> operator()(const UnpinRows &edit) const
    {
        return setState(edit.rows, RowState::Automatic);
    }
    Result<RowChanges> operator()(const RestoreRows &edit) const { return edit.changes; }

private:
    Result<size_t> indexOf(RowId id) const;
    // The row, which must have such a version.
    Result<size_t> indexOf(RowId id, size_t version) const;
    // The id for a new row: the one asked for, if it is free.
    Result<RowId> freeId(RowId wanted) const;
    Rows copy(size_t first, size_t count) const;
    Result<RowChanges> split(size_t index, const std::vector<size_t> &cuts, RowId newRow) const;
    Result<RowChanges> setState(const std::vector<RowId> &ids, RowState state) const;
    // The change, with what it means for rows linked with those that go. Rows that hold nothing go.
    RowChanges replaced(size_t first, size_t count, Rows after) const;

    const Rows &m_rows;
};

Result<size_t> Planner::indexOf(RowId id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    if (found == m_rows.end()) {
        return noRow(id);
    }
    return size_t(found - m_rows.begin());
}

Result<size_t> Planner::indexOf(RowId id, size_t version) const
{
    const auto index = indexOf(id);
    if (index && version >= m_rows[*index].cells.size()) {
        return impossible(u"no version %1"_s.arg(version));
    }
    return index;
}

Result<RowId> Planner::freeId(RowId wanted) const
{
    if (!wanted.isValid()) {
        const auto ids = m_rows | std::views::transform(&Row::id);
        return RowId(m_rows.empty() ? 0 : std::ranges::max(ids).value() + 1);
    }
    if (indexOf(wanted)) {
        return impossible(u"there is a row %1 already"_s.arg(wanted.value()));
    }
    return wanted;
}

Rows Planner::copy(size_t first, size_t count) const
{
    const auto begin = m_rows.begin() + ptrdiff_t(first);
    return {begin, begin + ptrdiff_t(count)};
}

// Links of rows that go lead on to the first of the new ones, where their text has gone. They end where that
// has one already, and where it has text of a version that the other end has text of as well.
RowChanges Planner::replaced(size_t first, size_t count, Rows after) const
{
    std::erase_if(after, holdsNothing);
    QSet<RowId> gone;
    for (const Row &row : std::span(m_rows).subspan(first, count)) {
        gone.insert(row.id);
    }
    for (const Row &row : after) {
        gone.remove(row.id);
    }
    for (Row &row : after) {
        if (row.movedTo && (gone.contains(*row.movedTo) || row.movedTo == row.id)) {
            row.movedTo.reset();
        }
    }
    RowChanges changes;
    // Outside first: their places are still what they were.
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (i < first || i >= first + count) {
            Row row = m_rows[i];
            if (row.movedTo && gone.contains(*row.movedTo)) {
                leadOn(row, after);
            }
            unlinkIfImpossible(row, after);
            if (row.movedTo != m_rows[i].movedTo) {
                changes.push_back({i, {m_rows[i]}, {row}});
            }
        }
    }
    for (Row &row : after) {
        unlinkIfImpossible(row, after);
    }
    changes.push_back({first, copy(first, count), std::move(after)});
    return changes;
}

Result<RowChanges> Planner::operator()(const MergeRows &edit) const
{
    const auto first = indexOf(edit.first);
    const auto last = indexOf(edit.last);
    if (!first || !last) {
        return std::unexpected(first ? last.error() : first.error());
    }
    if (*last <= *first) {
        return impossible(
            u"row %1 does not stand before row %2"_s.arg(edit.first.value()).arg(edit.last.value()));
    }
    Row merged = edited(m_rows[*first]);
    for (const Row &row : copy(*first + 1, *last - *first)) {
        for (size_t version = 0; version < merged.cells.size(); ++version) {
            merged.cells[version].count += row.cells[version].count;
        }
    }
    return replaced(*first, *last - *first + 1, {merged});
}

Result<RowChanges> Planner::split(size_t index, const std::vector<size_t> &cuts, RowId newRow) const
{
    const auto id = freeId(newRow);
    if (!id) {
        return std::unexpected(id.error());
    }
    Row upper = edited(m_rows[index]);
    Row lower = upper;
    lower.id = *id;
    lower.movedTo.reset();
    for (size_t version = 0; version < cuts.size(); ++version) {
        upper.cells[version].count = cuts[version];
        lower.cells[version].first += cuts[version];
        lower.cells[version].count -= cuts[version];
    }
    if (holdsNothing(upper) || holdsNothing(lower)) {
        return impossible(u"nothing would be left on one side"_s);
    }
    return replaced(index, 1, {upper, lower});
}

Result<RowChanges> Planner::operator()(const SplitRow &edit) const
{
    const auto index = indexOf(edit.row);
    if (!index) {
        return std::unexpected(index.error());
    }
    const auto &cells = m_rows[*index].cells;
    const auto isInside = [](size_t cut, const SegmentRange &cell) { return cut <= cell.count; };
    if (!std::ranges::equal(edit.cuts, cells, isInside)) {
        return impossible(u"one cut a version, inside its segments"_s);
    }
    return split(*index, edit.cuts, edit.newRow);
}

Result<RowChanges> Planner::operator()(const DetachCell &edit) const
{
    const auto index = indexOf(edit.row, edit.version);
    if (!index) {
        return std::unexpected(index.error());
    }
    std::vector<size_t> cuts;
    std::ranges::transform(m_rows[*index].cells, std::back_inserter(cuts), &SegmentRange::count);
    cuts[edit.version] = 0;
    return split(*index, cuts, edit.newRow);
}

Result<RowChanges> Planner::operator()(const ShiftSegments &edit) const
{
    const auto index = indexOf(edit.row, edit.version);
    if (!index) {
        return std::unexpected(index.error());
    }
    const bool isUp = edit.direction == ShiftSegments::Direction::Up;
    if (isUp ? *index == 0 : *index + 1 == m_rows.size()) {
        return impossible(u"no row %1 row %2"_s.arg(isUp ? u"above"_s : u"below"_s).arg(edit.row.value()));
    }
    if (edit.count == 0 || edit.count > m_rows[*index].cells[edit.version].count) {
        return impossible(
            u"row %1 has not so many segments in version %2"_s.arg(edit.row.value()).arg(edit.version));
    }
    const size_t upper = isUp ? *index - 1 : *index;
    Rows rows = copy(upper, 2);
    std::ranges::transform(rows, rows.begin(), edited);
    SegmentRange &above = rows[0].cells[edit.version];
    SegmentRange &below = rows[1].cells[edit.version];
    const size_t end = below.end();
    above.count = isUp ? above.count + edit.count : above.count - edit.count;
    below = {above.end(), end - above.end()};
    return replaced(upper, 2, std::move(rows));
}

Result<RowChanges> Planner::operator()(const SwapCells &edit) const
{
    const auto index = indexOf(edit.row, edit.version);
    const auto id = freeId(edit.newRow);
    if (!index || !id) {
        return std::unexpected(index ? id.error() : index.error());
    }
    if (*index + 1 == m_rows.size()) {
        return impossible(u"no row below row %1"_s.arg(edit.row.value()));
    }
    Rows rows = copy(*index, 2);
    std::ranges::transform(rows, rows.begin(), edited);
    const SegmentRange upper = rows[0].cells[edit.version];
    const SegmentRange lower = rows[1].cells[edit.version];
    if (upper.isEmpty() || lower.isEmpty() || rows[0].movedTo) {
        return impossible(u"both rows need text in version %1, and row %2 no link"_s.arg(edit.version)
                              .arg(edit.row.value()));
    }
    Row moved = rows[1];
    for (SegmentRange &cell : moved.cells) {
        cell = {cell.end(), 0};
    }
    moved.id = *id;
    moved.cells[edit.version] = lower;
    rows[0].cells[edit.version] = {upper.first, 0};
    link(rows[0], moved);
    rows[1].cells[edit.version] = upper;
    if (holdsNothing(rows[0])) {
        return impossible(u"no other version has text in row %1"_s.arg(edit.row.value()));
    }
    rows.push_back(moved);
    return replaced(*index, 2, std::move(rows));
}

Result<RowChanges> Planner::operator()(const LinkRows &edit) const
{
    const auto one = indexOf(edit.one);
    const auto other = indexOf(edit.other);
    if (!one || !other) {
        return std::unexpected(one ? other.error() : one.error());
    }
    Row first = edited(m_rows[*one]);
    Row second = edited(m_rows[*other]);
    if (first.movedTo || second.movedTo) {
        return impossible(u"one of the rows is linked already"_s);
    }
    if (!canBeLinked(first, second)) {
        return impossible(u"a version has text in both rows"_s);
    }
    link(first, second);
    return RowChanges{{*one, {m_rows[*one]}, {first}}, {*other, {m_rows[*other]}, {second}}};
}

Result<RowChanges> Planner::operator()(const UnlinkRow &edit) const
{
    const auto index = indexOf(edit.row);
    if (!index) {
        return std::unexpected(index.error());
    }
    const std::optional<RowId> movedTo = m_rows[*index].movedTo;
    if (!movedTo) {
        return impossible(u"row %1 has no link"_s.arg(edit.row.value()));
    }
    RowChanges changes;
    const auto unlink = [&](size_t i) {
        Row row = edited(m_rows[i]);
        row.movedTo.reset();
        changes.push_back({i, {m_rows[i]}, {row}});
    };
    unlink(*index);
    const auto other = indexOf(*movedTo);
    if (other && m_rows[*other].movedTo == edit.row) {
        unlink(*other);
    }
    return changes;
}

// All rows may be named, of a book.
Result<RowChanges> Planner::setState(const std::vector<RowId> &ids, RowState state) const
{
    QHash<RowId, size_t> places;
    places.reserve(qsizetype(m_rows.size()));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        places.insert(m_rows[i].id, i);
    }
    RowChanges changes;
    QSet<RowId> done;
    for (const RowId id : ids) {
        const auto place = places.constFind(id);
        if (place == places.cend()) {
            return noRow(id);
        }
        Row row = m_rows[*place];
        row.state = state;
        if (row != m_rows[*place] && !done.contains(id)) {
            changes.push_back({*place, {m_rows[*place]}, {row}});
        }
        done.insert(id);
    }
    return changes;
}

} // namespace

Result<AlignmentEdit> apply(const AlignmentEdit &edit, Alignment &alignment)
{
    auto changes = std::visit(Planner(alignment), edit);
    if (!changes) {
        return std::unexpected(std::move(changes.error()));
    }
    if (auto done = applyChanges(*changes, alignment); !done) {
        return std::unexpected(std::move(done.error()));
    }
    return RestoreRows{reversed(std::move(*changes))};
}

} // namespace hexapla
