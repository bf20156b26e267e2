// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checker.h"
#include "tests/support/checkcase.h"
#include "tests/support/testcase.h"

#include <QDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

// Every check against cases that are written down: tests/data/check/NAME/true.txt holds what it must find,
// trap.txt what it must leave alone.
class TestChecks : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsMarked_data();
    void findsWhatIsMarked();
    void leavesTrapsAlone_data();
    void leavesTrapsAlone();
    void tellsOnceThatAllHeadingsAreDeeper_data();
    void tellsOnceThatAllHeadingsAreDeeper();
    void tellsOnceWhatPlainTextLost();

private:
    static void addRows(const QString &fileName);
    static std::vector<Finding> findings(const CheckCase &example);
};

static QString folder() { return QStringLiteral(HEXAPLA_TEST_DATA "/check"); }

void TestChecks::addRows(const QString &fileName)
{
    QTest::addColumn<int>("check");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("number");
    for (const QString &name : QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto check = checkNamed(name);
        if (!check) {
            QFAIL(qPrintable(name));
        }
        const QString file = folder() + u'/' + name + u'/' + fileName;
        const std::vector<CheckCase> cases = checkCases(file);
        QVERIFY2(cases.size() >= 10, qPrintable(file));
        for (size_t i = 0; i < cases.size(); ++i) {
            QTest::addRow("%s %zu: %s", qPrintable(name), i + 1, qPrintable(cases[i].title))
                << int(*check) << file << int(i);
        }
    }
}

// With the checks that are off by default as well.
std::vector<Finding> TestChecks::findings(const CheckCase &example)
{
    CheckOptions options;
    options.checks.set();
    options.glossary = example.glossary;
    Checker checker(example.versions, example.alignment, options);
    [&] { QVERIFY(checker.learn().has_value()); }();
    return *checker.findings();
}

