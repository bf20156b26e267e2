// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checkedrow.h"
#include "core/check/checker.h"
#include "core/check/fingerprint.h"
#include "core/export/sarif.h"
#include "tests/support/checkcase.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestSarif : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void placesResults();
    void listsTheRulesOfItsResults();
    void hasNoResultsWhereNothingWasFound();
    void quotesFileNames();
    void placesMarkup();
    void holdsWhatTheSpecificationRequires();

private:
    // The one run, of findings with these severities in a version called so.
    static QJsonObject run(const std::vector<Severity> &severities, const QString &fileName);
};

QJsonObject TestSarif::run(const std::vector<Severity> &severities, const QString &fileName)
{
    CheckCase example = checkCase({u"en: One. ¶ The 😀 lamp."_s, u"fr: Un. ¶ La 😀 lampe."_s});
    example.versions[1].fileName = fileName;
    const CheckedWork work(example.versions, example.alignment);
    std::vector<Finding> findings;
    for (const Severity severity : severities) {
        Finding finding;
        finding.check = severity == Severity::Major ? CheckId::Number : CheckId::Spacing;
        finding.severity = severity;
        finding.row = RowId(1);
        finding.odd = {1};
        const auto lamp = [&](size_t version, QStringView word) {
            const qsizetype start = work.text(version).document().text().indexOf(word);
            return FindingSpan{version, {start, start + word.size()}, false};
        };
        finding.spans = {lamp(0, u"lamp"), lamp(1, u"lampe")};
        finding.message = {"“%1” in %2", {u"lampe"_s, VersionNumbers{1}}};
        findings.push_back(std::move(finding));
    }
    nameFindings(findings, work);
    const QByteArray file = sarifFile(findings, work, {u"Tester"_s, u"1.2"_s});
    const QJsonObject root = QJsonDocument::fromJson(file).object();
    [&] { QCOMPARE(root[u"version"_s].toString(), u"2.1.0"_s); }();
    return root[u"runs"_s][0].toObject();
}

void TestSarif::placesResults()
{
    const QJsonObject sarif = run({Severity::Major}, u"lamp.fr.md"_s);
    QCOMPARE(sarif[u"columnKind"_s].toString(), u"unicodeCodePoints"_s);
    const QJsonObject result = sarif[u"results"_s][0].toObject();
    QCOMPARE(result[u"ruleId"_s].toString(), u"number"_s);
    QCOMPARE(result[u"level"_s].toString(), u"error"_s);
    QCOMPARE(result[u"message"_s][u"text"_s].toString(), u"“lampe” in fr"_s);
    QCOMPARE(result[u"locations"_s].toArray().size(), 1);
    const QJsonValue place = result[u"locations"_s][0][u"physicalLocation"_s];
    QCOMPARE(place[u"artifactLocation"_s][u"uri"_s].toString(), u"lamp.fr.md"_s);
    // Lines and columns from 1, in code points; the emoji is one.
    QCOMPARE(place[u"region"_s].toObject(), (QJsonObject{{u"startLine"_s, 3},
                                                         {u"startColumn"_s, 6},
                                                         {u"endLine"_s, 3},
                                                         {u"endColumn"_s, 11},
                                                         {u"charOffset"_s, 10},
                                                         {u"charLength"_s, 5}}));
    QCOMPARE(result[u"relatedLocations"_s].toArray().size(), 1);
    QCOMPARE(result[u"relatedLocations"_s][0][u"message"_s][u"text"_s].toString(), u"en: lamp"_s);
    QCOMPARE(result[u"partialFingerprints"_s][u"hexapla/v1"_s].toString().size(), 21);
}

void TestSarif::listsTheRulesOfItsResults()
{
    const QJsonObject sarif = run({Severity::Minor, Severity::Major, Severity::Trivial}, u"a"_s);
    const QJsonArray results = sarif[u"results"_s].toArray();
    QCOMPARE(results.size(), 3);
    QCOMPARE(results[0][u"level"_s].toString(), u"warning"_s);
    QCOMPARE(results[2][u"level"_s].toString(), u"note"_s);
    QVERIFY(results[0][u"partialFingerprints"_s] != results[2][u"partialFingerprints"_s]);
    const QJsonArray rules = sarif[u"tool"_s][u"driver"_s][u"rules"_s].toArray();
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules[0][u"id"_s].toString(), u"number"_s);
    QCOMPARE(rules[1][u"id"_s].toString(), u"spacing"_s);
    QCOMPARE(sarif[u"tool"_s][u"driver"_s][u"name"_s].toString(), u"Tester"_s);
}

// A viewer tells a clean run from one that never happened by the list being there.
void TestSarif::hasNoResultsWhereNothingWasFound()
{
    const QJsonObject sarif = run({}, u"a"_s);
    QVERIFY(sarif[u"results"_s].isArray());
    QVERIFY(sarif[u"results"_s].toArray().isEmpty());
}

