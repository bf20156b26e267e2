// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/references.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestReferences : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestReferences::reads_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reference");
    QTest::newRow("en 0") << u"en"_s << u"See Article 5 now"_s << u"article: Article 5"_s;
    QTest::newRow("ru 1") << u"ru"_s << u"см. статью 5 договора"_s << u"article: статью 5"_s;
    QTest::newRow("fr 2") << u"fr"_s << u"voir § 5 du"_s << u"section: § 5"_s;
    QTest::newRow("zh 3") << u"zh"_s << u"见第5条。"_s << u"article: 第5条"_s;
    QTest::newRow("ko 4") << u"ko"_s << u"제5조 참조"_s << u"article: 제5조"_s;
    QTest::newRow("de 5") << u"de"_s << u"siehe Abb. 5 oben"_s << u"figure: Abb. 5"_s;
    QTest::newRow("hu 6") << u"hu"_s << u"az 5. cikk szerint"_s << u"article: 5. cikk"_s;
    QTest::newRow("en 7") << u"en"_s << u"the smart 5 of"_s << u"-"_s;
    QTest::newRow("ru 8") << u"ru"_s << u"он ест 5 яблок"_s << u"-"_s;
    QTest::newRow("he 9") << u"he"_s << u"ראו סעיף 5 לחוק"_s << u"article: סעיף 5"_s;
}

void TestReferences::reads()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QString, reference);
    const ReferenceReader reader(LanguageTag::fromString(language).value_or(LanguageTag()));
    const qsizetype number = text.indexOf(u'5');
    const auto found = reader.around(text, {number, number + 1});
    QCOMPARE(found ? found->kind + u": " + text.sliced(found->text.start, found->text.length()) : u"-"_s,
             reference);
}

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_references.moc"
