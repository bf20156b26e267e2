// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/versionreader.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace hexapla;
using namespace Qt::StringLiterals;

namespace {

struct Discrepancy
{
    QString family;
    QString check;
    QString version;
    QString quote;
    QString repair;
    QString note;
};

QString sampleFile(const QString &name) { return QStringLiteral(HEXAPLA_RESOURCES "/sample/") + name; }

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString unescaped(QString field) { return field.replace(u"\\n"_s, u"\n"_s); }

QList<Discrepancy> readDiscrepancies()
{
    QList<Discrepancy> result;
    const QStringList lines = readText(sampleFile(u"discrepancies.tsv"_s)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList fields = line.split(u'\t');
        if (line.startsWith(u'#') || fields.first() == u"family"_s || fields.size() != 6) {
            continue;
        }
        result.append(
            {fields[0], fields[1], fields[2], unescaped(fields[3]), unescaped(fields[4]), fields[5]});
    }
    return result;
}

// A version as it would read without the discrepancies.
QString repaired(const QString &version)
{
    QString text = readText(sampleFile(u"lighthouse.%1.md"_s.arg(version)));
    for (const Discrepancy &discrepancy : readDiscrepancies()) {
        if (discrepancy.version == version && discrepancy.family != u"benign"_s) {
            text.replace(discrepancy.quote, discrepancy.repair);
        }
    }
    return text;
}

QStringList blockKinds(const Document &document)
{
    QStringList result;
    for (const Block &block : document.blocks()) {
        result.append(blockKindName(block.kind) + QString::number(block.level()));
    }
    return result;
}

} // namespace

// The sample is the demonstration and a fixture: what is listed as wrong in it must be there.
class TestSample : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineOfTheListHasSixFields();
    void everyFamilyOfChecksIsThere();
    void everyDiscrepancyStandsOnceInItsVersion_data();
    void everyDiscrepancyStandsOnceInItsVersion();
    void repairsTouchDifferentPlaces();
    void imageLiesBesideTheVersions();
    void everyVersionIsReadAsWhatItIs_data();
    void everyVersionIsReadAsWhatItIs();
    void repairedVersionsMatchBlockByBlock_data();
    void repairedVersionsMatchBlockByBlock();
    void repairedVersionsDifferBySplitsAlone_data();
    void repairedVersionsDifferBySplitsAlone();
};

void TestSample::everyLineOfTheListHasSixFields()
{
    const QStringList lines = readText(sampleFile(u"discrepancies.tsv"_s)).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 50);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#')) {
            QCOMPARE(line.count(u'\t'), 5);
        }
    }
}

void TestSample::everyFamilyOfChecksIsThere()
{
    QHash<QString, QSet<QString>> checks;
    for (const Discrepancy &discrepancy : readDiscrepancies()) {
        checks[discrepancy.family].insert(discrepancy.check);
    }
    const QSet<QString> families(checks.keyBegin(), checks.keyEnd());
    QCOMPARE(families, (QSet<QString>{u"presence"_s, u"facts"_s, u"characters"_s, u"typography"_s,
                                      u"structure"_s, u"consistency"_s, u"benign"_s}));
    QVERIFY(checks[u"presence"_s].size() >= 6);
    QVERIFY(checks[u"facts"_s].size() >= 6);
    QVERIFY(checks[u"structure"_s].size() >= 6);
}

void TestSample::everyDiscrepancyStandsOnceInItsVersion_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("repair");
    QTest::addColumn<bool>("isBenign");
    qsizetype number = 0;
    for (const Discrepancy &discrepancy : readDiscrepancies()) {
        const QString name = u"%1 %2 %3"_s.arg(++number).arg(discrepancy.check, discrepancy.version);
        QTest::newRow(name.toUtf8().constData()) << discrepancy.version << discrepancy.quote
                                                 << discrepancy.repair << (discrepancy.family == u"benign"_s);
    }
}

