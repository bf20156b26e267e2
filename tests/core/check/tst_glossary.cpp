// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/glossary.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestGlossary : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables();
    void takesOfferedLanguages_data();
    void takesOfferedLanguages();
    void readsTbx_data();
    void readsTbx();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void needsAFile();

private:
    Result<Glossary> read(const QByteArray &bytes, std::span<const LanguageTag> offered = {});

    QTemporaryDir m_folder;
};

Result<Glossary> TestGlossary::read(const QByteArray &bytes, std::span<const LanguageTag> offered)
{
    const QString path = m_folder.filePath(u"glossary"_s);
    QFile file(path);
    [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
    file.write(bytes);
    file.close();
    return readGlossary(path, offered);
}

static GlossaryTerms terms(const QString &language, const QStringList &prescribed,
                           const QStringList &forbidden = {})
{
    return {*LanguageTag::fromString(language), prescribed, forbidden};
}

void TestGlossary::readsTables()
{
    const auto glossary = read("# lamps\r\n"
                               "en\tfr\tzh-Hant\r\n"
                               "lamp\tlampe | !bougie\t\r\n"
                               "\r\n"
                               "upper  lamp\t\t\xE7\x87\x88\xE5\xA1\x94\r\n"
                               "keeper\r\n");
    QVERIFY(glossary.has_value());
    const std::vector<GlossaryEntry> expected = {
        {terms(u"en"_s, {u"lamp"_s}), terms(u"fr"_s, {u"lampe"_s}, {u"bougie"_s})},
        {terms(u"en"_s, {u"upper lamp"_s}), terms(u"zh-Hant"_s, {u"燈塔"_s})},
        {terms(u"en"_s, {u"keeper"_s})},
    };
    QCOMPARE(glossary->entries.size(), expected.size());
    QVERIFY(glossary->entries[0] == expected[0]);
    QCOMPARE(glossary->entries[1][0].prescribed, expected[1][0].prescribed);
    QCOMPARE(glossary->entries[1][1].language, expected[1][1].language);
    QVERIFY(glossary->entries[2] == expected[2]);
}

void TestGlossary::takesOfferedLanguages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isTaken");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("without a line of languages") << QByteArray("# lamps\nschool\tcolegio\n") << true << true;
    QTest::newRow("with one") << QByteArray("en\tes\nschool\tcolegio\n") << false << true;
    QTest::newRow("of two words") << QByteArray("upper lamp\tlámpara alta\n") << true << true;
    QTest::newRow("more columns") << QByteArray("school\tcolegio\tcollège\n") << false << false;
    QTest::newRow("half a line of languages") << QByteArray("en\tcolegio\n") << false << false;
}

void TestGlossary::takesOfferedLanguages()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isTaken);
    QFETCH(const bool, isRead);
    const std::vector<LanguageTag> offered = {*LanguageTag::fromString(u"en"),
                                              *LanguageTag::fromString(u"es-MX")};
    const auto glossary = read(bytes, offered);
    QCOMPARE(glossary.has_value(), isRead);
    if (isRead) {
        QCOMPARE(glossary->hasOfferedLanguages, isTaken);
        QCOMPARE(glossary->entries.size(), size_t(1));
        QCOMPARE(glossary->entries[0][1].language.language(), u"es"_s);
        QVERIFY(hasTermsFor(*glossary, *LanguageTag::fromString(u"es-AR")));
        QVERIFY(!hasTermsFor(*glossary, *LanguageTag::fromString(u"fr")));
    } else {
        QCOMPARE(glossary.error().place->line, qsizetype(1));
    }
}

void TestGlossary::readsTbx_data()
{
    QTest::addColumn<QByteArray>("tbx");
    QTest::newRow("of 2008") << QByteArray(
        "<?xml version='1.0'?><martif type='TBX-Basic' xml:lang='en'><text><body><termEntry id='1'>"
        "<langSet xml:lang='en'><tig><term>lamp</term></tig></langSet>"
        "<langSet xml:lang='fr'><tig><term>lampe</term></tig><tig><term>bougie</term>"
        "<termNote type='administrativeStatus'>deprecatedTerm-admn-sts</termNote></tig></langSet>"
        "</termEntry></body></text></martif>");
    QTest::newRow("of 2019") << QByteArray(
        "<?xml version='1.0'?><tbx type='TBX-Basic' style='dca' xml:lang='en' "
        "xmlns='urn:iso:std:iso:30042:ed-2'><text><body><conceptEntry id='1'>"
        "<langSec xml:lang='en'><termSec><term>lamp</term></termSec></langSec>"
        "<langSec xml:lang='fr'><termSec><term>lampe</term></termSec><termSec><term>bougie</term>"
        "<termNote type='administrativeStatus'>supersededTerm-admn-sts</termNote></termSec></langSec>"
        "</conceptEntry></body></text></tbx>");
}

void TestGlossary::readsTbx()
{
    QFETCH(const QByteArray, tbx);
    const auto glossary = read(tbx);
    QVERIFY(glossary.has_value());
    QCOMPARE(glossary->entries.size(), size_t(1));
    QVERIFY(glossary->entries[0] ==
            (GlossaryEntry{terms(u"en"_s, {u"lamp"_s}), terms(u"fr"_s, {u"lampe"_s}, {u"bougie"_s})}));
}

void TestGlossary::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("no languages") << QByteArray("lamp\tlampe\n") << int(ErrorCode::UnknownLanguage) << 1;
    QTest::newRow("no language") << QByteArray("en\tfoo bar\nlamp\tlampe\n")
                                 << int(ErrorCode::UnknownLanguage) << 1;
    QTest::newRow("too many columns")
        << QByteArray("en\tfr\nlamp\tlampe\nship\tbateau\tbarco\n") << int(ErrorCode::DamagedFile) << 3;
    QTest::newRow("empty") << QByteArray("# nothing\n") << int(ErrorCode::DamagedFile) << 1;
    QTest::newRow("broken XML") << QByteArray("<martif>\n<text>\n</martif>\n") << int(ErrorCode::DamagedFile)
                                << 3;
    QTest::newRow("other XML") << QByteArray("<html><body/></html>") << int(ErrorCode::DamagedFile) << 1;
    QTest::newRow("no language in TBX") << QByteArray("<martif>\n<langSet xml:lang='?'>\n</langSet></martif>")
                                        << int(ErrorCode::UnknownLanguage) << 2;
}

void TestGlossary::tellsWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    QFETCH(const int, line);
    const auto glossary = read(bytes);
    QVERIFY(!glossary.has_value());
    QCOMPARE(int(glossary.error().code), code);
    QCOMPARE(glossary.error().file, m_folder.filePath(u"glossary"_s));
    QVERIFY(glossary.error().place.has_value());
    QCOMPARE(glossary.error().place->line, qsizetype(line));
}

void TestGlossary::needsAFile()
{
    const auto glossary = readGlossary(m_folder.filePath(u"nowhere.tsv"_s));
    QVERIFY(!glossary.has_value());
    QCOMPARE(glossary.error().code, ErrorCode::FileNotFound);
}

QTEST_GUILESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
