// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/presence/moves.h"

#include "core/check/vote.h"

#include <QtGlobal>

#include <algorithm>
#include <optional>

namespace hexapla {

namespace {

// Neighbours that have changed places are shown together, as long as that is no more than so many rows.
constexpr size_t mostShown = 6;

// Rows here and as many there that say the same.
struct Move
{
    size_t here = 0;
    size_t there = 0;
    size_t rows = 0;
};

bool areLinked(const std::vector<Row> &rows, size_t one, size_t other)
{
    return rows[one].movedTo == rows[other].id && rows[other].movedTo == rows[one].id;
}

// The move whose first row this is, seen from where it comes first.
std::optional<Move> moveFrom(const std::vector<Row> &rows, size_t here)
{
    const std::optional<RowId> &movedTo = rows[here].movedTo;
    if (!movedTo) {
        return std::nullopt;
    }
    const auto partner = std::ranges::find(rows.begin() + qsizetype(here), rows.end(), *movedTo, &Row::id);
    if (partner == rows.end()) {
        return std::nullopt;
    }
    Move move{here, size_t(partner - rows.begin()), 1};
    const bool isFirst = here == 0 || !areLinked(rows, here - 1, move.there - 1);
    if (!isFirst || !areLinked(rows, move.here, move.there)) {
        return std::nullopt;
    }
    while (move.here + move.rows < move.there && move.there + move.rows < rows.size() &&
           areLinked(rows, move.here + move.rows, move.there + move.rows)) {
        ++move.rows;
    }
    return move;
}

// What a version has in some rows, from the first to the last.
TextSpan spanOf(const CheckedWork &work, size_t version, size_t first, size_t end)
{
    const std::vector<Row> &rows = work.rows();
    const size_t begin = rows[first].cells[version].first;
    return work.text(version).textOf({begin, rows[end - 1].cells[version].end() - begin});
}

} // namespace

void findMoves(const CheckedRow &row, std::vector<Finding> &found)
{
    const CheckedWork &work = row.work();
    const std::optional<Move> move = moveFrom(work.rows(), row.index());
    if (!move) {
        return;
    }
    const VersionNumbers &here = row.present();
    const VersionNumbers there = CheckedRow(work, move->there).present();
    const size_t end = move->there + move->rows;
    const bool areNeighbours = end - move->here <= mostShown;

    Finding finding;
    finding.check = CheckId::Order;
    finding.severity = Severity::Major;
    finding.row = row.row().id;
    finding.odd = oddVersions(here, there);
    for (size_t version = 0; version < work.versionCount(); ++version) {
        const bool isHere = std::ranges::contains(here, version);
        if (isHere || std::ranges::contains(there, version)) {
            const size_t first = areNeighbours || isHere ? move->here : move->there;
            const size_t last = areNeighbours || !isHere ? end : move->here + move->rows;
            finding.spans.push_back({version, spanOf(work, version, first, last), false});
        }
    }
    const bool isOneOdd = finding.odd.size() == 1;
    if (finding.odd.empty()) {
        std::ranges::transform(finding.spans, std::back_inserter(finding.odd), &FindingSpan::version);
    }
    const char *text =
        areNeighbours ? isOneOdd
                            ? QT_TRANSLATE_NOOP("hexapla::Finding", "%1 has these two in another order")
                            : QT_TRANSLATE_NOOP("hexapla::Finding", "%1 have these two in different order")
        : isOneOdd ? QT_TRANSLATE_NOOP("hexapla::Finding", "%1 has this in another place")
                      : QT_TRANSLATE_NOOP("hexapla::Finding", "%1 have this in different places");
    finding.message = Message{text, {finding.odd}};
    finding.evidence.resize(work.versionCount());
    found.push_back(std::move(finding));
}

} // namespace hexapla
