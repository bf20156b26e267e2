// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/alignmentchecks.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

QString brokenCells(const Row &row, std::vector<size_t> &next)
{
    if (row.cells.size() != next.size()) {
        return u"%1 cells for %2 versions"_s.arg(row.cells.size()).arg(next.size());
    }
    for (size_t version = 0; version < next.size(); ++version) {
        if (row.cells[version].first != next[version]) {
            return u"version %1 goes on at %2 instead of %3"_s.arg(version)
                .arg(row.cells[version].first)
                .arg(next[version]);
        }
        next[version] = row.cells[version].end();
    }
    return {};
}

QString brokenRow(const Row &row, QSet<RowId> &ids)
{
    if (!row.isPinned() && std::ranges::all_of(row.cells, &SegmentRange::isEmpty)) {
        return u"nothing in it"_s;
    }
    if (!row.id.isValid() || ids.contains(row.id)) {
        return u"the id %1 is wrong or there twice"_s.arg(row.id.value());
    }
    ids.insert(row.id);
    if (!(row.confidence >= 0 && row.confidence <= 1)) {
        return u"a confidence of %1"_s.arg(row.confidence);
    }
    return {};
}

std::vector<Row> pinnedRows(const Alignment &alignment)
{
    std::vector<Row> result;
    std::ranges::copy_if(alignment.rows, std::back_inserter(result), &Row::isPinned);
    return result;
}

} // namespace

QString brokenAlignmentPromise(const Alignment &alignment, std::span<const AlignedText> versions,
                               const Alignment &earlier)
{
    std::vector<size_t> next(versions.size(), 0);
    QSet<RowId> ids;
    QHash<RowId, RowId> links;
    for (const Row &row : alignment.rows) {
        QString broken = brokenCells(row, next);
        if (broken.isEmpty()) {
            broken = brokenRow(row, ids);
        }
        if (row.movedTo) {
            links.insert(row.id, *row.movedTo);
        }
        if (!broken.isEmpty()) {
            return u"row %1: %2"_s.arg(&row - alignment.rows.data()).arg(broken);
        }
    }
    for (size_t version = 0; version < versions.size(); ++version) {
        if (next[version] != versions[version].segments.size()) {
            return u"version %1 ends at %2"_s.arg(version).arg(next[version]);
        }
    }
    for (const Row &row : alignment.rows) {
        if (row.movedTo && (*row.movedTo == row.id || links.value(*row.movedTo) != row.id)) {
            return u"row %1 is not linked with one that is linked with it"_s.arg(&row -
                                                                                 alignment.rows.data());
        }
    }
    return pinnedRows(alignment) == pinnedRows(earlier) ? QString()
                                                        : u"the pinned rows are not as they were"_s;
}

} // namespace hexapla
