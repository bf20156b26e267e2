// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/codeline.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestCodeLine : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsCode_data();
    void readsCode();
    void parts();
    void tellsTheOnlyChange_data();
    void tellsTheOnlyChange();

private:
    static std::vector<CodeLine> lines(const QString &text) { return codeLines(text, {0, text.size()}); }
};

void TestCodeLine::readsCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("words and signs") << u"lamp.light(3)"_s << u"lamp . light ( 3 ) "_s;
    QTest::newRow("white space") << u"  a\t=  b "_s << u"a = b "_s;
    QTest::newRow("a comment behind") << u"a = 1  # the lamp"_s << u"a = 1 "_s;
    QTest::newRow("a comment of C") << u"a(); // la lampe"_s << u"a ( ) ; "_s;
    QTest::newRow("a sign inside a word") << u"a#b //c"_s << u"a # b "_s;
    QTest::newRow("an address") << u"get https://a.example.org/x"_s
                                << u"get https : / / a . example . org / x "_s;
    QTest::newRow("a string that is translated") << u"say('la lampe brûle')"_s << u"say ( ' ) "_s;
    QTest::newRow("a string that is a key") << u"get(\"lamp_1\")"_s << u"get ( \"lamp_1\" ) "_s;
    QTest::newRow("an escaped quotation mark") << uR"(say("a \" b"))"_s << u"say ( \" ) "_s;
    QTest::newRow("an apostrophe alone") << u"don't"_s << u"don ' t "_s;
}

void TestCodeLine::readsCode()
{
    QFETCH(const QString, text);
    const std::vector<CodeLine> found = lines(text);
    QCOMPARE(found.size(), 1);
    QTEST(found.front().code(), "code");
}

void TestCodeLine::parts()
{
    const QString text = u"no code\na = 1\n\n# only a comment\nb = 2\nno code"_s;
    const std::vector<CodeLine> found = codeLines(text, {8, 38});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].tokens.front().place, (TextSpan{8, 9}));
    QCOMPARE(found[1].tokens.front().place, (TextSpan{32, 33}));
    QVERIFY(codeLines(text, {3, 3}).empty());
}

void TestCodeLine::tellsTheOnlyChange_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("token"); // -1: none, or more than one
    QTest::newRow("the same") << u"a = 1"_s << u"a=1 # une lampe"_s << -1;
    QTest::newRow("a number") << u"a = 1"_s << u"a = 2"_s << 2;
    QTest::newRow("a name") << u"lamp = 1"_s << u"lampe = 1"_s << 0;
    QTest::newRow("a translated string") << u"say('the lamp')"_s << u"say('la lampe')"_s << -1;
    QTest::newRow("two changes") << u"a = 1"_s << u"b = 2"_s << -1;
    QTest::newRow("of other lengths") << u"a = 1"_s << u"a = 1 + 1"_s << -1;
}

void TestCodeLine::tellsTheOnlyChange()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    const auto change = firstChange(lines(one).front(), lines(other).front());
    QTEST(change ? int(*change) : -1, "token");
}

QTEST_APPLESS_MAIN(TestCodeLine)
#include "tst_codeline.moc"