void TestSample::everyDiscrepancyStandsOnceInItsVersion()
{
    QFETCH(const QString, version);
    QFETCH(const QString, quote);
    QFETCH(const QString, repair);
    QFETCH(const bool, isBenign);

    const QString text = readText(sampleFile(u"lighthouse.%1.md"_s.arg(version)));
    QCOMPARE(text.count(quote), 1);
    QCOMPARE(repair.isEmpty(), isBenign);
    QVERIFY(repair != quote);
}

// All repairs together can be made, in any order: none touches the words of another.
void TestSample::repairsTouchDifferentPlaces()
{
    QHash<QString, QList<std::pair<qsizetype, qsizetype>>> places;
    for (const Discrepancy &discrepancy : readDiscrepancies()) {
        if (discrepancy.family == u"benign"_s) {
            continue;
        }
        const QString text = readText(sampleFile(u"lighthouse.%1.md"_s.arg(discrepancy.version)));
        const qsizetype start = text.indexOf(discrepancy.quote);
        places[discrepancy.version].append({start, start + discrepancy.quote.size()});
    }
    QCOMPARE(places.size(), 4);
    for (auto [version, spans] : places.asKeyValueRange()) {
        std::ranges::sort(spans);
        for (qsizetype i = 1; i < spans.size(); ++i) {
            QVERIFY2(spans[i - 1].second <= spans[i].first,
                     qPrintable(u"%1: %2"_s.arg(version).arg(spans[i].first)));
        }
    }
}

void TestSample::imageLiesBesideTheVersions()
{
    QVERIFY(readText(sampleFile(u"lighthouse.en.md"_s)).contains(u"](lighthouse.svg)"_s));
    QVERIFY(readText(sampleFile(u"lighthouse.svg"_s)).contains(u"<svg"_s));
}

void TestSample::everyVersionIsReadAsWhatItIs_data()
{
    QTest::addColumn<QString>("version");
    for (const char *version : {"en", "fr", "ru", "ar"}) {
        QTest::newRow(version) << QString::fromLatin1(version);
    }
}

// By its text alone: the file's name gives no hint.
void TestSample::everyVersionIsReadAsWhatItIs()
{
    QFETCH(const QString, version);
    const QByteArray bytes = readText(sampleFile(u"lighthouse.%1.md"_s.arg(version))).toUtf8();

    const auto read = readVersion(bytes, u"lighthouse"_s);
    QVERIFY(read);
    QCOMPARE(read->language.toString(), version);
    QCOMPARE(read->format, Format::Markdown);
    QCOMPARE(read->encoding.name, "UTF-8");
    QCOMPARE(read->warnings, std::vector<Warning>());
}

void TestSample::repairedVersionsMatchBlockByBlock_data()
{
    QTest::addColumn<QString>("version");
    for (const char *version : {"fr", "ru", "ar"}) {
        QTest::newRow(version) << QString::fromLatin1(version);
    }
}

void TestSample::repairedVersionsMatchBlockByBlock()
{
    QFETCH(const QString, version);

    const auto english = readVersion(repaired(u"en"_s).toUtf8(), u"lighthouse.en.md"_s);
    const auto other = readVersion(repaired(version).toUtf8(), u"lighthouse.%1.md"_s.arg(version));
    QVERIFY(english && other);
    QCOMPARE(blockKinds(other->document), blockKinds(english->document));
}

void TestSample::repairedVersionsDifferBySplitsAlone_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("sentencesMore"); // the benign splits and joins
    QTest::newRow("fr") << u"fr"_s << -1;
    QTest::newRow("ru") << u"ru"_s << 1;
    QTest::newRow("ar") << u"ar"_s << 1;
}

void TestSample::repairedVersionsDifferBySplitsAlone()
{
    QFETCH(const QString, version);
    QFETCH(const int, sentencesMore);

    const auto english = readVersion(repaired(u"en"_s).toUtf8(), u"lighthouse.en.md"_s);
    const auto other = readVersion(repaired(version).toUtf8(), u"lighthouse.%1.md"_s.arg(version));
    QVERIFY(english && other);
    QCOMPARE(std::ssize(other->segments), std::ssize(english->segments) + sentencesMore);
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
