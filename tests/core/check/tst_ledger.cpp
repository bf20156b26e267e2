// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/ledger.h"
#include "tests/support/checkcase.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestLedger : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAddressesApart();
    void keepsNumbersApart();
    void keepsOneEntryAName_data();
    void keepsOneEntryAName();

private:
    static QStringList entries(const QStringList &versions, std::initializer_list<FactKind> kinds);
};

// "value: form, form | form", the versions parted by bars.
QStringList TestLedger::entries(const QStringList &versions, std::initializer_list<FactKind> kinds)
{
    const CheckCase example = checkCase(versions);
    const CheckedWork work(example.versions, example.alignment);
    QStringList result;
    for (const LedgerEntry &entry : ledger(work)) {
        if (std::ranges::find(kinds, entry.kind) == kinds.end()) {
            continue;
        }
        QStringList forms;
        for (size_t version = 0; version < entry.forms.size(); ++version) {
            QStringList own;
            for (const TextSpan form : entry.forms[version]) {
                own += work.text(version).view(form).toString();
            }
            forms += own.join(u", "_s);
        }
        result += factKindName(entry.kind) + u' ' + entry.value + u": "_s + forms.join(u" | "_s);
    }
    return result;
}

void TestLedger::keepsAddressesApart()
{
    const QStringList found =
        entries({u"en: See [it](https://a.example.org/x)."_s, //
                 u"fr: Voir [ça](https://a.example.org/y)."_s, u"ru: См. [это](https://a.example.org/x)."_s},
                {FactKind::Link});
    QCOMPARE(found,
             (QStringList{u"link a.example.org/x: it |  | это"_s, u"link a.example.org/y:  | ça | "_s}));
}

void TestLedger::keepsNumbersApart()
{
    // "1,000" may be 1, too, but not where the others write 1000.
    const QStringList found = entries({u"en: There was 1 ship. ¶ It burned 1,000 litres."_s,
                                       u"fr: Il y avait 1 navire. ¶ Il brûla 1000 litres."_s},
                                      {FactKind::Number});
    QCOMPARE(found, (QStringList{u"number 1: 1 | 1"_s, u"number 1000: 1,000 | 1000"_s}));
}

void TestLedger::keepsOneEntryAName_data()
{
    QTest::addColumn<QStringList>("versions");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("inflected")
        << QStringList{u"ru: Вчера вечером туда пришёл Иванов. ¶ Потом сгорел большой дом Иванова. ¶ "
                       "Они говорили обо всём с Ивановым."_s,
                       u"en: In the evening then came Ivanov. ¶ Then the large house of Ivanov burned. ¶ "
                       "They talked about everything with Ivanov."_s}
        << QStringList{u"name Иванов: Иванов, Иванова, Ивановым | Ivanov, Ivanov, Ivanov"_s};
    QTest::newRow("inflected, and called differently")
        << QStringList{u"pl: Tutaj nad rzeką leży Warszawa. ¶ Od wielu lat mieszkamy razem w Warszawie."_s,
                       u"fr: Ici au bord du fleuve est Varsovie. ¶ Nous vivons à Varsovie depuis des années."_s}
        << QStringList{u"name Warszawa: Warszawa, Warszawie | Varsovie, Varsovie"_s};
    QTest::newRow("acronyms that recur")
        << QStringList{u"ru: Туда пришли войска ОДКБ. ¶ Вчера собрался совет ОДКБ."_s,
                       u"en: Troops of the CSTO came there. ¶ The council of the CSTO met."_s}
        << QStringList{u"acronym ОДКБ: ОДКБ, ОДКБ | CSTO, CSTO"_s};
    QTest::newRow("an acronym in three versions")
        << QStringList{u"ru: Туда пришли войска ОДКБ."_s, u"en: Troops of the CSTO came there."_s,
                       u"fr: Les troupes de l’OTSC y sont venues."_s}
        << QStringList{u"acronym ОДКБ: ОДКБ | CSTO | OTSC"_s};
    QTest::newRow("two acronyms, once")
        << QStringList{u"ru: Туда пришли войска ОДКБ."_s, u"en: Troops of the CSTO came there."_s}
        << QStringList();
    QTest::newRow("always together: which is which?")
        << QStringList{u"en: There both the EU and NATO agreed. ¶ In the end neither the EU nor NATO came."_s,
                       u"fr: Là tant l’UE que l’OTAN ont accepté. ¶ Enfin ni l’UE ni l’OTAN ne sont venues."_s}
        << QStringList();
    QTest::newRow("of two languages, one with capital nouns")
        << QStringList{u"en: There in the old tower slept Robinson."_s,
                       u"de: Dort im alten Turm schlief einst Robinson."_s}
        << QStringList{u"name Robinson: Robinson | Robinson"_s};
    QTest::newRow("also where the others do without")
        << QStringList{u"en: There in the old tower slept Robinson. ¶ Early in the morning Robinson woke up."_s,
                       u"es: Allí en la vieja torre dormía Robinson. ¶ Por la mañana temprano se despertó."_s}
        << QStringList{u"name Robinson: Robinson, Robinson | Robinson"_s};
    QTest::newRow("where capitals say nothing")
        << QStringList{u"ru: Робинзон спал тогда в своей старой башне. ¶ Они говорили обо всём с «Робинзоном»."_s,
                       u"en: There in the old tower slept Robinson. ¶ They talked about all this with Robinson."_s}
        << QStringList{u"name Робинзон: Робинзон, Робинзоном | Robinson, Robinson"_s};
    QTest::newRow("two of one beginning")
        << QStringList{u"ru: На карте тут лежит Австрия, а там далеко Австралия. ¶ Вот на картине Австрия. ¶ "
                       "Вот на картине Австралия."_s,
                       u"en: On the map here is Austria, and far away Australia. ¶ On the picture is "
                       u"Austria. ¶ "
                       "On the picture is Australia."_s}
        << QStringList{u"name Австрия: Австрия, Австрия | Austria, Austria"_s,
                       u"name Австралия: Австралия, Австралия | Australia, Australia"_s};
    QTest::newRow("in Greek letters and in Latin ones")
        << QStringList{u"el: Τότε στον πύργο κοιμόταν ο Ροβινσώνας. ¶ Εκεί είδαν πολλοί τον Ροβινσώνα."_s,
                       u"en: Then in the tower slept Robinson. ¶ There many people saw Robinson."_s}
        << QStringList{u"name Ροβινσώνα: Ροβινσώνας, Ροβινσώνα | Robinson, Robinson"_s};
}

void TestLedger::keepsOneEntryAName()
{
    QFETCH(const QStringList, versions);
    QTEST(entries(versions, {FactKind::Name, FactKind::Acronym}), "expected");
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
