// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/mergedmarks.h"

#include "core/annotate/reanchoring.h"
#include "core/project/recordreader.h"
#include "core/project/records.h"
#include "core/project/versionsource.h"

#include <QHash>

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
    {
        const SqlValue id = sqlValue(version);
        for (size_t i = 0; i < changes.size(); ++i) {
            const auto *annotation = changes[i].table == Table::Target && changes[i].either()[1] == id
                                         ? std::get_if<QString>(&changes[i].either()[0])
                                         : nullptr;
            if (annotation) {
                m_places.insert(QUuid::fromString(*annotation), i);
            }
        }
    }

    // From our old text to their new one, or the other way round.
    Result<void> moveOurs(AnchorCounts &counts);
    Result<void> moveTheirs(AnchorCounts &counts);

private:
    struct Mark
    {
        QUuid annotation;
        Target target;
        Record before; // of the copy it comes from
    };

    std::optional<Mark> markIn(const ProjectCopy &copy, const QUuid &annotation) const;

    // Of the target of an annotation, if there is one.
    RecordChange *changeOf(const QUuid &annotation)
    {
        const auto place = m_places.constFind(annotation);
        return place == m_places.cend() ? nullptr : &m_changes[*place];
    }
    Result<std::vector<Record>> moved(const std::vector<Mark> &marks, const ProjectCopy &from,
                                      const ProjectCopy &to, AnchorCounts &counts) const;

    std::vector<RecordChange> &m_changes;
    const ProjectCopy &m_ours;
    const ProjectCopy &m_theirs;
    QUuid m_version;
    QHash<QUuid, size_t> m_places; // of the changes of its targets, by their annotations
};

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

std::optional<MarkMover::Mark> MarkMover::markIn(const ProjectCopy &copy, const QUuid &annotation) const
{
    const auto found = copy.data.annotations.find(annotation);
    const Target *target = found == copy.data.annotations.end() ? nullptr : found->second.targetIn(m_version);
    return target ? std::optional(Mark{annotation, *target,
                                       recordOf(annotation, *target, copy.data.versions.at(m_version))})
                  : std::nullopt;
}

Result<void> MarkMover::moveOurs(AnchorCounts &counts)
{
    std::vector<Mark> marks;
    for (const auto &entry : m_ours.data.annotations) {
        const auto ours = markIn(m_ours, entry.first);
        const auto theirs = markIn(m_theirs, entry.first);
        // What comes from them, or is the same there, is in the new text already.
        if (ours && !changeOf(entry.first) && (!theirs || theirs->before != ours->before)) {
            marks.push_back(*ours);
        }
    }
    const auto records = moved(marks, m_ours, m_theirs, counts);
    if (!records) {
        return std::unexpected(records.error());
    }
    for (size_t i = 0; i < marks.size(); ++i) {
        m_changes.push_back({Table::Target, marks[i].before, (*records)[i]});
    }
    return {};
}

Result<void> MarkMover::moveTheirs(AnchorCounts &counts)
{
    std::vector<Mark> marks;
    for (const auto &entry : m_theirs.data.annotations) {
        const auto theirs = markIn(m_theirs, entry.first);
        const RecordChange *change = changeOf(entry.first);
        if (theirs && change && change->after) {
            marks.push_back(*theirs);
        }
    }
    const auto records = moved(marks, m_theirs, m_ours, counts);
    if (!records) {
        return std::unexpected(records.error());
    }
    for (size_t i = 0; i < marks.size(); ++i) {
        if (RecordChange *change = changeOf(marks[i].annotation)) {
            change->after = (*records)[i];
        }
    }
    return {};
}

// The text that a version of ours has once changes are made.
SqlValue textAfter(const std::vector<RecordChange> &changes, const ProjectVersion &version)
{
    const SqlValue id = sqlValue(version.id);
    for (const RecordChange &change : changes) {
        if (change.table == Table::Version && change.after && change.after->front() == id) {
            return (*change.after)[columnOf(Table::Version, QLatin1StringView("text"))];
        }
    }
    return version.text;
}

} // namespace

Result<AnchorCounts> moveMarks(std::vector<RecordChange> &changes, const ProjectCopy &ours,
                               const ProjectCopy &theirs)
{
    AnchorCounts counts;
    Result<void> done;
    for (const auto &[id, version] : ours.data.versions) {
        const auto other = theirs.data.versions.find(id);
        if (other == theirs.data.versions.end() || other->second.text == version.text) {
            continue;
        }
        const bool isTheirs = textAfter(changes, version) == SqlValue(other->second.text);
        MarkMover mover(changes, ours, theirs, id);
        done = !done ? done : isTheirs ? mover.moveOurs(counts) : mover.moveTheirs(counts);
    }
    std::erase_if(changes, [](const RecordChange &change) { return change.before == change.after; });
    return done ? Result<AnchorCounts>(counts) : std::unexpected(done.error());
}

} // namespace hexapla
