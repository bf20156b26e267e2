// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/languagename.h"
#include "tests/support/testcase.h"

#include <QLocale>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestLanguageName : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void beginsNamesAsLinesBegin_data();
    void beginsNamesAsLinesBegin();
    void speaksTheUsersLanguage();
    void knowsEveryLanguageOnce();
};

void TestLanguageName::beginsNamesAsLinesBegin_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("name");
    QTest::newRow("russian") << u"ru"_s << u"Русский"_s;
    QTest::newRow("french") << u"fr"_s << u"Français"_s;
    QTest::newRow("italian") << u"it"_s << u"Italiano"_s;
    QTest::newRow("greek") << u"el"_s << u"Ελληνικά"_s;
    QTest::newRow("german") << u"de"_s << u"Deutsch"_s;
    QTest::newRow("isiXhosa") << u"xh"_s << u"IsiXhosa"_s;
    QTest::newRow("arabic") << u"ar"_s << u"العربية"_s;
    QTest::newRow("georgian") << u"ka"_s << u"ქართული"_s; // which has no capitals for this
    QTest::newRow("chinese") << u"zh"_s << u"中文"_s;
}

void TestLanguageName::beginsNamesAsLinesBegin()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, name);
    const LanguageTag language = LanguageTag::fromString(tag).value_or(LanguageTag());
    QCOMPARE(nativeLanguageName(language), name);
}

void TestLanguageName::speaksTheUsersLanguage()
{
    const LanguageTag russian = LanguageTag::fromString(u"ru"_s).value_or(LanguageTag());
    QLocale::setDefault(QLocale(QLocale::French));
    QCOMPARE(languageName(russian), u"Russe"_s);
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(languageName(russian), u"Russisch"_s);
}

void TestLanguageName::knowsEveryLanguageOnce()
{
    const QList<LanguageTag> languages = knownLanguages();
    QCOMPARE_GT(languages.size(), 150);
    QSet<QString> seen;
    for (const LanguageTag &language : languages) {
        seen.insert(language.toString());
    }
    QCOMPARE(seen.size(), languages.size());
}

QTEST_GUILESS_MAIN(TestLanguageName)
#include "tst_languagename.moc"
