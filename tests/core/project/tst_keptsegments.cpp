// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/keptsegments.h"

#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestKeptSegments : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void takesLongTexts();
};

// "0 - 1": where each segment is now, "-" for what is gone.
static QString placesOf(const std::vector<std::optional<size_t>> &kept)
{
    QStringList places;
    for (const std::optional<size_t> &place : kept) {
        places += place ? QString::number(*place) : u"-"_s;
    }
    return places.join(u' ');
}

void TestKeptSegments::finds_data()
{
    QTest::addColumn<QString>("before"); // a segment a letter
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("places");
    QTest::newRow("the same") << u"abc"_s << u"abc"_s << u"0 1 2"_s;
    QTest::newRow("the same again and again") << u"aaa"_s << u"aaa"_s << u"0 1 2"_s;
    QTest::newRow("put in") << u"abc"_s << u"axbc"_s << u"0 2 3"_s;
    QTest::newRow("gone") << u"abc"_s << u"ac"_s << u"0 - 1"_s;
    QTest::newRow("changed") << u"abc"_s << u"axc"_s << u"0 - 2"_s;
    QTest::newRow("all else") << u"abc"_s << u"xyz"_s << u"- - -"_s;
    QTest::newRow("moved") << u"abcd"_s << u"bcda"_s << u"- 0 1 2"_s;
    QTest::newRow("equal ones beside others") << u"aba"_s << u"xabay"_s << u"1 2 3"_s;
    QTest::newRow("nothing before") << QString() << u"a"_s << QString();
    QTest::newRow("nothing after") << u"ab"_s << QString() << u"- -"_s;
}

void TestKeptSegments::finds()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, places);
    const auto letters = [](const QString &text) { return text.split(QString(), Qt::SkipEmptyParts); };
    QCOMPARE(placesOf(keptSegments(letters(before), letters(after))), places);
}

void TestKeptSegments::takesLongTexts()
{
    constexpr size_t count = 100'000;
    QStringList before;
    for (size_t i = 0; i < count; ++i) {
        before += QString::number(i);
    }
    QStringList after = before;
    after.remove(5000, 1000);
    const auto kept = keptSegments(before, after);
    QCOMPARE(kept[4999], std::optional(size_t(4999)));
    QVERIFY(!kept[5000]);
    QVERIFY(!kept[5999]);
    QCOMPARE(kept[6000], std::optional(size_t(5000)));
    QCOMPARE(kept[count - 1], std::optional(count - 1001));
}

QTEST_APPLESS_MAIN(TestKeptSegments)
#include "tst_keptsegments.moc"
