// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"

#include "core/base/uuid.h"
#include "core/project/rebase.h"
#include "core/project/transaction.h"

#include <algorithm>
#include <tuple>

namespace hexapla {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Taking back an edit keeps who made it: others may have come to be named by then.
ProjectChange withoutAuthors(ProjectChange change)
{
    std::erase_if(change.records, [](const RecordChange &record) { return record.table == Table::Author; });
    return change;
}

} // namespace

Project::Project(std::unique_ptr<ProjectStore> store, Author author)
    : m_store(std::move(store))
    , m_author(std::move(author))
{}

Result<std::unique_ptr<Project>> Project::load(std::unique_ptr<ProjectStore> store, const Author &author)
{
    std::unique_ptr<Project> project(new Project(std::move(store), author));
    const auto loaded = project->reload();
    return loaded ? Result<std::unique_ptr<Project>>(std::move(project)) : std::unexpected(loaded.error());
}

Result<void> Project::reload()
{
    // One look at the database, not two between which another process writes.
    const Database &database = m_store->database();
    if (const auto begun = database.execute("BEGIN"); !begun) {
        return begun;
    }
    auto data = m_store->load();
    const auto heads = m_store->ops().headsAfter(0);
    const auto ended = database.execute("COMMIT");
    if (!data || !heads || !ended) {
        return std::unexpected(!data ? data.error() : !heads ? heads.error() : ended.error());
    }
    m_data = std::move(*data);
    m_history = History();
    for (const OpHead &head : *heads) {
        m_history.append(head);
    }
    return {};
}

// Later than all that is known, whatever the clock says.
EditStamp Project::stamp() const { return {m_author, std::max(now(), m_history.lastMoment() + 1ms)}; }

Result<std::vector<ProjectChange>> Project::takeUp()
{
    auto ops = m_store->ops().opsAfter(m_history.lastSeq());
    if (!ops) {
        return std::unexpected(ops.error());
    }
    std::vector<ProjectChange> changes;
    for (Op &op : *ops) {
        // What a merge brought is in the change of the merge.
        if (!op.head.broughtBy) {
            if (const auto applied = applyChange(op.change, m_store->measures(), m_data); !applied) {
                return std::unexpected(applied.error());
            }
            changes.push_back(std::move(op.change));
        }
        m_history.append(op.head);
    }
    return changes;
}

Result<bool> Project::follow()
{
    const auto changes = takeUp();
    if (!changes) {
        const auto again = reload();
        return again ? Result<bool>(true) : std::unexpected(again.error());
    }
    notify(*changes);
    return !changes->empty();
}

Result<ProjectChange> Project::writeInside(OpHead &head, const Planning &planning,
                                           const std::vector<QByteArray> &contents,
                                           const std::vector<Op> &brought)
{
    const EditStamp edit = stamp();
    auto change = planning(edit);
    if (!change || (change->isEmpty() && brought.empty())) {
        return change;
    }
    for (const QByteArray &bytes : contents) {
        if (const auto kept = m_store->addContent(bytes); !kept) {
            return std::unexpected(kept.error());
        }
    }
    for (const Op &op : brought) {
        if (const auto appended = m_store->ops().append(op.head, op.change); !appended) {
            return std::unexpected(appended.error());
        }
    }
    if (change->isEmpty()) {
        return change;
    }
    head.at = edit.at;
    head.author = edit.author.id;
    if (const auto written = m_store->write(*change); !written) {
        return std::unexpected(written.error());
    }
    const auto seq = m_store->ops().append(head, *change);
    if (!seq) {
        return std::unexpected(seq.error());
    }
    head.seq = *seq;
    return change;
}

Result<void> Project::write(OpHead head, const Planning &planning, const std::vector<QByteArray> &contents,
                            const std::vector<Op> &brought)
{
    if (m_refusal) {
        return std::unexpected(*m_refusal);
    }
    auto transaction = Transaction::begin(m_store->database());
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto others = takeUp();
    const auto change =
        others ? writeInside(head, planning, contents, brought) : std::unexpected(others.error());
    const bool isWritten = change && (head.seq > 0 || !brought.empty());
    Result<void> done = change ? Result<void>() : std::unexpected(change.error());
    if (isWritten) {
        const auto applied = applyChange(*change, m_store->measures(), m_data);
        done = applied ? transaction->commit() : applied;
    }
    transaction->rollBack();
    if (!others || (isWritten && !done)) {
        // What stands in the data now is neither what was there nor what was wanted.
        std::ignore = reload();
    }
    if (isWritten && done) {
        for (const Op &op : brought) {
            m_history.append(op.head);
        }
        if (head.seq > 0) {
            m_history.append(head);
        }
    }
    notify(others.value_or(std::vector<ProjectChange>()));
    if (isWritten && done) {
        notify({*change});
    }
    return done;
}

void Project::notify(const std::vector<ProjectChange> &changes)
{
    for (const ProjectChange &change : changes) {
        Q_EMIT changed(change);
    }
}

Result<void> Project::commit(const ProjectEdit &edit, const std::vector<QByteArray> &contents)
{
    const OpHead head = {.id = newUuid(), .kind = OpKind::Do};
    return write(head, [&](const EditStamp &stamp) { return plan(edit, stamp, m_data); }, contents);
}

Result<void> Project::revert(const std::optional<QUuid> &op, OpKind kind)
{
    if (!op) {
        return std::unexpected(Error{ErrorCode::ImpossibleEdit, {}, {}, u"nothing to take back"_s});
    }
    const QUuid reverted = *op;
    const OpHead head = {.id = newUuid(), .kind = kind, .reverts = reverted};
    const auto planning = [&](const EditStamp &) -> Result<ProjectChange> {
        auto found = m_store->ops().find(reverted);
        if (!found) {
            return std::unexpected(found.error());
        }
        return rebased(reversed(withoutAuthors(std::move(found->change))), m_store->records());
    };
    return write(head, planning, {});
}

Result<void> Project::undo() { return revert(m_history.nextUndo(), OpKind::Undo); }

Result<void> Project::redo() { return revert(m_history.nextRedo(), OpKind::Redo); }

Result<void> Project::bring(std::vector<Op> ops, const ProjectChange &change,
                            const std::vector<QByteArray> &contents)
{
    const OpHead head = {.id = newUuid(), .kind = OpKind::Merge};
    for (Op &op : ops) {
        op.head.seq = 0;
        // Two copies that agree would else go on telling each other that they merged.
        op.head.broughtBy = change.isEmpty() ? op.head.id : head.id;
    }
    return write(head, [&](const EditStamp &) { return Result<ProjectChange>(change); }, contents, ops);
}

} // namespace hexapla
