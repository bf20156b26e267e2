// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checker.h"
#include "core/check/echoes.h"
#include "core/check/fingerprint.h"
#include "tests/support/checkcase.h"
#include "tests/support/testcase.h"

#include <QSet>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestChecker : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryCheckOnce();
    void fillsInMessages();
    void findsRowByRowWhatItFindsAtOnce();
    void followsEditsOfRows();
    void leavesOutChecksThatAreOff();
    void checksOneVersion();
    void comparesNothingWithStrangers();
    void stopsWhenCancelled();
    void tellsOneSlipOnce();
    void knowsFindingsAgain();

private:
    static CheckCase example();
    static std::vector<Finding> findings(const CheckCase &example);
};

// A wrong address in the second row, a strange letter in the third.
CheckCase TestChecker::example()
{
    return checkCase({u"en: One. ¶ See [it](https://a.example.org/x). ¶ The lаmp."_s,
                      u"fr: Un. ¶ Voir [ça](https://a.example.org/y). ¶ La lampe."_s,
                      u"ru: Раз. ¶ См. [это](https://a.example.org/x). ¶ Лампа."_s});
}

std::vector<Finding> TestChecker::findings(const CheckCase &example)
{
    CheckOptions options;
    options.checks.reset();
    options.checks.set(size_t(CheckId::Link));
    options.checks.set(size_t(CheckId::MixedScript));
    Checker checker(example.versions, example.alignment, options);
    return checker.learn() ? *checker.findings() : std::vector<Finding>();
}

void TestChecker::namesEveryCheckOnce()
{
    QSet<QString> names;
    for (size_t i = 0; i < checkCount; ++i) {
        const QString name = checkName(CheckId(i));
        QVERIFY(!name.isEmpty());
        QCOMPARE(checkNamed(name), CheckId(i));
        QVERIFY(!familyNamed(name) || name == familyName(familyOf(CheckId(i))));
        names.insert(name);
    }
    QCOMPARE(size_t(names.size()), checkCount);
    QVERIFY(!checkNamed(u"nonsense"));
}

void TestChecker::fillsInMessages()
{
    const Message message = {"%1 of %3, not %2%", {u"%2"_s, u"two"_s, VersionNumbers{0, 2}}};
    QCOMPARE(messageText(message, {u"en"_s, u"fr"_s, u"ru"_s}), u"%2 of en, ru, not two%"_s);
    QCOMPARE(messageText({"100 % of %4", {}}, {}), u"100 % of %4"_s);
}

void TestChecker::findsRowByRowWhatItFindsAtOnce()
{
    const CheckCase versions = example();
    Checker checker(versions.versions, versions.alignment);
    QVERIFY(checker.learn());
    std::vector<Finding> byRow;
    for (size_t row = 0; row < versions.alignment.rows.size(); ++row) {
        std::ranges::move(checker.findings(row), std::back_inserter(byRow));
    }
    QVERIFY(byRow.size() >= 2);
    QVERIFY(byRow == *checker.findings());
}

void TestChecker::followsEditsOfRows()
{
    const CheckCase versions = example();
    Checker checker(versions.versions, versions.alignment);
    QVERIFY(checker.learn());
    // All in one row: the strange letter stays, with the row's new number.
    Alignment edited;
    edited.rows = {versions.alignment.rows[0], versions.alignment.rows[1]};
    for (SegmentRange &cell : edited.rows[1].cells) {
        cell.count = 2;
    }
    checker.setAlignment(edited);
    const auto found = checker.findings(1);
    QVERIFY(std::ranges::any_of(
        found, [](const Finding &finding) { return finding.check == CheckId::MixedScript; }));
    QCOMPARE(found.front().row, RowId(1));
}

void TestChecker::leavesOutChecksThatAreOff()
{
    const std::vector<Finding> found = findings(example());
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].check, CheckId::Link);
    QCOMPARE(found[0].odd, VersionNumbers{1});
    QCOMPARE(found[0].row, RowId(1));
    QCOMPARE(found[0].severity, Severity::Major);
    QCOMPARE(found[0].evidence,
             (std::vector<QString>{u"a.example.org/x"_s, u"a.example.org/y"_s, u"a.example.org/x"_s}));
    QCOMPARE(found[1].check, CheckId::MixedScript);
    QCOMPARE(found[1].evidence[0], u"lamp"_s);
}

void TestChecker::checksOneVersion()
{
    const std::vector<Finding> found = findings(checkCase({u"ru: Раз. ¶ Лaмпа."_s}));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].odd, VersionNumbers{0});
    QVERIFY(findings(checkCase({u"ru: Раз."_s})).empty());
}

