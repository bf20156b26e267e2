// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/cognates.h"
#include "tests/support/checkcase.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestCognates : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsRelatives();
    void findsThemInCompounds();
    void countsHabits();
    void comparesNoOtherScripts();

private:
    const WordFamily *familyOf(const Cognates &cognates, const CheckedWork &work, QStringView word) const;

    CheckCase m_example;
};

void TestCognates::initTestCase()
{
    m_example = checkCase(
        {u"en: A democratic lamp. ¶ The democracy sleeps. ¶ Here democracy wins. ¶ The old president. ¶ A president."_s,
         u"ru: Демократическая лампа. ¶ Демократия спит. ¶ Здесь побеждает народ. ¶ Старый президент. ¶ Президент."_s,
         u"de: Eine demokratische Lampe. ¶ Die Demokratie schläft. ¶ Hier siegt die Volksdemokratie. ¶ Der alte Leiter. ¶ Ein Leiter."_s,
         u"zh: 民主灯。 ¶ 民主睡觉。 ¶ 民主获胜。 ¶ 老总统。 ¶ 总统。"_s});
}

const WordFamily *TestCognates::familyOf(const Cognates &cognates, const CheckedWork &work,
                                         QStringView word) const
{
    for (const KnownWord &known : work.words().wordsOf(0, {0, work.text(0).segments().size()})) {
        if (work.text(0).view(known.span).compare(word, Qt::CaseInsensitive) == 0) {
            return cognates.familyOf(0, known.token);
        }
    }
    return nullptr;
}

void TestCognates::knowsRelatives()
{
    const CheckedWork work(m_example.versions, m_example.alignment);
    const Cognates cognates(work);
    const WordFamily *family = familyOf(cognates, work, u"democracy");
    QVERIFY(family != nullptr);
    QVERIFY(cognates.find(*family, work, 0, 0) != nullptr);
    const KnownWord *russian = cognates.find(*family, work, 1, 1);
    QVERIFY(russian != nullptr);
    QCOMPARE(work.text(1).view(russian->span), u"Демократия");
    QVERIFY(cognates.find(*family, work, 2, 1) == nullptr);
    const WordFamily *president = familyOf(cognates, work, u"president");
    QVERIFY(president != nullptr);
    QVERIFY(!president->words[1].empty());
    QVERIFY(president->words[2].empty());
    QVERIFY(familyOf(cognates, work, u"lamp") == nullptr); // too short
}

void TestCognates::findsThemInCompounds()
{
    const CheckedWork work(m_example.versions, m_example.alignment);
    const Cognates cognates(work);
    const WordFamily *family = familyOf(cognates, work, u"democracy");
    QVERIFY(family != nullptr);
    const KnownWord *compound = cognates.find(*family, work, 2, 2);
    QVERIFY(compound != nullptr);
    QCOMPARE(work.text(2).view(compound->span), u"Volksdemokratie");
}

void TestCognates::countsHabits()
{
    const CheckedWork work(m_example.versions, m_example.alignment);
    const Cognates cognates(work);
    const WordFamily *family = familyOf(cognates, work, u"president");
    QVERIFY(family != nullptr);
    const FamilyHabit all = cognates.habit(*family, work, 1, 2);
    QCOMPARE(all.rows, 2);
    QCOMPARE(all.kept, 2);
    QCOMPARE(cognates.habit(*family, work, 1, 3).rows, 1);
}

void TestCognates::comparesNoOtherScripts()
{
    const CheckedWork work(m_example.versions, m_example.alignment);
    const Cognates cognates(work);
    QVERIFY(cognates.isComparable(1));
    QVERIFY(!cognates.isComparable(3));
    QVERIFY(cognates.isMeasure(0) && cognates.isMeasure(1));
    QVERIFY(!cognates.isMeasure(2) && !cognates.isMeasure(3)); // two are enough
}

QTEST_GUILESS_MAIN(TestCognates)
#include "tst_cognates.moc"
