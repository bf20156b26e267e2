// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/salvage.h"

#include "core/base/uuid.h"
#include "core/project/backups.h"
#include "core/project/durablefile.h"
#include "core/project/project.h"
#include "core/project/projectcheck.h"
#include "core/project/publication.h"
#include "core/project/records.h"
#include "core/project/workvalues.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <set>
#include <utility>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> nothingFound(const QString &path)
{
    return std::unexpected(Error{ErrorCode::DamagedFile, path, {}, u"nothing can be read"_s});
}

// Other files of a project, damaged or not: bytes that one has lost may be in another, and go by their
// hashes.
using Spares = std::vector<std::unique_ptr<ProjectStore>>;

// Collects what can be read of a file that is damaged.
class Remains
{
public:
    Remains(ProjectStore &damaged, const Spares &spares)
        : m_damaged(damaged)
        , m_spares(spares)
    {}

    void collect();
    bool isEmpty() const { return m_data.versions.empty() && m_data.annotations.empty(); }
    size_t unreadable() const { return m_unreadable; }
    const ProjectData &data() const { return m_data; }
    const ProjectChange &change() const { return m_change; }
    const std::vector<QByteArray> &contents() const { return m_contents; }

private:
    void collect(Table table);
    void take(Table table, const Record &record);
    bool takeContents(const Record &version);
    Result<QByteArray> content(const QString &hash) const;
    TextMeasures measures() const;

    ProjectStore &m_damaged;
    const Spares &m_spares;
    ProjectData m_data;
    ProjectChange m_change;
    std::vector<QByteArray> m_contents;
    std::set<std::pair<Table, RecordKey>> m_seen;
    size_t m_unreadable = 0;
};

Result<QByteArray> Remains::content(const QString &hash) const
{
    auto bytes = m_damaged.content(hash);
    for (auto spare = m_spares.begin(); !bytes && spare != m_spares.end(); ++spare) {
        bytes = (*spare)->content(hash);
    }
    return bytes;
}

TextMeasures Remains::measures() const
{
    return [this](const QString &hash) -> Result<std::shared_ptr<const TextMeasure>> {
        const auto bytes = content(hash);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        return std::make_shared<const TextMeasure>(QString::fromUtf8(*bytes));
    };
}

// A version is worth something with its source and its text only.
bool Remains::takeContents(const Record &version)
{
    constexpr size_t sourceColumn = 4;
    constexpr size_t textColumn = 5;
    for (const size_t column : {sourceColumn, textColumn}) {
        const auto *hash = std::get_if<QString>(&version[column]);
        const auto bytes = hash ? content(*hash) : nothingFound({});
        if (!bytes) {
            return false;
        }
        m_contents.push_back(*bytes);
    }
    return true;
}

void Remains::take(Table table, const Record &record)
{
    if (!m_seen.emplace(table, keyOf(table, record)).second) {
        return;
    }
    const bool isWhole =
        (table != Table::Version || takeContents(record)) && putRecord(table, record, measures(), m_data);
    if (isWhole) {
        m_change.records.push_back({table, std::nullopt, record});
    } else {
        ++m_unreadable;
    }
}

// From both ends: a page that cannot be read keeps from what lies behind it.
void Remains::collect(Table table)
{
    for (const auto order : {RecordStore::Order::Ascending, RecordStore::Order::Descending}) {
        const auto read = m_damaged.records().forEach(
            table,
            [&](const Record &record) {
                take(table, record);
                return Result<void>();
            },
            order);
        if (read) {
            return;
        }
    }
    ++m_unreadable;
}

void Remains::collect()
{
    for (size_t table = 0; table < tableCount; ++table) {
        collect(Table(table));
    }
    m_data.id = m_damaged.projectId().value_or(newUuid());
    const auto rows = RowStore(m_damaged.database()).load(m_data.shownVersions().size());
    if (rows) {
        m_change.alignment = {Alignment(), *rows};
    } else {
        ++m_unreadable;
    }
}

// When the last step was that a database knows of.
std::optional<Instant> lastMoment(ProjectStore &store)
{
    const auto heads = store.ops().headsAfter(0);
    return heads && !heads->empty() ? std::optional(heads->back().at) : std::nullopt;
}

// The newest backup that is whole.
std::optional<SalvageReport> fromBackup(const QUuid &project, const QString &out, const WorkFolder &folder,
                                        std::optional<Instant> least = {})
{
    const QStringList files = Backups(folder.backupFolder(project)).files();
    for (const QString &file : files) {
        const auto store = ProjectStore::open(file, Database::Access::Frozen);
        if (!store || !checkProject(**store)) {
            continue;
        }
        if (least && lastMoment(**store) < least) {
            return {};
        }
        const auto data = (*store)->load();
        const auto hash = data ? fileHash(file) : std::unexpected(data.error());
        if (hash && copyFile(file, out, *hash)) {
            return SalvageReport{SalvageSource::Backup, data->annotations.size(), 0};
        }
    }
    return {};
}