// For the failure message.
static QByteArray list(const std::vector<Finding> &findings)
{
    QString result;
    for (const Finding &finding : findings) {
        result += u"\n  "_s + checkName(finding.check) + u": "_s +
                  messageText(finding.message, {u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
    }
    return result.toUtf8();
}

// Cases that a check does not master yet are called "(open) ..."; one that it does by now fails as well.
static void expectFailureOf(const CheckCase &example)
{
    if (example.title.startsWith(u"(open)")) {
        QEXPECT_FAIL("", "not mastered yet", Continue);
    }
}

// A passage that is there has something of the mark; where something is missing the passage stands beside it.
static bool touches(const Finding &finding, size_t version, TextSpan mark)
{
    return std::ranges::any_of(finding.spans, [=](const FindingSpan &span) {
        const bool isBeside = span.text.start <= mark.end + 1 && mark.start <= span.text.end + 1;
        const bool isThere = span.isMissing || mark.isEmpty() ? isBeside : span.text.intersects(mark);
        return span.version == version && isThere;
    });
}

void TestChecks::findsWhatIsMarked_data() { addRows(u"true.txt"_s); }

void TestChecks::findsWhatIsMarked()
{
    QFETCH(const int, check);
    QFETCH(const QString, file);
    QFETCH(const int, number);
    const CheckCase example = std::move(checkCases(file)[size_t(number)]);
    VersionNumbers marked;
    for (size_t version = 0; version < example.marks.size(); ++version) {
        if (!example.marks[version].empty()) {
            marked.push_back(version);
        }
    }
    QVERIFY2(!marked.empty(), "the case marks nothing");
    const std::vector<Finding> found = findings(example);
    bool isAllFound = true;
    for (const size_t version : marked) {
        for (const TextSpan mark : example.marks[version]) {
            isAllFound = isAllFound && std::ranges::any_of(found, [&](const Finding &finding) {
                             return int(finding.check) == check && finding.odd == marked &&
                                    touches(finding, version, mark);
                         });
        }
    }
    expectFailureOf(example);
    QVERIFY2(isAllFound, list(found).constData());
}

void TestChecks::leavesTrapsAlone_data() { addRows(u"trap.txt"_s); }

void TestChecks::leavesTrapsAlone()
{
    QFETCH(const int, check);
    QFETCH(const QString, file);
    QFETCH(const int, number);
    const CheckCase example = std::move(checkCases(file)[size_t(number)]);
    const std::vector<Finding> found = findings(example);
    expectFailureOf(example);
    QVERIFY2(
        std::ranges::none_of(found, [check](const Finding &finding) { return int(finding.check) == check; }),
        list(found).constData());
}

void TestChecks::tellsOnceThatAllHeadingsAreDeeper_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("two versions") << QStringList{u"en: # Oil ¶ ## Wick ¶ # Glass"_s,
                                                 u"ru: ## Масло ¶ ### Фитиль ¶ ## Стекло"_s};
    QTest::newRow("two headings") << QStringList{u"en: # Oil ¶ # Wick"_s, u"zh: ## 油 ¶ ## 芯"_s};
    QTest::newRow("three versions") << QStringList{u"en: # Oil ¶ ## Wick ¶ # Glass"_s,
                                                   u"el: ## Λάδι ¶ ### Φυτίλι ¶ ## Γυαλί"_s,
                                                   u"fr: # Huile ¶ ## Mèche ¶ # Verre"_s};
    QTest::newRow("a version without a say")
        << QStringList{u"en: ![oil](a.png) ¶ ![wick](b.png) ¶ ![glass](c.png)"_s,
                       u"ar: # زيت ¶ ## فتيل ¶ # زجاج"_s, u"fr: ## Huile ¶ ### Mèche ¶ ## Verre"_s};
}

void TestChecks::tellsOnceThatAllHeadingsAreDeeper()
{
    QFETCH(const QStringList, lines);
    std::vector<Finding> found = findings(checkCase(lines));
    std::erase_if(found, [](const Finding &finding) { return finding.check != CheckId::Heading; });
    QVERIFY2(found.size() == 1, list(found).constData());
    QCOMPARE(found.front().severity, Severity::Trivial);
}

// With one version as plain text, which has neither headings nor bold.
void TestChecks::tellsOnceWhatPlainTextLost()
{
    CheckCase example = checkCase({u"en: # Oil ¶ It **burns**. ¶ # Wick ¶ It is **new**."_s,
                                   u"fr: Huile ¶ Elle brûle. ¶ Mèche ¶ Elle est neuve."_s,
                                   u"ru: # Масло ¶ Оно **горит**. ¶ # Фитиль ¶ Он **новый**."_s});
    example.versions[1].format = Format::Text;
    const std::vector<Finding> found = findings(example);
    QVERIFY2(found.size() == 2, list(found).constData());
    QCOMPARE(found[0].check, CheckId::Heading);
    QCOMPARE(found[0].row, RowId(0));
    QCOMPARE(found[1].check, CheckId::Emphasis);
    QCOMPARE(found[1].row, RowId(1));
    for (const Finding &finding : found) {
        QCOMPARE(finding.odd, VersionNumbers{1});
        QCOMPARE(finding.severity, Severity::Minor);
    }
    // One that looks like a heading does not mean that the others do.
    CheckCase guessed = example;
    guessed.versions[1] = checkCase({u"fr: # Huile ¶ Elle brûle. ¶ Mèche ¶ Elle est neuve."_s}).versions[0];
    guessed.versions[1].format = Format::Text;
    const std::vector<Finding> lost = findings(guessed);
    QVERIFY2(lost.size() == 2, list(lost).constData());
    QCOMPARE(lost[1].check, CheckId::Heading);
    QCOMPARE(lost[1].row, RowId(2));
    // Of two versions nobody knows whether it was meant.
    CheckCase pair = example;
    pair.versions.pop_back();
    for (Row &row : pair.alignment.rows) {
        row.cells.pop_back();
    }
    QVERIFY2(findings(pair).empty(), list(findings(pair)).constData());
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
