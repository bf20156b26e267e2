// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/abbreviations.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>

using namespace hexapla;
using namespace Qt::StringLiterals;

static Abbreviations abbreviations(QStringView language)
{
    return Abbreviations(LanguageTag::fromString(language).value_or(LanguageTag()));
}

class TestAbbreviations : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isCompiledIn();
    void tablesAreWellFormed_data();
    void tablesAreWellFormed();
    void knowsWritings();
    void knowsSuppressionsOfCldr();
    void ownTablesHaveTheLastWord();
    void doubtsAcronyms();
    void knowsEndsOfCompounds();
};

void TestAbbreviations::isCompiledIn()
{
    QDirIterator tables(QStringLiteral(HEXAPLA_RESOURCES "/languages"), {u"abbreviations.txt"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
    QVERIFY(tables.hasNext());
    while (tables.hasNext()) {
        const QString language = QFileInfo(tables.next()).dir().dirName();
        QVERIFY2(QFile::exists(u":/hexapla/languages/"_s + language + u"/abbreviations.txt"_s),
                 qPrintable(language));
    }
}

void TestAbbreviations::tablesAreWellFormed_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator tables(u":/hexapla/languages"_s, {u"abbreviations.txt"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
    while (tables.hasNext()) {
        tables.next();
        QTest::newRow(qPrintable(tables.filePath().section(u'/', -2, -2))) << tables.filePath();
    }
}

void TestAbbreviations::tablesAreWellFormed()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QSet<QString> kinds = {u"never"_s, u"number"_s, u"capital"_s, u"starter"_s, u"word"_s};
    QSet<QString> seen;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) {
            continue;
        }
        const QString kind = line.section(u' ', 0, 0);
        const QString value = line.section(u' ', 1);
        QVERIFY2(!value.isEmpty() && value == value.trimmed(), qPrintable(line));
        QVERIFY2(!seen.contains(line), qPrintable(line));
        seen.insert(line);
        if (kinds.contains(kind)) {
            QVERIFY2(value.endsWith(u'.') && value.size() > 1, qPrintable(line));
        } else if (kind == "starts"_L1) {
            QVERIFY2(value.front().isUpper() && !value.contains(u' '), qPrintable(line));
        } else if (kind == "like"_L1) {
            QVERIFY2(QFile::exists(u":/hexapla/languages/"_s + value + u"/abbreviations.txt"_s),
                     qPrintable(line));
        } else {
            QVERIFY2(line == "trait dotted-ordinals"_L1 || line == "trait capital-nouns"_L1,
                     qPrintable(line));
        }
    }
}

void TestAbbreviations::knowsWritings()
{
    const Abbreviations german = abbreviations(u"de-AT");
    QVERIFY(german.find(u"z.B.") == AbbreviationKind::Never);
    QVERIFY(german.find(u"Z.B.") == AbbreviationKind::Never);
    QVERIFY(german.isBeginning(u"z."));
    QVERIFY(!german.isBeginning(u"Haus."));
    QVERIFY(!german.find(u"Haus."));
    QVERIFY(german.isStarter(u"Der"));
    QVERIFY(german.hasDottedOrdinals() && german.hasCapitalNouns());
    const Abbreviations english = abbreviations(u"en");
    QVERIFY(english.find(u"MR.") == AbbreviationKind::Never);
    QVERIFY(english.find(u"No.") == AbbreviationKind::Number);
    QVERIFY(!english.hasDottedOrdinals());
    const Abbreviations croatian = abbreviations(u"hr");
    QVERIFY(croatian.find(u"npr.") == AbbreviationKind::Never);
}

void TestAbbreviations::knowsSuppressionsOfCldr()
{
    QVERIFY(abbreviations(u"en-GB").find(u"Lt.Cdr.") == AbbreviationKind::Starter);
    // ICU falls back to the language of the computer, which may have what is asked for.
    QVERIFY(!abbreviations(u"fi").find(u"Lt.Cdr."));
}

void TestAbbreviations::ownTablesHaveTheLastWord()
{
    QVERIFY(abbreviations(u"en").find(u"In.") == AbbreviationKind::Word);
}

void TestAbbreviations::doubtsAcronyms()
{
    const Abbreviations german = abbreviations(u"de");
    QVERIFY(german.find(u"min.") == AbbreviationKind::Never);
    QVERIFY(german.find(u"MIN.") == AbbreviationKind::Starter);
    QVERIFY(german.find(u"EV.") == AbbreviationKind::Starter);
}

void TestAbbreviations::knowsEndsOfCompounds()
{
    const Abbreviations german = abbreviations(u"de");
    QVERIFY(german.find(u"Lindenstr.") == AbbreviationKind::Starter);
    QVERIFY(german.find(u"LINDENSTR.") == AbbreviationKind::Starter);
    QVERIFY(german.find(u"Kundennr.") == AbbreviationKind::Number);
    QVERIFY(!german.find(u"str."));
}

QTEST_GUILESS_MAIN(TestAbbreviations)
#include "tst_abbreviations.moc"
