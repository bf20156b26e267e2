// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/dictionaryarticle.h"

#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestDictionaryArticle : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsLayouts_data();
    void readsLayouts();
};

void TestDictionaryArticle::readsLayouts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("headword");
    QTest::addColumn<QStringList>("translations");
    const auto add = [](const char *name, const QString &text, const QString &headword,
                        const QStringList &translations) {
        QTest::newRow(name) << text << headword << translations;
    };
    add("nothing", {}, {}, {});
    add("a headword only", u"lamp /l/ <n>\n"_s, u"lamp"_s, {});
    add("the least", u"lamp\nlampe\n"_s, u"lamp"_s, {u"lampe"_s});
    add("pronunciation and grammar", u"lamp //lamp// //læmp// <n, fem>\nlampe, lumière <fem>\n"_s, u"lamp"_s,
        {u"lampe"_s, u"lumière"_s});
    add("numbered senses with explanations",
        u"oar /ɔː/ <n>\n1. rame; aviron\n(boats) What one rows with, or against.\n2. rameur\nWho rows.\n"_s,
        u"oar"_s, {u"rame"_s, u"aviron"_s, u"rameur"_s});
    add("one sense with an explanation", u"oar <n>\nrame\nWhat one rows with.\n\n"_s, u"oar"_s, {u"rame"_s});
    add("inner numbers", u"oar <n>\n1. rame 2.\nA tool.\n 3.\nA man.\n2. pelle 2.\nA blade.\n"_s, u"oar"_s,
        {u"rame"_s, u"pelle"_s});
    add("indented numbers", u"oar <n>\n  1. rame <f, s>\n        \"two oars\" - deux rames\n  2. pelle\n"_s,
        u"oar"_s, {u"rame"_s, u"pelle"_s});
    add("a line that goes on", u"oar\nrame,\naviron,\npelle\nWhat one rows with.\n"_s, u"oar"_s,
        {u"rame"_s, u"aviron"_s, u"pelle"_s});
    add("stress marks of Russian", u"tower\nба\u0301шня, башня, йо\u0301лка\n"_s, u"tower"_s,
        {u"башня"_s, u"йолка"_s});
    add("other marks stay", u"stork\ncigogne, caf\u0065\u0301, bo\u0300\n"_s, u"stork"_s,
        {u"cigogne"_s, u"café"_s, u"bò"_s});
    add("links of a wiki", u"ice lolly\n[[frozen|замёрзший]] [[лёд]], [[x\n"_s, u"ice lolly"_s,
        {u"замёрзший лёд"_s, u"x"_s});
    add("remarks",
        u"row <v>\n(fig.) ramer (vite (très)), {rare} nager [old], "
        "voguer \"row on\" <vi\n"_s,
        u"row"_s, {u"ramer"_s, u"nager"_s, u"voguer"_s});
    add("what is too long", u"keeper\ngardien, celui qui garde la lampe, gardien de phare\n"_s, u"keeper"_s,
        {u"gardien"_s, u"gardien de phare"_s});
    add("a headword that is too long", u"once upon a time\njadis\n"_s, {}, {u"jadis"_s});
    add("dots and hyphens around", u"... ago /əˈɡ/\nil y a ...\n"_s, u"ago"_s, {u"il y a"_s});
    add("inside a word they stay", u"grand-mère\nl'aïeule, rez‐de‐chaussée\n"_s, u"grand-mère"_s,
        {u"l'aïeule"_s, u"rez‐de‐chaussée"_s});
    add("other separators", u"sea\nبحر، يم؛ محيط\n"_s, u"sea"_s, {u"بحر"_s, u"يم"_s, u"محيط"_s});
    add("Chinese", u"sea\n海、海洋；大海，洋\n"_s, u"sea"_s, {u"海"_s, u"海洋"_s, u"大海"_s, u"洋"_s});
    add("CR LF", u"sea /s/\r\n1. mer\r\nWater.\r\n2. océan\r\n"_s, u"sea"_s, {u"mer"_s, u"océan"_s});
    add("numbers as words", u"thirty-one\n31, trente et un\n"_s, u"thirty-one"_s,
        {u"31"_s, u"trente et un"_s});
    add("astral", u"smile\n\U0001F600, \U00020000\n"_s, u"smile"_s, {u"\U0001F600"_s, u"\U00020000"_s});
    add("punctuation only", u"/\n,;, - (\n"_s, {}, {});
}

void TestDictionaryArticle::readsLayouts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, headword);
    QFETCH(const QStringList, translations);
    const DictionaryArticle article = readDictionaryArticle(text);
    QCOMPARE(article.headword, headword);
    QCOMPARE(article.translations, translations);
}

QTEST_GUILESS_MAIN(TestDictionaryArticle)
#include "tst_dictionaryarticle.moc"
