// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/dictd.h"

#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestDictd : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsArticles_data();
    void findsArticles();
    void refusesDamage_data();
    void refusesDamage();
};

void TestDictd::findsArticles_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<QByteArrayList>("articles");
    // The data are the numbers from 100 to 199, three characters each.
    QTest::newRow("empty") << QByteArray() << QByteArrayList();
    QTest::newRow("two") << "a\tA\tD\nb\tD\tG\n"_ba << QByteArrayList{"100", "101102"};
    QTest::newRow("large numbers") << "a\tBI\tD\nb\tEd\tD\n"_ba << QByteArrayList{"124", "195"};
    QTest::newRow("not ended") << "a\tA\tD"_ba << QByteArrayList{"100"};
    QTest::newRow("no headword") << "\tD\tD\n"_ba << QByteArrayList{"101"};
    QTest::newRow("four columns") << "a\tA\tD\tA-\n"_ba << QByteArrayList{"100"};
    QTest::newRow("two headwords") << "a\tA\tD\naa\tA\tD\n"_ba << QByteArrayList{"100"};
    QTest::newRow("about itself") << "00databaseutf8\tA\tD\n00-database-info\tD\tD\n00s\tG\tD\n"_ba
                                  << QByteArrayList{"102"};
    QTest::newRow("up to the end") << "a\tEp\tD\nb\tEs\tA\n"_ba << QByteArrayList{"199", ""};
}

static QByteArray numbers()
{
    QByteArray data;
    for (int i = 100; i < 200; ++i) {
        data += QByteArray::number(i);
    }
    return data;
}

void TestDictd::findsArticles()
{
    QFETCH(const QByteArray, index);
    QFETCH(const QByteArrayList, articles);
    const QByteArray data = numbers();
    const auto found = dictdArticles(index, data);
    QVERIFY(found.has_value());
    QByteArrayList texts;
    for (const QByteArrayView article : *found) {
        texts += article.toByteArray();
    }
    QCOMPARE(texts, articles);
}

void TestDictd::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<int>("line");
    QTest::newRow("behind the end") << "a\tA\tD\nb\tEq\tD\n"_ba << 2;
    QTest::newRow("beyond the end") << "b\tEt\tA\n"_ba << 1;
    QTest::newRow("too few columns") << "a\tA\n"_ba << 1;
    QTest::newRow("empty line") << "a\tA\tD\n\nb\tA\tD\n"_ba << 2;
    QTest::newRow("no number") << "a\tA?\tD\n"_ba << 1;
    QTest::newRow("far too large") << "a\t////////////////////\tD\n"_ba << 1;
    QTest::newRow("text") << "The lamp burns all night.\n"_ba << 1;
}

void TestDictd::refusesDamage()
{
    QFETCH(const QByteArray, index);
    QFETCH(const int, line);
    const auto found = dictdArticles(index, numbers());
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().code, ErrorCode::DamagedFile);
    QCOMPARE(found.error().place.value_or(Place()).line, line);
}

QTEST_GUILESS_MAIN(TestDictd)
#include "tst_dictd.moc"
