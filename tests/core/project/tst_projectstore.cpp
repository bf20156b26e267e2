// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectstore.h"

#include "core/base/uuid.h"
#include "core/project/packedbytes.h"
#include "core/project/schema.h"
#include "tests/support/projectcase.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtEndian>

#include <sqlite3.h>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestProjectStore : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_folder = std::make_unique<QTemporaryDir>(); }
    void bearsItsMark();
    void refusesForeignSchemas_data();
    void refusesForeignSchemas();
    void refusesWhatFieldsMustNotHold_data();
    void refusesWhatFieldsMustNotHold();
    void refusesGiants_data();
    void refusesGiants();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void readsANewerSchemaAndLeavesIt();
    void readsEverySchema_data();
    void readsEverySchema();
    void knowsBytesThatAreNotThoseItKept();
    void unpacksNoBombs();
    void readsNoBrokenHistory_data();
    void readsNoBrokenHistory();

private:
    QString path() const { return m_folder->filePath(u"work.db"_s); }
    QByteArray bytes() const;
    // Does what our own connections refuse to do.
    void tamper(const QByteArray &sql) const;
    // The first error on the way to a loaded project.
    Error errorOf(Database::Access access) const;

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

QByteArray TestProjectStore::bytes() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestProjectStore::tamper(const QByteArray &sql) const
{
    sqlite3 *connection = nullptr;
    char *message = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path()).constData(), &connection), SQLITE_OK);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_exec(connection, sql.constData(), nullptr, nullptr, &message);
    const QByteArray wrong = message;
    sqlite3_free(message);
    sqlite3_close(connection);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

Error TestProjectStore::errorOf(Database::Access access) const
{
    auto store = ProjectStore::open(path(), access);
    if (!store) {
        return store.error();
    }
    const auto project = Project::load(std::move(*store), testAuthor());
    return project ? Error{ErrorCode::Cancelled, {}, {}, u"it opened"_s} : project.error();
}

void TestProjectStore::bearsItsMark()
{
    lampProject(path());
    const QByteArray file = bytes();
    QCOMPARE(file.sliced(68, 4), QByteArray("HXPL"));
    QCOMPARE(qFromBigEndian<quint32>(file.constData() + 60), quint32(newestSchema()));
}

void TestProjectStore::refusesForeignSchemas_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("detail");
    const auto add = [](const char *name, const char *sql, const QString &detail) {
        QTest::newRow(name) << QByteArray(sql) << detail;
    };
    add("view", "CREATE VIEW v AS SELECT * FROM annotation", u"view"_s);
    add("view for a table", "DROP TABLE tag; CREATE VIEW tag AS SELECT 1 AS annotation", u"table tag"_s);
    add("trigger", "CREATE TRIGGER t AFTER INSERT ON op BEGIN DELETE FROM annotation; END", u"trigger"_s);
    add("foreign table", "CREATE TABLE other(x)", u"table other"_s);
    add("virtual table", "CREATE VIRTUAL TABLE other USING fts5(x)", u"other"_s);
    add("foreign index", "CREATE INDEX i ON annotation(body)", u"index i"_s);
    add("index that calls a function", "CREATE INDEX i ON annotation(upper(body))", u"index i"_s);
    add("missing table", "DROP TABLE verdict", u"table verdict"_s);
    add("more columns", "ALTER TABLE annotation ADD COLUMN extra TEXT", u"table annotation"_s);
    add("generated column", "ALTER TABLE annotation ADD COLUMN extra TEXT GENERATED ALWAYS AS (upper(body))",
        u"table annotation"_s);
    add("laxer table",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'STRICT, ', '') "
        "WHERE name = 'annotation'",
        u"table annotation"_s);
    add("no schema version", "PRAGMA user_version = 0", u"schema"_s);
}

void TestProjectStore::refusesForeignSchemas()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, detail);
    lampProject(path());
    tamper(sql);
    const QByteArray before = bytes();
    for (const auto access : {Database::Access::Frozen, Database::Access::ReadWrite}) {
        const Error error = errorOf(access);
        QCOMPARE(error.code, ErrorCode::DamagedFile);
        QCOMPARE(error.file, path());
        QVERIFY2(error.detail.contains(detail), qUtf8Printable(error.detail));
    }
    QVERIFY(bytes() == before);
}