// Its own slips are told; that it says something else than the others is not.
void TestChecker::comparesNothingWithStrangers()
{
    CheckCase versions = checkCase({u"en: There were 31 ships. ¶ All lamps burned. ¶ The lаmp."_s,
                                    u"fr: Il y avait 31 navires. ¶ Les lampes brûlaient. ¶ La lampe."_s,
                                    u"ru: Купил 7 яблок. ¶ ¶ Лaмпа."_s});
    versions.alignment.strangers = {2};
    Checker checker(versions.versions, versions.alignment);
    QVERIFY(checker.learn());
    const std::vector<Finding> found = *checker.findings();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].check, CheckId::MixedScript);
    QCOMPARE(found[0].odd, VersionNumbers{0});
    QCOMPARE(found[1].check, CheckId::MixedScript);
    QCOMPARE(found[1].odd, VersionNumbers{2});
    QCOMPARE(found[1].row, versions.alignment.rows[2].id);

    versions.alignment.strangers.clear();
    checker.setAlignment(versions.alignment);
    QCOMPARE_GT(checker.findings()->size(), 2);
}

void TestChecker::stopsWhenCancelled()
{
    const CheckCase versions = example();
    std::stop_source stop;
    stop.request_stop();
    Checker checker(versions.versions, versions.alignment);
    QCOMPARE(checker.learn({stop.get_token(), {}}).error().code, ErrorCode::Cancelled);
    QVERIFY(checker.learn());
    QCOMPARE(checker.findings({stop.get_token(), {}}).error().code, ErrorCode::Cancelled);
}

void TestChecker::tellsOneSlipOnce()
{
    const auto finding = [](CheckId check, size_t version, TextSpan span) {
        Finding result;
        result.check = check;
        result.odd = {version};
        result.spans = {{version, span, false}};
        return result;
    };
    const auto left = [](std::vector<Finding> all) {
        dropEchoes(all);
        std::vector<CheckId> checks;
        for (const Finding &one : all) {
            checks.push_back(one.check);
        }
        return checks;
    };
    using Checks = std::vector<CheckId>;
    // A date is a number as well.
    QCOMPARE(left({finding(CheckId::Number, 1, {5, 7}), finding(CheckId::Date, 1, {0, 10})}),
             Checks{CheckId::Date});
    // In another version, or at another place, it is something else.
    QCOMPARE(left({finding(CheckId::Number, 1, {5, 7}), finding(CheckId::Date, 2, {0, 10})}).size(), 2);
    QCOMPARE(left({finding(CheckId::Number, 1, {15, 17}), finding(CheckId::Date, 1, {0, 10})}).size(), 2);
    // What was never translated lacks every number; but its damage is its own.
    QCOMPARE(left({finding(CheckId::Untranslated, 1, {0, 50}), finding(CheckId::Number, 1, {15, 17}),
                   finding(CheckId::MixedScript, 1, {3, 9})}),
             (Checks{CheckId::Untranslated, CheckId::MixedScript}));
}

void TestChecker::knowsFindingsAgain()
{
    const auto idsOf = [](const CheckCase &versions) {
        const CheckedWork work(versions.versions, versions.alignment);
        std::vector<Finding> found = findings(versions);
        nameFindings(found, work);
        std::vector<QByteArray> ids;
        std::ranges::transform(found, std::back_inserter(ids), &Finding::id);
        return ids;
    };
    const std::vector<QByteArray> before = idsOf(example());
    // Text that came in before, and white space, change nothing.
    const std::vector<QByteArray> after =
        idsOf(checkCase({u"en: Zero. ¶ See [it](https://a.example.org/x). ¶ The lаmp."_s,
                         u"fr: Zéro, rien. ¶ Voir  [ça](https://a.example.org/y). ¶ La lampe."_s,
                         u"ru: Ноль. ¶ См. [это](https://a.example.org/x). ¶ Лампа."_s}));
    QCOMPARE(after, before);
    // So does another order of the versions.
    const std::vector<QByteArray> reordered =
        idsOf(checkCase({u"ru: Раз. ¶ См. [это](https://a.example.org/x). ¶ Лампа."_s,
                         u"en: One. ¶ See [it](https://a.example.org/x). ¶ The lаmp."_s,
                         u"fr: Un. ¶ Voir [ça](https://a.example.org/y). ¶ La lampe."_s}));
    QCOMPARE(reordered, before);
    // The same of something else has the same fingerprint.
    const std::vector<QByteArray> alike = idsOf(checkCase({u"ru: Вот лaмпа. ¶ А лaмпа там."_s}));
    QCOMPARE(alike.size(), 2);
    QVERIFY(alike[0] != alike[1]);
    QCOMPARE(alike[0].first(16), alike[1].first(16));
    // The same slip twice has two ids.
    const std::vector<QByteArray> twice = idsOf(checkCase({u"ru: Лaмпа. ¶ Лaмпа."_s}));
    QCOMPARE(twice.size(), 2);
    QCOMPARE(twice[1], twice[0] + "-2");
}

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
