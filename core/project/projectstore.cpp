// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectstore.h"

#include "core/project/packedbytes.h"
#include "core/project/recordreader.h"
#include "core/project/records.h"
#include "core/project/schema.h"
#include "core/project/transaction.h"

#include <utility>

namespace hexapla {

using namespace Qt::StringLiterals;

ProjectStore::ProjectStore(Database database, int schema)
    : m_database(std::move(database))
    , m_schema(schema)
    , m_records(m_database)
    , m_rows(m_database)
    , m_ops(m_database)
{}

bool ProjectStore::isNewer() const { return m_schema > newestSchema(); }

Result<std::unique_ptr<ProjectStore>> ProjectStore::create(const QString &path, const QUuid &project)
{
    auto database = Database::open(path, Database::Access::Create);
    const auto migrated = database ? migrate(*database) : std::unexpected(database.error());
    if (!migrated) {
        return std::unexpected(migrated.error());
    }
    auto statement = database->prepare("INSERT INTO meta(key, value) VALUES('project', ?)");
    const auto named = statement ? statement->run({sqlValue(project)}) : std::unexpected(statement.error());
    if (!named) {
        return std::unexpected(named.error());
    }
    return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(*database), newestSchema()));
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const QString &path, Database::Access access)
{
    auto database = Database::open(path, access);
    auto schema = database ? checkSchema(*database) : std::unexpected(database.error());
    if (!schema) {
        return std::unexpected(schema.error());
    }
    const bool isWritten = access == Database::Access::ReadWrite || access == Database::Access::Create;
    if (isWritten && *schema > newestSchema()) {
        return std::unexpected(Error{ErrorCode::NewerProject, path, {}, u"schema %1"_s.arg(*schema)});
    }
    if (isWritten && *schema < newestSchema()) {
        if (const auto migrated = migrate(*database); !migrated) {
            return std::unexpected(migrated.error());
        }
        schema = newestSchema();
    }
    return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(*database), *schema));
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::openUnchecked(const QString &path,
                                                                  Database::Access access)
{
    auto database = Database::open(path, access);
    if (!database) {
        return std::unexpected(database.error());
    }
    database->overlookDamage();
    return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(*database), newestSchema()));
}

Result<QUuid> ProjectStore::projectId() const
{
    const auto value = m_database.value("SELECT value FROM meta WHERE key = 'project'");
    if (!value) {
        return std::unexpected(value.error());
    }
    const auto *text = std::get_if<QString>(&*value);
    const QUuid id = text ? QUuid::fromString(*text) : QUuid();
    // It becomes the name of a file.
    if (id.isNull() || sqlValue(id) != *value) {
        return std::unexpected(m_database.damaged(u"meta.project"_s));
    }
    return id;
}

Result<ProjectData> ProjectStore::load()
{
    const auto id = projectId();
    if (!id) {
        return std::unexpected(id.error());
    }
    ProjectData data;
    data.id = *id;
    const TextMeasures measureOf = measures();
    for (size_t table = 0; table < tableCount; ++table) {
        const auto loaded = m_records.forEach(Table(table), [&](const Record &record) {
            return putRecord(Table(table), record, measureOf, data);
        });
        if (!loaded) {
            return std::unexpected(loaded.error());
        }
    }
    auto alignment = m_rows.load(data.shownVersions().size());
    if (!alignment) {
        return std::unexpected(alignment.error());
    }
    data.alignment = std::move(*alignment);
    return data;
}

Result<QByteArray> ProjectStore::content(const QString &hash, Proof proof) const
{
    auto statement = m_database.prepare("SELECT packed FROM content WHERE hash = ?");
    const auto bound = statement ? statement->bind({hash}) : std::unexpected(statement.error());
    const auto hasRow = bound ? statement->step() : std::unexpected(bound.error());
    if (!hasRow) {
        return std::unexpected(hasRow.error());
    }
    const SqlValue value = *hasRow ? statement->column(0) : SqlValue();
    const auto *packed = std::get_if<QByteArray>(&value);
    auto bytes = packed ? unpackBytes(*packed, mostContentBytes) : std::nullopt;
    if (!bytes || (proof == Proof::Hash && contentHash(*bytes) != hash)) {
        return std::unexpected(m_database.damaged(u"content.packed"_s));
    }
    return std::move(*bytes);
}

bool ProjectStore::hasContent(const QString &hash) const
{
    auto statement = m_database.prepare("SELECT 1 FROM content WHERE hash = ?");
    return statement && statement->bind({hash}) && statement->step().value_or(false);
}

Result<QStringList> ProjectStore::contentHashes() const
{
    auto statement = m_database.prepare("SELECT hash FROM content");
    if (!statement) {
        return std::unexpected(statement.error());
    }
    QStringList hashes;
    while (true) {
        const auto hasRow = statement->step();
        if (!hasRow) {
            return std::unexpected(hasRow.error());
        }
        if (!*hasRow) {
            return hashes;
        }
        const SqlValue value = statement->column(0);
        const auto *hash = std::get_if<QString>(&value);
        if (!hash) {
            return std::unexpected(m_database.damaged(u"content.hash"_s));
        }
        hashes += *hash;
    }
}

Result<QString> ProjectStore::addContent(const QByteArray &bytes)
{
    QString hash = contentHash(bytes);
    if (hasContent(hash)) {
        return hash;
    }
    auto statement = m_database.prepare("INSERT INTO content(hash, packed) VALUES(?, ?)");
    const auto added =
        statement ? statement->run({hash, packBytes(bytes)}) : std::unexpected(statement.error());
    return added ? Result<QString>(hash) : std::unexpected(added.error());
}

Result<std::shared_ptr<const TextMeasure>> ProjectStore::measure(const QString &hash) const
{
    const auto bytes = content(hash, Proof::Sum);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    return std::make_shared<const TextMeasure>(QString::fromUtf8(*bytes));
}

TextMeasures ProjectStore::measures() const
{
    return [this](const QString &hash) { return measure(hash); };
}

Result<void> ProjectStore::write(const ProjectChange &change)
{
    if (const auto written = m_records.apply(change.records); !written) {
        return written;
    }
    return change.alignment ? m_rows.replace(change.alignment->after) : m_rows.apply(change.rows);
}

} // namespace hexapla