void TestProjectStore::refusesWhatFieldsMustNotHold_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("detail");
    const auto add = [](const char *name, const char *sql, const QString &detail) {
        QTest::newRow(name) << QByteArray(sql) << detail;
    };
    add("kind", "UPDATE annotation SET kind = 'scribble'", u"annotation.kind"_s);
    add("colour", "UPDATE annotation SET colour = 'url(http://x)'", u"annotation.colour"_s);
    add("id", "UPDATE annotation SET id = '../../etc/passwd'", u"annotation.id"_s);
    add("id in capitals", "UPDATE annotation SET id = upper(id)", u"annotation.id"_s);
    add("time before time", "UPDATE annotation SET created = -1", u"annotation.created"_s);
    add("time after time", "UPDATE annotation SET modified = 9223372036854775807", u"annotation.modified"_s);
    add("bad UTF-8", "UPDATE annotation SET body = CAST(x'ff' AS TEXT)", u"annotation.body"_s);
    add("surrogates in UTF-8", "UPDATE annotation SET body = CAST(x'eda080' AS TEXT)", u"annotation.body"_s);
    add("end before start", "UPDATE target SET \"end\" = start - 1", u"target.end"_s);
    add("negative place", "UPDATE target SET start = -1", u"target.start"_s);
    add("beyond the text", "UPDATE target SET \"end\" = 44", u"target.end"_s);
    add("confidence", "UPDATE target SET confidence = 1e300", u"target.confidence"_s);
    add("a confidence that is none", "UPDATE target SET confidence = 9e999", u"target.confidence"_s);
    add("role", "UPDATE target SET role = ''", u"target.role"_s);
    add("flag", "UPDATE target SET confirmed = 2", u"target.confirmed"_s);
    add("target of nothing", "DELETE FROM annotation", u"target"_s);
    add("target in nothing", "UPDATE target SET version = '01900000-0000-7000-8000-000000000001'",
        u"target"_s);
    add("format", "UPDATE version SET format = 'exe'", u"version.format"_s);
    add("language", "UPDATE version SET language = 'no language'", u"version.language"_s);
    add("hash", "UPDATE version SET source = '/etc/passwd'", u"version.source"_s);
    add("a text that is not there", "DELETE FROM content", u"content"_s);
    add("rows of fewer versions", "UPDATE row SET cells = '1'", u"row"_s);
    add("rows of nothing", "UPDATE row SET cells = '0 0'", u"row"_s);
    add("rows of letters", "UPDATE row SET cells = 'a b'", u"row"_s);
    add("a row linked with nothing", "UPDATE row SET moved_to = 77 WHERE id = 0", u"row"_s);
    add("state of a row", "UPDATE row SET state = 'maybe'", u"row"_s);
    add("project", "UPDATE meta SET value = '../x' WHERE key = 'project'", u"meta.project"_s);
    add("no project", "DELETE FROM meta", u"meta.project"_s);
    add("kind of op", "UPDATE op SET kind = 'x'", u"op"_s);
}

void TestProjectStore::refusesWhatFieldsMustNotHold()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, detail);
    {
        const auto project = lampProject(path());
        const auto &version = *project->data().shownVersions().front();
        QVERIFY(project->commit(AddAnnotation{markOn(version, lampText, u"lamp"_s, u"Why?"_s)}));
    }
    tamper(sql);
    const QByteArray before = bytes();
    const Error error = errorOf(Database::Access::Frozen);
    QCOMPARE(error.code, ErrorCode::DamagedFile);
    QVERIFY2(error.detail.contains(detail), qUtf8Printable(error.detail));
    QVERIFY(bytes() == before);
}

void TestProjectStore::refusesGiants_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("text") << QByteArray("UPDATE annotation SET body = CAST(zeroblob(140000000) AS TEXT)");
    QTest::newRow("bytes") << QByteArray("UPDATE op SET change = zeroblob(140000000)");
    QTest::newRow("source") << QByteArray(
        "UPDATE content SET packed = zeroblob(140000000) WHERE hash = (SELECT text FROM version LIMIT 1)");
}

// Larger than any source may be: they are never in memory.
void TestProjectStore::refusesGiants()
{
    QFETCH(const QByteArray, sql);
    {
        const auto project = lampProject(path());
        const auto &version = *project->data().shownVersions().front();
        QVERIFY(project->commit(AddAnnotation{markOn(version, lampText, u"lamp"_s, u"Why?"_s)}));
    }
    tamper(sql);
    const qint64 size = QFileInfo(path()).size();
    QVERIFY(size > 140'000'000);
    auto store = ProjectStore::open(path(), Database::Access::Frozen);
    const auto data = store ? (*store)->load() : std::unexpected(store.error());
    const auto ops = data ? (*store)->ops().opsAfter(0) : std::unexpected(data.error());
    QVERIFY(!ops);
    QCOMPARE(ops.error().code, ErrorCode::DamagedFile);
    QCOMPARE(QFileInfo(path()).size(), size);
}

void TestProjectStore::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::NotAProject;
    QTest::newRow("text") << QByteArray("# Lamps\n\nThey burn.\n").repeated(100) << ErrorCode::NotAProject;
    QTest::newRow("the beginning of a database")
        << QByteArray("SQLite format 3\0", 16) << ErrorCode::NotAProject;
    QTest::newRow("a header of nothing")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xff') << ErrorCode::NotAProject;
}

