// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/annotationimport.h"

#include "core/import/toldhistory.h"
#include "core/project/authors.h"
#include "core/project/records.h"

#include <QSet>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

using Times = std::map<size_t, ToldTime>;

// Every column of a record, written at once.
Times allColumns(Table table, const ToldTime &time)
{
    Times times;
    for (size_t column = layoutOf(table).keyColumns; column < layoutOf(table).columns.size(); ++column) {
        times.insert_or_assign(column, time);
    }
    return times;
}

class Importer
{
public:
    Importer(Project &project, std::span<const Version> versions, std::vector<Op> known,
             const ImportOptions &options)
        : m_project(project)
        , m_before(project.data())
        , m_shown(m_before.shownVersions())
        , m_options(options)
        , m_placer(m_before, versions, options.version)
        , m_known(std::move(known))
        , m_history(m_known, project.store().records(), now())
    {}

    Result<ImportReport> run(const ToldAnnotations &told);

private:
    Result<void> take(const ToldAnnotation &told);
    Result<void> take(const ToldReply &told);
    Result<void> takeTargets(const ToldAnnotation &told, const std::vector<Target> &targets,
                             const QUuid &author);
    Result<Annotation> headOf(const ToldAnnotation &told, Times &times);
    PlacedTargets targetsOf(const ToldAnnotation &told);
    Result<QUuid> authorOf(const ToldAuthor &told);
    // The annotation that a reply belongs to in the end.
    std::optional<QUuid> rootOf(const ToldReply &told) const;
    Result<void> write();
    void judge();

    Project &m_project;
    const ProjectData m_before;
    const std::vector<const ProjectVersion *> m_shown;
    const ImportOptions &m_options;
    TargetPlacer m_placer;
    std::vector<Op> m_known;
    ToldHistory m_history;
    std::map<QUuid, QUuid> m_answered; // by replies, here and in the file
    QSet<QUuid> m_events;              // here
    QSet<QUuid> m_taken;               // annotations here and in the file
    ImportReport m_report;
};

Result<QUuid> Importer::authorOf(const ToldAuthor &told)
{
    const Author author = !told.id.isNull()     ? Author{told.id, told.name}
                          : told.name.isEmpty() ? m_options.author
                                                : authorNamed(told.name);
    if (!m_before.authors.contains(author.id)) {
        const auto done = m_history.tell(Table::Author, recordOf(author), {}, author.id);
        if (!done) {
            return std::unexpected(done.error());
        }
    }
    return author.id;
}

// The annotation without what has records of its own, and when its parts were written.
Result<Annotation> Importer::headOf(const ToldAnnotation &told, Times &times)
{
    const auto author = authorOf(told.author);
    if (!author) {
        return std::unexpected(author.error());
    }
    const std::optional<Instant> modified = told.modified ? told.modified : told.created;
    const auto column = [](QLatin1StringView name) { return columnOf(Table::Annotation, name); };
    const auto mean = [&](QLatin1StringView part) {
        const auto written = told.written.find(part);
        times.insert_or_assign(
            column(part), ToldTime{written == told.written.end() ? modified : written->second, modified});
    };
    Annotation head;
    const auto here = m_before.annotations.find(told.id);
    if (here != m_before.annotations.end()) {
        head = here->second;
    }
    head.id = told.id;
    head.author = here == m_before.annotations.end() ? *author : head.author;
    head.kind = told.kind.value_or(head.kind);
    head.colour = told.colour.value_or(head.colour.isEmpty() ? QString(defaultColour) : head.colour);
    head.state = told.state.value_or(head.state);
    head.body = told.body;
    head.created = here == m_before.annotations.end()
                       ? std::min(told.created.value_or(modified.value_or(now())), now())
                       : head.created;
    head.modified = std::max(head.modified, std::min(modified.value_or(head.created), now()));
    for (const QLatin1StringView part : {"kind"_L1, "colour"_L1, "body"_L1, "state"_L1}) {
        mean(part);
    }
    times.insert_or_assign(column("modified"_L1), ToldTime{modified, {}});
    return head;
}

