// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/history.h"
#include "core/project/projectedit.h"
#include "core/project/projectstore.h"

#include <QObject>

#include <functional>
#include <memory>

namespace hexapla {

// An open project: what is in it, its edits, and notices of change. Every edit is one transaction in the
// working database: once it returned, nothing loses it. Other processes may work in the same database; what
// they did comes with the next edit, or when follow() looks.
class Project : public QObject
{
    Q_OBJECT

public:
    // Takes over a database that is open, and loads what is in it.
    static Result<std::unique_ptr<Project>> load(std::unique_ptr<ProjectStore> store, const Author &author);

    const ProjectData &data() const { return m_data; }
    ProjectStore &store() const { return *m_store; }
    const History &history() const { return m_history; }

    // Makes an edit. The contents are bytes and texts that its versions name by their hashes. Fails with
    // ImpossibleEdit, or as the database does; nothing has happened then.
    Result<void> commit(const ProjectEdit &edit, const std::vector<QByteArray> &contents = {});

    bool canUndo() const { return m_history.nextUndo().has_value(); }
    bool canRedo() const { return m_history.nextRedo().has_value(); }
    // Fails with ImpossibleEdit where another copy brought something that stands on what would go.
    Result<void> undo();
    Result<void> redo();

    // Writes what another copy of the project brought: its part of the history, oldest first, and what that
    // changes here. The contents are those that versions need.
    Result<void> bring(std::vector<Op> ops, const ProjectChange &change,
                       const std::vector<QByteArray> &contents);

    // From now on every edit fails with this.
    void refuseEdits(const Error &why) { m_refusal = why; }

    // Takes up what other processes did. True when there was something.
    Result<bool> follow();

Q_SIGNALS:
    // After data() changed: by edits here, and by those of others.
    void changed(const hexapla::ProjectChange &change);

private:
    using Planning = std::function<Result<ProjectChange>(const EditStamp &)>;

    Project(std::unique_ptr<ProjectStore> store, Author author);
    Result<void> reload();
    // A transaction: what others did meanwhile, then what is planned on top of it.
    Result<void> write(OpHead head, const Planning &planning, const std::vector<QByteArray> &contents,
                       const std::vector<Op> &brought = {});
    Result<ProjectChange> writeInside(OpHead &head, const Planning &planning,
                                      const std::vector<QByteArray> &contents,
                                      const std::vector<Op> &brought);
    Result<void> revert(const std::optional<QUuid> &op, OpKind kind);
    Result<std::vector<ProjectChange>> takeUp();
    void notify(const std::vector<ProjectChange> &changes);
    EditStamp stamp() const;

    std::unique_ptr<ProjectStore> m_store;
    Author m_author;
    std::optional<Error> m_refusal;
    ProjectData m_data;
    History m_history;
};

} // namespace hexapla
