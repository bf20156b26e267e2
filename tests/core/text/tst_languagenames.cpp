// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/languagenames.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestLanguageNames : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNames_data();
    void knowsNames();
};

void TestLanguageNames::knowsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("named");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("French") << u"Traduit de l’anglais par des amis."_s << u"fr"_s << u"en-GB"_s << true;
    QTest::newRow("Russian, inflected") << u"Перевод с английского."_s << u"ru"_s << u"en"_s << true;
    QTest::newRow("Chinese") << u"译自英语原文。"_s << u"zh"_s << u"en"_s << true;
    QTest::newRow("another one") << u"Traduit de l’anglais."_s << u"fr"_s << u"de"_s << false;
    QTest::newRow("none") << u"Personne ne vient ici en hiver."_s << u"fr"_s << u"en"_s << false;
}

void TestLanguageNames::knowsNames()
{
    QFETCH(const QString, text);
    QFETCH(const QString, language);
    QFETCH(const QString, named);
    QTEST(namesLanguage(text, *LanguageTag::fromString(language), *LanguageTag::fromString(named)),
          "isNamed");
}

QTEST_GUILESS_MAIN(TestLanguageNames)
#include "tst_languagenames.moc"
