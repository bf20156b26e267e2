// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checker.h"
#include "core/export/findingsreport.h"
#include "tests/support/checkcase.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestFindingsReport : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void needsNothingElse();
    void showsPassagesInTheirLanguage();
    void takesTextAsText();
    void showsWhatCannotBeSeen();
    void saysWhenNothingWasFound();

private:
    static QString report(const QStringList &versions);
};

QString TestFindingsReport::report(const QStringList &versions)
{
    const CheckCase example = checkCase(versions);
    CheckOptions options;
    options.checks.reset();
    options.checks.set(size_t(CheckId::Link));
    options.checks.set(size_t(CheckId::MixedScript));
    Checker checker(example.versions, example.alignment, options);
    if (!checker.learn()) {
        return {};
    }
    return QString::fromUtf8(findingsReport(*checker.findings(), checker.work(), {u"Tester"_s, u"1.2"_s}));
}

void TestFindingsReport::needsNothingElse()
{
    const QString html = report({u"ru: Лaмпа."_s});
    QVERIFY(html.startsWith(u"<!DOCTYPE html>\n"_s));
    QVERIFY(html.contains(u"prefers-color-scheme: dark"_s));
    QVERIFY(html.contains(u"@media print"_s));
    QVERIFY(!html.contains(u"http"_s));
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"<link"_s));
}

void TestFindingsReport::showsPassagesInTheirLanguage()
{
    const QString html = report({u"en: See [the lamp](https://a.example.org/1) there."_s,
                                 u"ar: انظر [المصباح](https://a.example.org/2) هناك."_s,
                                 u"fr: Voir [la lampe](https://a.example.org/1) là."_s});
    QVERIFY2(
        html.contains(
            u"<dd lang=\"ar\" dir=\"rtl\">انظر المصباح (<mark>https://a.example.org/2</mark>) هناك.</dd>"_s),
        qPrintable(html));
    QVERIFY(html.contains(u"<dt class=\"odd\">ar <span>1:16</span></dt>"_s));
    QVERIFY(html.contains(u"<dt>fr <span>1:17</span></dt>"_s));
    QVERIFY(html.contains(u"<article class=\"major\""_s));
    QVERIFY(html.contains(u"1 major"_s));
}

void TestFindingsReport::takesTextAsText()
{
    const QString html = report({u"ru: `<b>&amp;` лaмпа \"<i>\"."_s});
    QVERIFY(!html.contains(u"<b>&amp;amp;</b>"_s));
    QVERIFY2(html.contains(u"&lt;b&gt;&amp;amp; <mark>лaмпа</mark>"_s), qPrintable(html));
}

void TestFindingsReport::showsWhatCannotBeSeen()
{
    const QString html = report({u"ru: Лaмпа\u202E горит\u202C ясно."_s});
    QVERIFY2(html.contains(u"<code>U+202E</code></mark> горит<code>U+202C</code> ясно"_s), qPrintable(html));
    QVERIFY(!html.contains(QChar(0x202E)));
}

void TestFindingsReport::saysWhenNothingWasFound()
{
    const QString html = report({u"en: The lamp."_s});
    QVERIFY(html.contains(u"Nothing was found."_s));
    QVERIFY(!html.contains(u"<section>"_s));
}

QTEST_GUILESS_MAIN(TestFindingsReport)
#include "tst_findingsreport.moc"
