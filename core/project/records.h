// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/projectdata.h"

namespace hexapla {

// The things of a project as records, and back.

struct TagMark
{
    QUuid annotation;
    QString name;
    bool isPresent = true; // a tag that was taken away leaves a record, so that merging knows
};

Record recordOf(const Author &author);
Record recordOf(const ProjectVersion &version);
Record recordOf(const Annotation &annotation); // without what has records of its own
Record recordOf(const QUuid &annotation, const Target &target, const ProjectVersion &version);
Record recordOf(const QUuid &annotation, const Comment &comment);
Record recordOf(const QUuid &annotation, const StateEvent &event);
Record recordOf(const TagMark &tag);
Record recordOf(const Verdict &verdict);
Record settingRecord(const QString &key, const QString &value);

// Puts a record where it belongs, or takes it away from there; nothing when there is none. Fails with
// DamagedFile where a field holds what it must not, or where what it belongs to is missing, and then leaves
// the data as it was. A text is measured when a version comes that has it.
Result<void> putRecord(Table table, const Record &record, const TextMeasures &measures, ProjectData &data);
Result<void> takeRecord(Table table, const Record &record, ProjectData &data);

// Applies changes in their order. What stood there before is not looked at.
Result<void> applyRecords(std::span<const RecordChange> changes, const TextMeasures &measures,
                          ProjectData &data);

} // namespace hexapla
