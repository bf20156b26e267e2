// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/oplog.h"
#include "core/project/projectdata.h"
#include "core/project/recordstore.h"
#include "core/project/rowstore.h"

#include <QStringList>

#include <memory>

namespace hexapla {

// How it is known that bytes are those that were kept. What is packed has a sum, which tells every damage;
// that nobody put others in their place only their hash tells, which takes as long as reading them.
enum class Proof : quint8 { Hash, Sum };

// A project in a database: the one its readers work in, or a file that was published. Nothing is trusted that
// comes from it.
class ProjectStore
{
public:
    // A new, empty project. There must be nothing in the file.
    static Result<std::unique_ptr<ProjectStore>> create(const QString &path, const QUuid &project);
    // A database with our tables. One that an older program wrote is brought up to date, unless it is only
    // read: then, and when a newer program wrote it, what there is must be enough.
    static Result<std::unique_ptr<ProjectStore>> open(const QString &path, Database::Access access);

    // A file that is damaged, for reading what is left: nothing is checked.
    static Result<std::unique_ptr<ProjectStore>>
    openUnchecked(const QString &path, Database::Access access = Database::Access::Frozen);

    const Database &database() const { return m_database; }
    // Whether a newer program wrote it; then it can be read only.
    bool isNewer() const;

    Result<QUuid> projectId() const;
    // Everything but the sources, checked.
    Result<ProjectData> load();

    // Bytes by their hash; they are what they were. Fails with DamagedFile when there are none.
    Result<QByteArray> content(const QString &hash, Proof proof = Proof::Hash) const;
    // Keeps bytes, once, and returns their hash.
    Result<QString> addContent(const QByteArray &bytes);
    bool hasContent(const QString &hash) const;
    // What bytes there are, those that nothing names any more, too.
    Result<QStringList> contentHashes() const;
    Result<std::shared_ptr<const TextMeasure>> measure(const QString &hash) const;
    TextMeasures measures() const;

    RecordStore &records() { return m_records; }
    OpLog &ops() { return m_ops; }

    // Writes a change; for use inside a transaction.
    Result<void> write(const ProjectChange &change);

private:
    ProjectStore(Database database, int schema);

    Database m_database;
    int m_schema;
    RecordStore m_records;
    RowStore m_rows;
    OpLog m_ops;
};

// The most that one version's bytes, or its text, may be.
inline constexpr qsizetype mostContentBytes = qsizetype(300) * 1024 * 1024;

} // namespace hexapla
