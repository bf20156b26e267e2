// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/mergedmarks.h"

#include "core/annotate/reanchoring.h"
#include "core/project/recordreader.h"
#include "core/project/records.h"
#include "core/project/versionsource.h"

#include <algorithm>

namespace hexapla {

namespace {

// The marks of one version that change their text.
class MarkMover
{
public:
    MarkMover(std::vector<RecordChange> &changes, const ProjectCopy &ours, const ProjectCopy &theirs,
              const QUuid &version)
        : m_changes(changes)
        , m_ours(ours)
        , m_theirs(theirs)
        , m_version(version)
    {}

    // From our old text to their new one, or the other way round.
    Result<void> moveOurs(AnchorCounts &counts);
    Result<void> moveTheirs(AnchorCounts &counts);

private:
    struct Mark
    {
        QUuid annotation;
        Target target;
    };

    RecordChange *changeOf(const QUuid &annotation);
    Result<std::vector<Record>> moved(const std::vector<Mark> &marks, const ProjectCopy &from,
                                      const ProjectCopy &to, AnchorCounts &counts) const;

    std::vector<RecordChange> &m_changes;
    const ProjectCopy &m_ours;
    const ProjectCopy &m_theirs;
    QUuid m_version;
};

RecordChange *MarkMover::changeOf(const QUuid &annotation)
{
    const RecordKey key = {sqlValue(annotation), sqlValue(m_version)};
    const auto found = std::ranges::find_if(m_changes, [&key](const RecordChange &change) {
        return change.table == Table::Target && keyOf(Table::Target, change.either()) == key;
    });
    return found == m_changes.end() ? nullptr : &*found;
}

Result<std::vector<Record>> MarkMover::moved(const std::vector<Mark> &marks, const ProjectCopy &from,
                                             const ProjectCopy &to, AnchorCounts &counts) const
{
    if (marks.empty()) {
        return std::vector<Record>(); // the version may even be new to one of the two
    }
    const ProjectVersion &after = to.data.versions.at(m_version);
    const auto oldText = readKeptVersion(from.data.versions.at(m_version), from.store);
    const auto newText = oldText ? readKeptVersion(after, to.store) : std::unexpected(oldText.error());
    if (!newText) {
        return std::unexpected(newText.error());
    }
    std::vector<UprootedAnchor> anchors;
    std::ranges::transform(marks, std::back_inserter(anchors),
                           [](const Mark &mark) { return UprootedAnchor{mark.target.anchor, {}}; });
    const auto found = reanchor(oldText->document, newText->document, anchors);
    if (!found) {
        return std::unexpected(found.error());
    }
    std::vector<Record> records;
    for (size_t i = 0; i < marks.size(); ++i) {
        const Target target = movedTarget(marks[i].target, (*found)[i]);
        counts.count(target.status);
        records.push_back(recordOf(marks[i].annotation, target, after));
    }
    return records;
}

Result<void> MarkMover::moveOurs(AnchorCounts &counts)
{
    const auto recordIn = [this](const ProjectCopy &copy, const QUuid &id) -> std::optional<Record> {
        const auto annotation = copy.data.annotations.find(id);
        const Target *target =
            annotation == copy.data.annotations.end() ? nullptr : annotation->second.targetIn(m_version);
        return target ? std::optional(recordOf(id, *target, copy.data.versions.at(m_version))) : std::nullopt;
    };
    std::vector<Mark> marks;
    for (const auto &[id, annotation] : m_ours.data.annotations) {
        const Target *target = annotation.targetIn(m_version);
        // What comes from them, or is the same there, is in the new text already.
        if (target && !changeOf(id) && recordIn(m_theirs, id) != recordIn(m_ours, id)) {
            marks.push_back({id, *target});
        }
    }
    const auto records = moved(marks, m_ours, m_theirs, counts);
    if (!records) {
        return std::unexpected(records.error());
    }
    for (size_t i = 0; i < marks.size(); ++i) {
        const Record before = *recordIn(m_ours, marks[i].annotation);
        if ((*records)[i] != before) {
            m_changes.push_back({Table::Target, before, (*records)[i]});
        }
    }
    return {};
}

Result<void> MarkMover::moveTheirs(AnchorCounts &counts)
{
    std::vector<Mark> marks;
    for (const auto &[id, annotation] : m_theirs.data.annotations) {
        const Target *target = annotation.targetIn(m_version);
        const RecordChange *change = target ? changeOf(id) : nullptr;
        if (change && change->after) {
            marks.push_back({id, *target});
        }
    }
    const auto records = moved(marks, m_theirs, m_ours, counts);
    if (!records) {
        return std::unexpected(records.error());
    }
    for (size_t i = 0; i < marks.size(); ++i) {
        changeOf(marks[i].annotation)->after = (*records)[i];
    }
    return {};
}

} // namespace

Result<AnchorCounts> moveMarks(std::vector<RecordChange> &changes, const ProjectCopy &ours,
                               const ProjectCopy &theirs, const QSet<QUuid> &replacedHere,
                               const QSet<QUuid> &replacedThere)
{
    AnchorCounts counts;
    Result<void> done;
    for (const QUuid &version : replacedThere) {
        done = done ? MarkMover(changes, ours, theirs, version).moveOurs(counts) : done;
    }
    for (const QUuid &version : replacedHere) {
        done = done ? MarkMover(changes, ours, theirs, version).moveTheirs(counts) : done;
    }
    std::erase_if(changes, [](const RecordChange &change) { return change.before == change.after; });
    return done ? Result<AnchorCounts>(counts) : std::unexpected(done.error());
}

} // namespace hexapla
