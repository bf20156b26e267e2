// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/database.h"
#include "core/project/transaction.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>

#include <limits>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestDatabase : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsValues_data();
    void keepsValues();
    void handsOutBrokenTextAsBytes();
    void takesBackWhatIsNotCommitted();
    void saysWhatIsWrong();
    void opensNamesOfAllKinds();
    void makesNothingBesideAFrozenFile();
    void refusesWhatASchemaMustNotDo_data();
    void refusesWhatASchemaMustNotDo();
    void limitsValues();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Database create(const QString &name) const
    {
        auto database = Database::open(path(name), Database::Access::Create);
        if (!database) {
            qFatal("%s", qUtf8Printable(database.error().detail));
        }
        return std::move(*database);
    }

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

Q_DECLARE_METATYPE(hexapla::SqlValue)

void TestDatabase::keepsValues_data()
{
    QTest::addColumn<SqlValue>("value");
    QTest::newRow("nothing") << SqlValue();
    QTest::newRow("number") << SqlValue(std::numeric_limits<qint64>::min());
    QTest::newRow("fraction") << SqlValue(0.1);
    QTest::newRow("text") << SqlValue(u"Γειά, 世界 \U0001F600"_s);
    QTest::newRow("empty text") << SqlValue(u""_s);
    QTest::newRow("text with a null") << SqlValue(u"a\0b"_s);
    QTest::newRow("text that begins with a byte order mark") << SqlValue(u"\uFEFFa"_s);
    QTest::newRow("bytes") << SqlValue(QByteArray("\0\xff", 2));
    QTest::newRow("no bytes") << SqlValue(QByteArray(""));
}

void TestDatabase::keepsValues()
{
    QFETCH(const SqlValue, value);
    const Database database = create(u"a"_s);
    QVERIFY(database.execute("CREATE TABLE t(v)"));
    auto insert = database.prepare("INSERT INTO t VALUES(?)");
    QVERIFY(insert);
    QVERIFY(insert->run({value}));
    const auto found = database.value("SELECT v FROM t");
    QVERIFY(found);
    QVERIFY(*found == value);
}

void TestDatabase::handsOutBrokenTextAsBytes()
{
    const Database database = create(u"a"_s);
    const auto found = database.value("SELECT CAST(x'61ff' AS TEXT)");
    QVERIFY(found);
    QVERIFY(*found == SqlValue(QByteArray("a\xff")));
}

void TestDatabase::takesBackWhatIsNotCommitted()
{
    const Database database = create(u"a"_s);
    QVERIFY(database.execute("CREATE TABLE t(v)"));
    {
        auto transaction = Transaction::begin(database);
        QVERIFY(transaction);
        QVERIFY(database.execute("INSERT INTO t VALUES(1)"));
        QVERIFY(transaction->commit());
    }
    {
        const auto transaction = Transaction::begin(database);
        QVERIFY(transaction);
        QVERIFY(database.execute("INSERT INTO t VALUES(2)"));
    }
    QCOMPARE(database.number("SELECT count(*) FROM t"), Result<qint64>(1));
}

void TestDatabase::saysWhatIsWrong()
{
    using Access = Database::Access;
    QCOMPARE(Database::open(path(u"none"_s), Access::ReadOnly).error().code, ErrorCode::FileNotFound);
    QCOMPARE(Database::open(m_folder->path(), Access::ReadWrite).error().code, ErrorCode::NotAFile);
    QCOMPARE(Database::open(path(u"no/folder"_s), Access::Create).error().code, ErrorCode::PermissionDenied);

    QFile text(path(u"text"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray("no database at all. ").repeated(100));
    text.close();
    const auto opened = Database::open(text.fileName(), Access::ReadOnly);
    QVERIFY(opened);
    const auto version = opened->number("PRAGMA user_version");
    QCOMPARE(version.error().code, ErrorCode::NotAProject);
    QCOMPARE(version.error().file, text.fileName());
    QVERIFY(!version.error().detail.isEmpty());
    QVERIFY(!opened->prepare("SELECT * FROM missing"));
}

void TestDatabase::opensNamesOfAllKinds()
{
    for (const QString &name : {u"a b"_s, u"100%41"_s, u"what?mode=memory"_s, u"#1"_s, u"файл-文件"_s}) {
        {
            QVERIFY(create(name).execute("CREATE TABLE t(v)"));
        }
        QVERIFY2(QFile::exists(path(name)), qUtf8Printable(name));
    }
}

void TestDatabase::makesNothingBesideAFrozenFile()
{
    {
        const Database database = create(u"a"_s);
        QVERIFY(database.execute("PRAGMA journal_mode = WAL; CREATE TABLE t(v);"));
    }
    const auto frozen = Database::open(path(u"a"_s), Database::Access::Frozen);
    QVERIFY(frozen);
    QCOMPARE(frozen->number("SELECT count(*) FROM t"), Result<qint64>(0));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a"_s});
    QVERIFY(!frozen->execute("INSERT INTO t VALUES(1)"));
}

void TestDatabase::refusesWhatASchemaMustNotDo_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("views") << QByteArray("CREATE VIEW v AS SELECT 1; SELECT * FROM v;");
    QTest::newRow("writing to the schema")
        << QByteArray("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema;");
    QTest::newRow("other databases") << QByteArray("ATTACH ':memory:' AS other;");
    QTest::newRow("extensions") << QByteArray("SELECT load_extension('libm.so');");
    QTest::newRow("texts for names") << QByteArray("SELECT \"no such column\";");
}

void TestDatabase::refusesWhatASchemaMustNotDo()
{
    QFETCH(const QByteArray, sql);
    const Database database = create(u"a"_s);
    QVERIFY(database.execute("CREATE TABLE t(v)"));
    QVERIFY(!database.execute(sql));
}

void TestDatabase::limitsValues()
{
    const Database database = create(u"a"_s);
    QVERIFY(database.value("SELECT length(zeroblob(100000000))"));
    QVERIFY(!database.value("SELECT length(zeroblob(1000000000))"));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