void TestSarif::quotesFileNames()
{
    const auto uriOf = [](const QString &fileName) {
        return run({Severity::Major}, fileName)[u"results"_s][0][u"locations"_s][0][u"physicalLocation"_s]
                                               [u"artifactLocation"_s][u"uri"_s]
                                                   .toString();
    };
    QCOMPARE(uriOf(u"my texts/100 %.fr#2.md"_s), u"my%20texts/100%20%25.fr%232.md"_s);
    QCOMPARE(uriOf(u"/srv/Маяк.md"_s), u"file:///srv/%D0%9C%D0%B0%D1%8F%D0%BA.md"_s);
}

// All findings of versions with an address, a number and an item of their own.
static QJsonObject fullRun()
{
    const CheckCase example = checkCase(
        {u"en: See [it](https://a.example.org/x). ¶ There are 32 lamps. ¶ 1. The lamp of the tower ¶"_s,
         u"fr: Voir [ça](https://a.example.org/y). ¶ Il y a 31 lampes. ¶ 1. La lampe de la tour ¶"_s,
         u"ru: См. [это](https://a.example.org/x). ¶ Есть 32 лампы. ¶ 1. Лампа башни ¶ 2. Бочка масла для неё"_s});
    Checker checker(example.versions, example.alignment);
    const auto findings = checker.learn() ? checker.findings() : Result<std::vector<Finding>>();
    const QByteArray file = sarifFile(*findings, checker.work(), {u"Tester"_s, u"1.2"_s});
    return QJsonDocument::fromJson(file).object()[u"runs"_s][0].toObject();
}

void TestSarif::placesMarkup()
{
    const QJsonObject sarif = fullRun();
    const QJsonObject link = sarif[u"results"_s][0].toObject();
    QCOMPARE(link[u"ruleId"_s].toString(), u"link"_s);
    const QJsonValue region = link[u"locations"_s][0][u"physicalLocation"_s][u"region"_s];
    QCOMPARE(region[u"startColumn"_s].toInt(), 11); // the address, not the words
    QCOMPARE(region[u"charLength"_s].toInt(), 23);
}

// Section 3 of SARIF 2.1.0: what must be there, and what values it may have.
void TestSarif::holdsWhatTheSpecificationRequires()
{
    const QJsonObject sarif = fullRun();
    const QJsonObject driver = sarif[u"tool"_s][u"driver"_s].toObject(); // 3.14.6, 3.18.2
    QVERIFY(!driver[u"name"_s].toString().isEmpty());                    // 3.19.8
    QSet<QString> rules;
    for (const QJsonValue rule : driver[u"rules"_s].toArray()) {
        QVERIFY(!rule[u"id"_s].toString().isEmpty());                          // 3.49.3
        QVERIFY(!rule[u"shortDescription"_s][u"text"_s].toString().isEmpty()); // 3.49.9
        QVERIFY(!rules.contains(rule[u"id"_s].toString()));
        rules.insert(rule[u"id"_s].toString());
    }
    const auto checkLocation = [](const QJsonValue &location) {
        const QJsonValue place = location[u"physicalLocation"_s];
        QVERIFY(QUrl(place[u"artifactLocation"_s][u"uri"_s].toString(), QUrl::StrictMode).isValid());
        const QJsonValue region = place[u"region"_s];
        QVERIFY(region[u"startLine"_s].toInt() >= 1); // 3.30.5 to 3.30.10
        QVERIFY(region[u"endLine"_s].toInt() >= region[u"startLine"_s].toInt());
        QVERIFY(region[u"startColumn"_s].toInt() >= 1);
        QVERIFY(region[u"endColumn"_s].toInt() >= 1);
        QVERIFY(region[u"charOffset"_s].toInt(-1) >= 0);
        QVERIFY(region[u"charLength"_s].toInt(-1) >= 0);
    };
    const QJsonArray results = sarif[u"results"_s].toArray();
    QVERIFY(results.size() >= 3);
    for (const QJsonValue result : results) {
        QVERIFY(rules.contains(result[u"ruleId"_s].toString()));        // 3.27.5
        QVERIFY(!result[u"message"_s][u"text"_s].toString().isEmpty()); // 3.27.11
        QVERIFY(QStringList({u"error"_s, u"warning"_s, u"note"_s}).contains(result[u"level"_s].toString()));
        QVERIFY(!result[u"locations"_s].toArray().isEmpty());
        for (const QJsonValue location : result[u"locations"_s].toArray()) {
            checkLocation(location);
        }
        QSet<int> ids; // 3.28.2: each its own, not negative
        for (const QJsonValue location : result[u"relatedLocations"_s].toArray()) {
            checkLocation(location);
            const int id = location[u"id"_s].toInt(-1);
            QVERIFY(id >= 0 && !ids.contains(id));
            ids.insert(id);
        }
    }
}

QTEST_GUILESS_MAIN(TestSarif)
#include "tst_sarif.moc"
