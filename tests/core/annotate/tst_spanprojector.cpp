// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/spanprojector.h"

#include "tests/support/checkcase.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestSpanProjector : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToWhatIsMarked_data();
    void leadsToWhatIsMarked();
    void leadsToWhatStandsElsewhere();
    void isLessSureOfWhatNothingIsKnown();
};

// Versions, and what a passage of the first one leads to; no dictionaries.
static std::vector<ProjectedSpan> projected(const CheckCase &example, TextSpan span)
{
    std::vector<AlignedText> texts;
    for (const Version &version : example.versions) {
        texts.push_back(alignedText(version));
    }
    WordAligner words(std::move(texts), example.alignment, {});
    return SpanProjector(example.versions, example.alignment, words).project(0, span);
}

void TestSpanProjector::leadsToWhatIsMarked_data()
{
    QTest::addColumn<QStringList>("lines");
    const auto add = [](const char *name, const QStringList &lines) { QTest::newRow(name) << lines; };
    add("a sentence", {u"en: The oil is old. ¶ ⟦The wick is new.⟧ ¶ It burns."_s,
                       u"fr: L’huile est vieille. ¶ ⟦La mèche est neuve.⟧ ¶ Elle brûle."_s,
                       u"zh: 油是旧的。 ¶ ⟦灯芯是新的。⟧ ¶ 它在燃烧。"_s});
    add("a number", {u"en: In ⟦1898⟧ the tower was built."_s, u"ru: Башню построили в ⟦1898⟧ году."_s,
                     u"ar: بني البرج عام ⟦1898⟧ على الصخر."_s, u"zh: 灯塔建于⟦1898⟧年。"_s});
    add("a name", {u"en: The keeper ⟦Brandt⟧ lit it."_s, u"de: Angezündet hat sie Wärter ⟦Brandt⟧."_s});
    add("a missing sentence", {u"en: The oil is old. ¶ ⟦The wick is new.⟧ ¶ It burns."_s,
                               u"fr: L’huile est vieille. ¶ ¶ ⟦⟧Elle brûle."_s});
    add("a missing sentence at the end",
        {u"en: The oil is old. ¶ ⟦The wick is new.⟧"_s, u"de: Das Öl ist alt.⟦⟧ ¶"_s});
    add("words of a missing sentence",
        {u"en: The oil is old. ¶ The ⟦wick⟧ is new. ¶ It burns."_s, u"he: השמן ישן. ¶ ¶ ⟦⟧היא בוערת."_s});
    add("over several rows", {u"en: The ⟦oil is old. ¶ The wick is new.⟧ ¶ It burns."_s,
                              u"th: ⟦น้ำมันเก่า ¶ ไส้ตะเกียงใหม่⟧ ¶ มันลุกไหม้"_s});
    add("over a row that is missing", {u"en: ⟦The oil is old. ¶ The wick is new. ¶ It burns.⟧"_s,
                                       u"fr: ⟦L’huile est vieille. ¶ ¶ Elle brûle.⟧"_s});
    add("what is missing here", {u"en: The oil is old. ¶ ¶ ⟦⟧It burns."_s,
                                 u"fr: L’huile est vieille. ¶ ⟦La mèche est neuve.⟧ ¶ Elle brûle."_s,
                                 u"de: Das Öl ist alt. ¶ ⟦Der Docht ist neu.⟧ ¶ Sie brennt."_s});
    add("what is missing here and there",
        {u"en: The oil is old. ¶ ¶ ⟦⟧It burns."_s,
         u"fr: L’huile est vieille. ¶ ⟦La mèche est neuve.⟧ ¶ Elle brûle."_s,
         u"de: Das Öl ist alt.⟦⟧ ¶ ¶ Sie brennt."_s});
    add("a word that is missing",
        {u"en: In 1898 ⟦⟧Brandt lit it."_s, u"de: Im Jahr 1898⟦⟧ hat Brandt sie angezündet."_s});
    add("at the beginning",
        {u"en: ⟦⟧1898 was the year. ¶ It burns."_s, u"fr: ⟦⟧1898 fut l’année. ¶ Elle brûle."_s});
    add("where nothing is missing",
        {u"en: The oil is old. ¶ ⟦⟧It burns."_s, u"fr: L’huile est vieille.⟦⟧ ¶ Elle brûle."_s});
}

// Between two words is one place.
static bool isSame(const Document &document, TextSpan a, TextSpan b)
{
    const TextSpan between{std::min(a.start, b.start), std::max(a.start, b.start)};
    return a == b || (a.isEmpty() && b.isEmpty() && document.text(between).trimmed().isEmpty());
}

void TestSpanProjector::leadsToWhatIsMarked()
{
    QFETCH(const QStringList, lines);
    const CheckCase example = checkCase(lines);
    const std::vector<ProjectedSpan> found = projected(example, example.marks[0].at(0));
    QCOMPARE(found.size(), example.versions.size());
    for (size_t version = 0; version < found.size(); ++version) {
        const TextSpan expected = example.marks[version].at(0);
        QVERIFY2(isSame(example.versions[version].document, found[version].span, expected),
                 qPrintable(u"version %1: %2 to %3, '%4', expected %5 to %6"_s.arg(version)
                                .arg(found[version].span.start)
                                .arg(found[version].span.end)
                                .arg(example.versions[version].document.text(found[version].span))
                                .arg(expected.start)
                                .arg(expected.end)));
        QVERIFY(found[version].confidence > 0 && found[version].confidence <= 1);
    }
}

void TestSpanProjector::leadsToWhatStandsElsewhere()
{
    CheckCase example = checkCase({u"en: ⟦The wick is new.⟧ ¶ The oil is old. ¶"_s,
                                   u"fr: ¶ L’huile est vieille. ¶ ⟦La mèche est neuve.⟧"_s});
    std::vector<Row> &rows = example.alignment.rows;
    rows[0].movedTo = rows[2].id;
    rows[2].movedTo = rows[0].id;
    QVERIFY(projected(example, example.marks[0].at(0))[1].span == example.marks[1].at(0));
}

void TestSpanProjector::isLessSureOfWhatNothingIsKnown()
{
    const CheckCase known = checkCase({u"en: The keeper ⟦Brandt⟧ lit it."_s, u"de: Das war Brandt."_s});
    const CheckCase unknown = checkCase({u"en: The ⟦keeper⟧ Brandt lit it."_s, u"zh: —— ——"_s});
    const ProjectedSpan word = projected(known, known.marks[0].at(0))[1];
    const ProjectedSpan cell = projected(unknown, unknown.marks[0].at(0))[1];
    QVERIFY(cell.confidence < word.confidence);
    QCOMPARE(unknown.versions[1].document.text(cell.span).toString(), u"—— ——"_s);
}

QTEST_GUILESS_MAIN(TestSpanProjector)
#include "tst_spanprojector.moc"