// Of an annotation that is here, only places in the very text that is here count: others were looked for
// again since, and better than by their words alone.
PlacedTargets Importer::targetsOf(const ToldAnnotation &told)
{
    const auto here = m_before.annotations.find(told.id);
    if (here == m_before.annotations.end() || here->second.targets.empty()) {
        return m_placer.place(told.targets);
    }
    std::vector<ToldTarget> own;
    std::ranges::copy_if(told.targets, std::back_inserter(own), [this](const ToldTarget &target) {
        return m_placer.ownVersion(target).has_value();
    });
    return m_placer.place(own);
}

Result<void> Importer::take(const ToldAnnotation &told)
{
    ImportedAnnotation imported = {.name = told.name, .id = told.id};
    PlacedTargets placed = targetsOf(told);
    imported.omissions = std::move(placed.omissions);
    imported.omissions.insert(imported.omissions.end(), told.omissions.begin(), told.omissions.end());
    if (told.targets.empty()) {
        imported.omissions.push_back(OmissionReason::NoPassage);
    }
    for (const Target &target : placed.targets) {
        imported.review += target.status == AnchorStatus::Review ? 1 : 0;
        imported.orphan += target.status == AnchorStatus::Orphan ? 1 : 0;
    }
    const bool isHere = m_before.annotations.contains(told.id);
    m_report.annotations.push_back(imported);
    if (placed.targets.empty() && !isHere) {
        return {};
    }
    m_report.annotations.back().outcome = ImportOutcome::Unchanged;
    m_taken.insert(told.id);
    Times times;
    const auto head = headOf(told, times);
    auto done = head ? m_history.tell(Table::Annotation, recordOf(*head), times, head->author)
                     : std::unexpected(head.error());
    for (const ToldTag &tag : told.tags) {
        const ToldTime time = {tag.written ? tag.written : told.modified, told.modified};
        done = done ? m_history.tell(Table::Tag, recordOf(TagMark{told.id, tag.name, true}),
                                     allColumns(Table::Tag, time), head->author)
                    : done;
    }
    for (const ToldStateEvent &event : told.events) {
        const auto author = done ? authorOf(event.author) : std::unexpected(done.error());
        if (!author) {
            return std::unexpected(author.error());
        }
        if (m_events.contains(event.event.id)) {
            continue; // what was found once is not found otherwise later
        }
        StateEvent made = event.event;
        made.author = *author;
        done = m_history.tell(Table::StateEvent, recordOf(told.id, made),
                              allColumns(Table::StateEvent, {made.at, {}}), *author);
    }
    return done ? takeTargets(told, placed.targets, head->author) : done;
}

Result<void> Importer::takeTargets(const ToldAnnotation &told, const std::vector<Target> &targets,
                                   const QUuid &author)
{
    for (const Target &target : targets) {
        const ProjectVersion &version = m_before.versions.at(target.version);
        const auto source = std::ranges::find_if(told.targets, [&](const ToldTarget &one) {
            const auto own = m_placer.ownVersion(one);
            return own && m_shown[*own]->id == target.version;
        });
        const auto written = source == told.targets.end() ? std::nullopt : source->modified;
        const ToldTime time = {written ? written : told.modified, told.modified};
        const auto done = m_history.tell(Table::Target, recordOf(told.id, target, version),
                                         allColumns(Table::Target, time), author);
        if (!done) {
            return done;
        }
    }
    return {};
}

std::optional<QUuid> Importer::rootOf(const ToldReply &told) const
{
    QUuid id = told.answered;
    for (size_t steps = 0; steps <= m_answered.size(); ++steps) {
        if (m_taken.contains(id)) {
            return id;
        }
        const auto next = m_answered.find(id);
        if (next == m_answered.end()) {
            return {};
        }
        id = next->second;
    }
    return {}; // they answer each other
}