Spares sparesOf(const QString &damaged, ProjectStore &store, const WorkFolder &folder)
{
    Spares spares;
    QStringList files = {damaged};
    if (const auto project = store.projectId()) {
        files += Backups(folder.backupFolder(*project)).files();
    }
    for (const QString &file : std::as_const(files)) {
        if (auto spare = ProjectStore::openUnchecked(file)) {
            spares.push_back(std::move(*spare));
        }
    }
    return spares;
}

Result<SalvageReport> fromRemains(const Remains &remains, const QString &out, const Author &author)
{
    if (remains.isEmpty()) {
        return nothingFound({});
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"salvaged.db"_s);
    auto store = ProjectStore::create(path, remains.data().id);
    const auto project = store ? Project::load(std::move(*store), author) : std::unexpected(store.error());
    const auto written = project ? (*project)->bring({}, remains.change(), remains.contents())
                                 : std::unexpected(project.error());
    const auto published = written ? publishCopy(path, out) : written;
    if (!published) {
        return std::unexpected(published.error());
    }
    if (!checkProject(out)) {
        QFile::remove(out);
        return nothingFound({});
    }
    return SalvageReport{SalvageSource::Remains, remains.data().annotations.size(), remains.unreadable()};
}

// The working database that goes with a file; what can be read of it when it is damaged itself.
std::optional<SalvageReport> fromWorkingDatabase(const QString &damaged, const QString &out,
                                                 const Author &author, const WorkFolder &folder)
{
    const auto visible = ProjectStore::openUnchecked(damaged);
    const auto id = visible ? (*visible)->projectId() : std::unexpected(visible.error());
    const auto store = folder.findByFile(realFile(damaged), id ? std::optional(*id) : std::nullopt);
    const auto data = store ? store->load() : nothingFound({});
    if (!data || !publishCopy(store->database().path(), out)) {
        return {};
    }
    if (checkProject(out)) {
        return SalvageReport{SalvageSource::WorkingDatabase, data->annotations.size(), 0};
    }
    QFile::remove(out);
    const Spares spares = sparesOf(damaged, *store, folder);
    Remains remains(*store, spares);
    remains.collect();
    const auto rest = fromRemains(remains, out, author);
    return rest ? std::optional(*rest) : std::nullopt;
}

// A database that was worked with says all it knows together with the log beside it only. Reading that may
// write: both are copied.
Result<std::unique_ptr<ProjectStore>> openDamaged(const QString &damaged, const QTemporaryDir &folder)
{
    const QString log = damaged + u"-wal"_s;
    if (!QFileInfo::exists(log)) {
        return ProjectStore::openUnchecked(damaged);
    }
    const QString copy = folder.filePath(u"damaged.db"_s);
    if (!QFile::copy(damaged, copy) || !QFile::copy(log, copy + u"-wal"_s)) {
        return std::unexpected(Error{ErrorCode::ReadFailed, damaged, {}, {}});
    }
    return ProjectStore::openUnchecked(copy, Database::Access::ReadWrite);
}

// Whether it is, or was, a working database: what is in it is newer than any backup.
bool isWorkingDatabase(const ProjectStore &store)
{
    const auto file = visibleFile(store.database());
    return file && !file->isEmpty();
}

} // namespace

Result<SalvageReport> salvage(const QString &damaged, const QString &out, const Author &author,
                              const WorkFolder &folder)
{
    if (QFileInfo::exists(out)) {
        return std::unexpected(Error{ErrorCode::WriteFailed, out, {}, u"there is such a file already"_s});
    }
    if (const auto report = fromWorkingDatabase(damaged, out, author, folder)) {
        return *report;
    }
    const QTemporaryDir copies;
    const auto store = openDamaged(damaged, copies);
    if (!store) {
        return std::unexpected(store.error());
    }
    const Spares spares = sparesOf(damaged, **store, folder);
    Remains remains(**store, spares);
    remains.collect();
    if (isWorkingDatabase(**store)) {
        if (auto report = fromRemains(remains, out, author)) {
            return report;
        }
    }
    if (const auto project = (*store)->projectId()) {
        // One that is as new as the file, else the file where all of it can be read, else an older one.
        const auto moment = lastMoment(**store);
        const bool isWhole = moment && remains.unreadable() == 0 && !remains.isEmpty();
        const auto report = fromBackup(*project, out, folder, isWhole ? moment : std::nullopt);
        if (report) {
            return *report;
        }
    }
    auto report = fromRemains(remains, out, author);
    if (!report && report.error().file.isEmpty()) {
        report.error().file = damaged;
    }
    return report;
}

} // namespace hexapla