void TestProjectStore::refusesOtherFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QCOMPARE(errorOf(Database::Access::Frozen).code, code);
    QCOMPARE(errorOf(Database::Access::ReadWrite).code, code);
    QVERIFY(this->bytes() == bytes);
}

void TestProjectStore::readsANewerSchemaAndLeavesIt()
{
    const QString expected = dumpProject(lampProject(path())->data());
    tamper("ALTER TABLE annotation ADD COLUMN mood TEXT; CREATE TABLE moods(x); PRAGMA user_version = " +
           QByteArray::number(newestSchema() + 1));
    const QByteArray before = bytes();
    QCOMPARE(errorOf(Database::Access::ReadWrite).code, ErrorCode::NewerProject);
    auto store = ProjectStore::open(path(), Database::Access::Frozen);
    QVERIFY(store);
    QVERIFY((*store)->isNewer());
    const auto project = Project::load(std::move(*store), testAuthor());
    QVERIFY(project);
    QCOMPARE(dumpProject((*project)->data()), expected);
    QVERIFY(!(*project)->commit(SetSetting{u"a"_s, u"b"_s}));
    QCOMPARE(dumpProject((*project)->data()), expected);
    QVERIFY(bytes() == before);
}

void TestProjectStore::readsEverySchema_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(HEXAPLA_TEST_DATA "/project"));
    const QStringList names = folder.entryList({u"schema-*.hexapla"_s});
    // Whatever was released opens for ever: one file for every version of the schema.
    QCOMPARE(names.size(), newestSchema());
    for (const QString &name : names) {
        QTest::newRow(qUtf8Printable(name)) << folder.filePath(name);
    }
}

// With HEXAPLA_BLESS=1 in the environment what is expected is written anew.
void TestProjectStore::readsEverySchema()
{
    QFETCH(const QString, file);
    QVERIFY(QFile::copy(file, path()));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    const QByteArray found = dumpProject(reopened(path())->data()).toUtf8() + '\n';
    QFile expected(file.chopped(8) + u".txt"_s);
    if (qEnvironmentVariableIsSet("HEXAPLA_BLESS")) {
        QVERIFY(expected.open(QIODevice::WriteOnly));
        expected.write(found);
        return;
    }
    QVERIFY(expected.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(found), QString::fromUtf8(expected.readAll()));
}

void TestProjectStore::knowsBytesThatAreNotThoseItKept()
{
    QString hash;
    {
        const auto store = ProjectStore::create(path(), newUuid());
        QVERIFY(store);
        const QByteArray source = QByteArray("The lamp burns. ").repeated(1000);
        hash = (*store)->addContent(source).value_or(QString());
        QCOMPARE((*store)->addContent(source), Result<QString>(hash));
        QCOMPARE((*store)->content(hash), Result<QByteArray>(source));
        QCOMPARE((*store)->database().number("SELECT count(*) FROM content"), Result<qint64>(1));
        QVERIFY((*store)->database().number("SELECT length(packed) FROM content").value_or(0) < 1000);
    }
    tamper("UPDATE content SET packed = CAST('=The lamp goes out.' AS BLOB)");
    const auto store = ProjectStore::open(path(), Database::Access::Frozen);
    QVERIFY(store);
    QCOMPARE((*store)->content(hash).error().code, ErrorCode::DamagedFile);
}

void TestProjectStore::unpacksNoBombs()
{
    const QByteArray bytes = QByteArray(3'000'000, 'a');
    const QByteArray packed = packBytes(bytes);
    QVERIFY(packed.size() < 10'000);
    QVERIFY(unpackBytes(packed, bytes.size()) == bytes);
    QVERIFY(!unpackBytes(packed, bytes.size() - 1));
    // A header that promises more than zlib can keep.
    QByteArray liar = packed;
    qToBigEndian<quint32>(0x10000000, liar.data() + 1);
    QVERIFY(!unpackBytes(liar, mostContentBytes));
    QVERIFY(!unpackBytes({}, 10));
    QVERIFY(!unpackBytes("z", 10));
    QVERIFY(!unpackBytes("?abc", 10));
    QCOMPARE(unpackBytes(packBytes("short"), 5), std::optional<QByteArray>("short"));
}

void TestProjectStore::readsNoBrokenHistory_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no CBOR") << QByteArray("=\xff\xff");
    QTest::newRow("a number") << QByteArray("=\x01");
    QTest::newRow("half")
        << packChange({{{Table::Tag, {}, Record{u"a"_s, u"b"_s, qint64(1)}}}, {}, {}}).chopped(3);
}

void TestProjectStore::readsNoBrokenHistory()
{
    QFETCH(const QByteArray, change);
    QCOMPARE(unpackChange(change).error().code, ErrorCode::DamagedFile);
}

QTEST_GUILESS_MAIN(TestProjectStore)
#include "tst_projectstore.moc"
