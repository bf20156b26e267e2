// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/rowchange.h"
#include "core/project/projectdata.h"

namespace hexapla {

// All rows at once: what aligning anew and changes of the versions come down to.
struct AlignmentChange
{
    Alignment before;
    Alignment after;

    friend bool operator==(const AlignmentChange &, const AlignmentChange &) = default;
};

// What an edit did: what was there before, and what is there now. It can be kept, sent and turned round.
struct ProjectChange
{
    std::vector<RecordChange> records;
    RowChanges rows;
    std::optional<AlignmentChange> alignment; // instead of rows

    bool isEmpty() const { return records.empty() && rows.empty() && !alignment; }

    friend bool operator==(const ProjectChange &, const ProjectChange &) = default;
};

// The change that takes this one back.
ProjectChange reversed(ProjectChange change);

// Makes a change. Fails with ImpossibleEdit where other rows stand than those it replaces, or where marks
// would stand outside the text of a version; what is left then is good for nothing.
Result<void> applyChange(const ProjectChange &change, const TextMeasures &measures, ProjectData &data);

// A change as bytes for the history, and back.
QByteArray packChange(const ProjectChange &change);
Result<ProjectChange> unpackChange(const QByteArray &bytes);

} // namespace hexapla
