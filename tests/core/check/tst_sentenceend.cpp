// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/sentenceend.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestSentenceEnd : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheEnd_data();
    void tellsTheEnd();
    void knowsWhetherThereIsOne_data();
    void knowsWhetherThereIsOne();
};

void TestSentenceEnd::tellsTheEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("end"); // -1: nothing
    const auto row = [](const char *name, const QString &text, const QString &language, auto end) {
        QTest::newRow(name) << text << language << int(end);
    };
    row("a statement", u"The lamp burns."_s, u"en"_s, SentenceEnd::Statement);
    row("a statement in Chinese", u"灯亮着。"_s, u"zh"_s, SentenceEnd::Statement);
    row("a statement in Hindi", u"दीपक जलता है।"_s, u"hi"_s, SentenceEnd::Statement);
    row("a question", u"La lampe brûle ?"_s, u"fr"_s, SentenceEnd::Question);
    row("a question in Arabic", u"هل المصباح مضاء؟"_s, u"ar"_s, SentenceEnd::Question);
    row("a question in Greek", u"Καίει η λάμπα;"_s, u"el"_s, SentenceEnd::Question);
    row("a semicolon elsewhere", u"The lamp burns;"_s, u"en"_s, -1);
    row("a question in Armenian", u"Լամպը վառվո՞ւմ է"_s, u"hy"_s, SentenceEnd::Question);
    row("an exclamation", u"Горит!"_s, u"ru"_s, SentenceEnd::Exclamation);
    row("both", u"It burns?!"_s, u"en"_s, SentenceEnd::Question);
    row("a colon", u"灯："_s, u"zh"_s, SentenceEnd::Colon);
    row("inside quotation marks", u"« Elle brûle. »"_s, u"fr"_s, SentenceEnd::Statement);
    row("inside brackets", u"(„Brennt sie?“)"_s, u"de"_s, SentenceEnd::Question);
    row("dots", u"It burns..."_s, u"en"_s, -1);
    row("nothing", u"The lamp"_s, u"en"_s, -1);
    row("empty", u" » "_s, u"fr"_s, -1);
}

void TestSentenceEnd::tellsTheEnd()
{
    QFETCH(const QString, text);
    QFETCH(const QString, language);
    const auto end = sentenceEnd(text, language);
    QTEST(end ? int(*end) : -1, "end");
}

void TestSentenceEnd::knowsWhetherThereIsOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ends");
    QTest::newRow("a full stop") << u"It burns."_s << true;
    QTest::newRow("dots") << u"It burns…"_s << true;
    QTest::newRow("a comma") << u"It burns,"_s << true;
    QTest::newRow("behind it a bracket") << u"It burns.)"_s << true;
    QTest::newRow("Burmese") << u"မီးလောင်သည်။"_s << true;
    QTest::newRow("a word") << u"It burns"_s << false;
    QTest::newRow("a combining mark") << u"It burns. é"_s << false;
    QTest::newRow("a word in brackets") << u"It (burns)"_s << false;
    QTest::newRow("an emoji") << u"It burns. 😀"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestSentenceEnd::knowsWhetherThereIsOne()
{
    QFETCH(const QString, text);
    QTEST(endsSentence(text), "ends");
}

QTEST_APPLESS_MAIN(TestSentenceEnd)
#include "tst_sentenceend.moc"