Result<void> Importer::take(const ToldReply &told)
{
    const auto root = rootOf(told);
    ImportedAnnotation imported = {.name = told.name, .id = root.value_or(QUuid())};
    if (!root) {
        imported.omissions = {OmissionReason::UnknownParent};
        m_report.annotations.push_back(imported);
        return {};
    }
    if (!std::ranges::contains(m_report.annotations, *root, &ImportedAnnotation::id)) {
        imported.outcome = ImportOutcome::Unchanged;
        m_report.annotations.push_back(imported);
    }
    const auto author = authorOf(told.author);
    if (!author) {
        return std::unexpected(author.error());
    }
    const std::optional<Instant> modified = told.modified ? told.modified : told.created;
    const Instant made = std::min(told.created.value_or(modified.value_or(now())), now());
    const Comment comment = {.id = told.id,
                             .parent = told.answered == *root ? QUuid() : told.answered,
                             .author = *author,
                             .body = told.body,
                             .created = made,
                             .modified = std::min(modified.value_or(made), now()),
                             .deletedAt = {}};
    const Times times = {{columnOf(Table::Comment, "body"_L1), {modified, modified}},
                         {columnOf(Table::Comment, "modified"_L1), {modified, {}}}};
    return m_history.tell(Table::Comment, recordOf(*root, comment), times, *author);
}

Result<void> Importer::write()
{
    const std::vector<Op> ops = m_history.ops();
    if (ops.empty()) {
        return {};
    }
    auto merged = mergeRecords(FieldWrites(m_known), FieldWrites(ops), m_project.store().records(),
                               [this](Table table, const RecordKey &key) -> Result<std::optional<Record>> {
                                   return m_history.find(table, key);
                               });
    if (!merged) {
        return std::unexpected(merged.error());
    }
    ProjectChange change;
    change.records = std::move(merged->changes);
    return m_project.bring(ops, change, {});
}

// What became of it is read off the project itself.
void Importer::judge()
{
    QSet<QUuid> told;
    for (const Op &op : m_history.ops()) {
        for (const RecordChange &change : op.change.records) {
            const auto owner = layoutOf(change.table).owner;
            const auto *id = owner ? std::get_if<QString>(&change.either()[*owner]) : nullptr;
            if (id) {
                told.insert(QUuid::fromString(*id));
            }
        }
    }
    for (ImportedAnnotation &imported : m_report.annotations) {
        const auto after = m_project.data().annotations.find(imported.id);
        if (imported.outcome == ImportOutcome::Skipped || after == m_project.data().annotations.end()) {
            continue;
        }
        const auto before = m_before.annotations.find(imported.id);
        imported.outcome = before == m_before.annotations.end() ? ImportOutcome::Taken
                           : before->second != after->second    ? ImportOutcome::Changed
                           : told.contains(imported.id)         ? ImportOutcome::Older
                                                                : ImportOutcome::Unchanged;
        imported.isInTrash = after->second.isDeleted();
    }
}

Result<ImportReport> Importer::run(const ToldAnnotations &told)
{
    for (const auto &[id, annotation] : m_before.annotations) {
        m_taken.insert(id);
        for (const Comment &comment : annotation.comments) {
            m_answered.insert_or_assign(comment.id, id);
        }
        for (const StateEvent &event : annotation.events) {
            m_events.insert(event.id);
        }
    }
    for (const ToldReply &reply : told.replies) {
        m_answered.insert_or_assign(reply.id, reply.answered);
    }
    Result<void> done;
    for (const ToldAnnotation &annotation : told.annotations) {
        done = done ? take(annotation) : done;
    }
    for (const ToldReply &reply : told.replies) {
        done = done ? take(reply) : done;
    }
    for (const ToldOmission &omission : told.omissions) {
        m_report.annotations.push_back({.name = omission.name, .id = {}, .omissions = {omission.reason}});
    }
    done = done ? write() : done;
    if (!done) {
        return std::unexpected(done.error());
    }
    judge();
    return std::move(m_report);
}

} // namespace

size_t ImportReport::count(ImportOutcome outcome) const
{
    return size_t(std::ranges::count(annotations, outcome, &ImportedAnnotation::outcome));
}

Result<ImportReport> importAnnotations(Project &project, std::span<const Version> versions,
                                       const ToldAnnotations &told, const ImportOptions &options)
{
    auto known = project.store().ops().opsAfter(0);
    return known ? Importer(project, versions, std::move(*known), options).run(told)
                 : std::unexpected(known.error());
}

} // namespace hexapla
