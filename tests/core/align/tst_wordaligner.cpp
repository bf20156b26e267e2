// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/wordaligner.h"

#include "tests/support/testcase.h"

#include <QRandomGenerator>

#include <array>
#include <map>

using namespace hexapla;
using namespace Qt::StringLiterals;

namespace {

// A little language: sentences of one pattern, %1 to %5 being who, did, what kind, of what, where; %6 when.
struct Language
{
    QString tag;
    QString pattern;
    QStringList who, did, kind, what, where;
};

enum InVersion : size_t { En, Ru, Fr, De, Zh, Ar, Th };

const std::vector<Language> &languages()
{
    static const std::vector<Language> all{
        {u"en"_s,
         u"The %1 %2 a %3 %4 in %5 in %6."_s,
         {u"teacher"_s, u"painter"_s, u"doctor"_s, u"sailor"_s, u"farmer"_s, u"judge"_s},
         {u"bought"_s, u"sold"_s, u"found"_s, u"lost"_s},
         {u"white"_s, u"green"_s, u"modern"_s, u"round"_s},
         {u"house"_s, u"ship"_s, u"garden"_s, u"bridge"_s},
         {u"Moscow"_s, u"Paris"_s, u"London"_s, u"Cairo"_s}},
        {u"ru"_s,
         u"В %6 году %1 %2 %3 %4 в %5."_s,
         {u"учитель"_s, u"художник"_s, u"врач"_s, u"моряк"_s, u"крестьянин"_s, u"судья"_s},
         {u"купил"_s, u"продал"_s, u"нашёл"_s, u"потерял"_s},
         {u"белый"_s, u"зелёный"_s, u"современный"_s, u"круглый"_s},
         {u"дом"_s, u"корабль"_s, u"сад"_s, u"мост"_s},
         {u"Москве"_s, u"Париже"_s, u"Лондоне"_s, u"Каире"_s}},
        {u"fr"_s,
         u"En %6, le %1 %2 un %4 %3 à %5."_s,
         {u"maître"_s, u"peintre"_s, u"médecin"_s, u"marin"_s, u"paysan"_s, u"juge"_s},
         {u"acheta"_s, u"vendit"_s, u"trouva"_s, u"perdit"_s},
         {u"blanc"_s, u"vert"_s, u"moderne"_s, u"rond"_s},
         {u"logis"_s, u"navire"_s, u"jardin"_s, u"pont"_s},
         {u"Moscou"_s, u"Paris"_s, u"Londres"_s, u"Caire"_s}},
        {u"de"_s,
         u"Der %1 hat %6 in %5 ein %3es %4 %2."_s,
         {u"Lehrer"_s, u"Maler"_s, u"Arzt"_s, u"Matrose"_s, u"Bauer"_s, u"Richter"_s},
         {u"gekauft"_s, u"veräußert"_s, u"entdeckt"_s, u"verloren"_s},
         {u"weiß"_s, u"grün"_s, u"modern"_s, u"rund"_s},
         {u"Haus"_s, u"Schiff"_s, u"Gärtchen"_s, u"Viadukt"_s},
         {u"Moskau"_s, u"Paris"_s, u"London"_s, u"Kairo"_s}},
        {u"zh"_s,
         u"%6年，%1在%5%2了一座%3%4。"_s,
         {u"教师"_s, u"画家"_s, u"医生"_s, u"水手"_s, u"农民"_s, u"法官"_s},
         {u"购买"_s, u"出售"_s, u"发现"_s, u"丢失"_s},
         {u"白色"_s, u"绿色"_s, u"现代"_s, u"圆形"_s},
         {u"房屋"_s, u"轮船"_s, u"花园"_s, u"桥梁"_s},
         {u"莫斯科"_s, u"巴黎"_s, u"伦敦"_s, u"开罗"_s}},
        {u"ar"_s,
         u"%2 %1 %4 %3 في %5 عام %6."_s,
         {u"المعلم"_s, u"الرسام"_s, u"الطبيب"_s, u"البحار"_s, u"الفلاح"_s, u"القاضي"_s},
         {u"اشترى"_s, u"باع"_s, u"وجد"_s, u"فقد"_s},
         {u"الأبيض"_s, u"الأخضر"_s, u"الحديث"_s, u"المستدير"_s},
         {u"البيت"_s, u"القارب"_s, u"البستان"_s, u"الجسر"_s},
         {u"موسكو"_s, u"باريس"_s, u"لندن"_s, u"القاهرة"_s}},
        {u"th"_s,
         u"%1%2%4%3ในเมือง%5ในปี %6"_s,
         {u"ครู"_s, u"จิตรกร"_s, u"แพทย์"_s, u"กะลาสี"_s, u"ชาวนา"_s, u"ผู้พิพากษา"_s},
         {u"ซื้อ"_s, u"ขาย"_s, u"พบ"_s, u"สูญเสีย"_s},
         {u"สีขาว"_s, u"สีเขียว"_s, u"ทันสมัย"_s, u"กลม"_s},
         {u"บ้าน"_s, u"เรือ"_s, u"สวน"_s, u"สะพาน"_s},
         {u"มอสโก"_s, u"ปารีส"_s, u"ลอนดอน"_s, u"ไคโร"_s}},
    };
    return all;
}

// What every version has in one row; an empty string is an empty cell, and a line feed parts segments.
using Sentences = std::map<size_t, QString>;

// Texts to learn from, and the rows under test behind them.
struct Texts
{
    std::vector<AlignedText> versions;
    Alignment alignment;

    Texts()
        : versions(languages().size())
    {
        for (size_t version = 0; version < versions.size(); ++version) {
            versions[version].language = *LanguageTag::fromString(languages()[version].tag);
        }
        QRandomGenerator random(7);
        for (int i = 0; i < 60; ++i) {
            std::array<int, 5> choice{};
            for (int &word : choice) {
                word = random.bounded(4);
            }
            addSentence(choice, 1840 + i, i % 6);
        }
    }

    void addSentence(std::array<int, 5> choice, int year, int who)
    {
        Sentences sentences;
        for (size_t version = 0; version < languages().size(); ++version) {
            const Language &language = languages()[version];
            sentences[version] =
                language.pattern
                    .arg(language.who[who], language.did[choice[1]], language.kind[choice[2]],
                         language.what[choice[3]], language.where[choice[4]])
                    .arg(year);
        }
        add(sentences);
    }

    void add(const Sentences &sentences)
    {
        Row row;
        row.id = RowId(qint64(alignment.rows.size()));
        for (size_t version = 0; version < versions.size(); ++version) {
            auto &segments = versions[version].segments;
            const size_t first = segments.size();
            const auto found = sentences.find(version);
            if (found != sentences.end()) {
                for (const QString &text : found->second.split(u'\n')) {
                    segments.push_back({text});
                }
            }
            row.cells.push_back({first, segments.size() - first});
        }
        alignment.rows.push_back(row);
    }

    // Where a phrase stands in the last row; with the first character doubled up: "house#2" is the second.
    Passage find(size_t version, const QString &phrase) const
    {
        const QString text = phrase.section(u'#', 0, 0);
        qsizetype left = std::max(phrase.section(u'#', 1, 1).toLongLong(), 1LL);
        const SegmentRange &cell = alignment.rows.back().cells[version];
        for (size_t segment = cell.first; segment < cell.end(); ++segment) {
            const QString &whole = versions[version].segments[segment].text;
            for (qsizetype at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) {
                if (--left == 0) {
                    return {segment, {at, at + text.size()}};
                }
            }
        }
        qFatal("no such phrase in the row");
    }

    QString textOf(size_t version, const Counterpart &counterpart) const
    {
        QStringList parts;
        for (const Passage &passage : counterpart.passages) {
            const QString &text = versions[version].segments[passage.segment].text;
            parts += text.sliced(passage.span.start, passage.span.length());
        }
        return parts.join(u'|');
    }

    std::vector<Counterpart> ask(size_t version, const Passage &passage) const
    {
        WordAligner aligner(versions, alignment, {});
        return aligner.counterparts(alignment.rows.back(), version, std::span(&passage, 1));
    }
};

} // namespace

class TestWordAligner : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsCounterparts_data();
    void findsCounterparts();
    void findsTheRightOccurrence();
    void leavesWordsWithoutCounterpartAlone();
    void hasNothingForEmptyCells();
    void growsToWholeWords();
    void keepsOffsetsOfTheOriginal();
    void leavesPunctuationOutside();
    void crossesSegments();
    void followsEditedRows();
    void takesAllForAll();
    void bearsLongLines();
    void ignoresWhatTheTextsHaveNot();
    void canBeCancelled();
};

void TestWordAligner::findsCounterparts_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, InVersion from, const QString &phrase, InVersion to,
                        const QString &expected) {
        QTest::newRow(name) << int(from) << phrase << int(to) << expected;
    };
    add("word", En, u"teacher"_s, Ru, u"учитель"_s);
    add("word, back", Ru, u"купил"_s, En, u"bought"_s);
    add("verb at the end", En, u"bought"_s, De, u"gekauft"_s);
    add("folded letters", En, u"white"_s, De, u"weißes"_s);
    add("adjective behind", En, u"white"_s, Fr, u"blanc"_s);
    add("phrase turned round", En, u"white house"_s, Fr, u"logis blanc"_s);
    add("phrase", En, u"white house in Moscow"_s, Ru, u"белый дом в Москве"_s);
    add("name", En, u"Moscow"_s, Fr, u"Moscou"_s);
    add("name in another script", Fr, u"Moscou"_s, Ru, u"Москве"_s);
    add("number", En, u"1912"_s, Ru, u"1912"_s);
    add("number beside ideographs", En, u"1912"_s, Zh, u"1912"_s);
    add("ideographs", En, u"white house"_s, Zh, u"白色房屋"_s);
    add("name in ideographs", Zh, u"莫斯科"_s, En, u"Moscow"_s);
    add("Arabic, verb first", En, u"bought"_s, Ar, u"اشترى"_s);
    add("Arabic, back", Ar, u"الأبيض"_s, En, u"white"_s);
    add("Arabic and Chinese", Ar, u"البيت"_s, Zh, u"房屋"_s);
    add("Thai", En, u"teacher"_s, Th, u"ครู"_s);
    add("Thai, back", Th, u"บ้าน"_s, En, u"house"_s);
    add("itself", De, u"Moskau"_s, De, u"Moskau"_s);
}

void TestWordAligner::findsCounterparts()
{
    QFETCH(const int, from);
    QFETCH(const QString, phrase);
    QFETCH(const int, to);
    QFETCH(const QString, expected);
    Texts texts;
    texts.addSentence({0, 0, 0, 0, 0}, 1912, 0);
    const auto found = texts.ask(size_t(from), texts.find(size_t(from), phrase));
    QCOMPARE(found.size(), texts.versions.size());
    QCOMPARE(texts.textOf(size_t(to), found[size_t(to)]), expected);
    QVERIFY(found[size_t(to)].score > 0.3);
    QVERIFY(found[size_t(to)].score <= 1);
}

void TestWordAligner::findsTheRightOccurrence()
{
    Texts texts;
    texts.add({{En, u"The doctor bought a house and the judge sold a house, but the sailor lost a house."_s},
               {Ru, u"Врач купил дом, судья продал дом, а моряк потерял дом."_s},
               {De, u"Der Arzt hat ein Haus gekauft, der Richter ein Haus veräußert, der Matrose ein Haus "
                    u"verloren."_s}});
    for (const int occurrence : {1, 2, 3}) {
        const auto found = texts.ask(En, texts.find(En, u"house#%1"_s.arg(occurrence)));
        QCOMPARE(found[Ru].passages, std::vector{texts.find(Ru, u"дом#%1"_s.arg(occurrence))});
        QCOMPARE(found[De].passages, std::vector{texts.find(De, u"Haus#%1"_s.arg(occurrence))});
    }
}

void TestWordAligner::leavesWordsWithoutCounterpartAlone()
{
    Texts texts;
    texts.add({{En, u"The doctor, smiling broadly, lost a green garden in Paris in 1890."_s},
               {Ru, u"В 1890 году врач потерял зелёный сад в Париже."_s}});
    QCOMPARE(texts.textOf(Ru, texts.ask(En, texts.find(En, u"smiling"_s))[Ru]), QString());
    QCOMPARE(texts.textOf(Ru, texts.ask(En, texts.find(En, u"broadly"_s))[Ru]), QString());
    QCOMPARE(texts.textOf(Ru, texts.ask(En, texts.find(En, u"doctor"_s))[Ru]), u"врач"_s);
    QCOMPARE(texts.textOf(Ru, texts.ask(En, texts.find(En, u"lost"_s))[Ru]), u"потерял"_s);
    // Neither have places between words.
    for (const Counterpart &counterpart : texts.ask(En, texts.find(En, u", "_s))) {
        QVERIFY(counterpart.isEmpty());
        QCOMPARE(counterpart.score, 0.0F);
    }
}

void TestWordAligner::hasNothingForEmptyCells()
{
    Texts texts;
    texts.add({{En, u"The judge found a ship."_s}, {Fr, u"Le juge trouva un navire."_s}});
    const auto found = texts.ask(En, texts.find(En, u"judge"_s));
    QCOMPARE(texts.textOf(Fr, found[Fr]), u"juge"_s);
    QVERIFY(found[Ru].isEmpty());
    QVERIFY(found[Zh].isEmpty());
}

void TestWordAligner::growsToWholeWords()
{
    Texts texts;
    texts.addSentence({0, 0, 0, 0, 0}, 1912, 0);
    // The middle of a word, a place in it, one of two ideographs.
    Passage passage = texts.find(En, u"each"_s);
    QCOMPARE(texts.textOf(En, texts.ask(En, passage)[En]), u"teacher"_s);
    QCOMPARE(texts.textOf(Ru, texts.ask(En, passage)[Ru]), u"учитель"_s);
    passage.span.end = passage.span.start;
    QCOMPARE(texts.textOf(Ru, texts.ask(En, passage)[Ru]), u"учитель"_s);
    QCOMPARE(texts.textOf(Fr, texts.ask(Zh, texts.find(Zh, u"师"_s))[Fr]), u"maître"_s);
}

// Letters in parts, soft hyphens and characters of two units before and inside.
void TestWordAligner::keepsOffsetsOfTheOriginal()
{
    Texts texts;
    texts.add({{En, u"😀 The doctor found a gre\u00ADen gar\u00ADden 𝟏𝟖 in Cairo."_s},
               {Ru, u"😀😀 Врач наше\u0308л зеле\u0308ный са\u0301д 18 в Каире."_s},
               {Fr, u"𝒳 Le me\u0301decin trouva un jardin vert."_s},
               {Zh, u"𠀀𠀁 医生发现花园"_s}});
    const auto found = texts.ask(En, texts.find(En, u"gre\u00ADen gar\u00ADden"_s));
    QCOMPARE(found[Ru].passages, std::vector{texts.find(Ru, u"зеле\u0308ный са\u0301д"_s)});
    QCOMPARE(found[Fr].passages, std::vector{texts.find(Fr, u"jardin vert"_s)});
    QCOMPARE(texts.ask(Ru, texts.find(Ru, u"наше"_s))[Ru].passages,
             std::vector{texts.find(Ru, u"наше\u0308л"_s)});
    QCOMPARE(texts.textOf(Fr, texts.ask(Zh, texts.find(Zh, u"医生"_s))[Fr]), u"me\u0301decin"_s);
    QCOMPARE(texts.textOf(En, texts.ask(Zh, texts.find(Zh, u"花园"_s))[En]), u"gar\u00ADden"_s);
}

void TestWordAligner::leavesPunctuationOutside()
{
    Texts texts;
    texts.add(
        {{En, u"The judge (\"white house\") sold a bridge."_s}, {Ru, u"Судья («белый дом») продал мост."_s}});
    const auto found = texts.ask(En, texts.find(En, u"(\"white house\")"_s));
    QCOMPARE(texts.textOf(En, found[En]), u"white house"_s);
    QCOMPARE(texts.textOf(Ru, found[Ru]), u"белый дом"_s);
}

void TestWordAligner::crossesSegments()
{
    Texts texts;
    texts.add({{En, u"The painter found a ship and lost a bridge."_s},
               {Ru, u"Художник нашёл корабль.\nПотерял мост."_s}});
    const auto found = texts.ask(En, texts.find(En, u"ship and lost a bridge"_s));
    QCOMPARE(found[Ru].passages.size(), 2);
    QCOMPARE(texts.textOf(Ru, found[Ru]), u"корабль|Потерял мост"_s);
    const auto back = texts.ask(Ru, texts.find(Ru, u"мост"_s));
    QCOMPARE(texts.textOf(En, back[En]), u"bridge"_s);
}

void TestWordAligner::followsEditedRows()
{
    Texts texts;
    texts.add({{En, u"The painter found a ship."_s}, {Ru, u"Художник нашёл корабль."_s}});
    texts.add({{En, u"The sailor lost a bridge."_s}, {Ru, u"Моряк потерял мост."_s}});
    WordAligner aligner(texts.versions, texts.alignment, {});
    const Passage sailor = texts.find(En, u"sailor"_s);
    Row row = texts.alignment.rows.back();
    QCOMPARE(texts.textOf(Ru, aligner.counterparts(row, En, std::span(&sailor, 1))[Ru]), u"Моряк"_s);
    // The same row, but with the painter's sentence.
    --row.cells[Ru].first;
    QVERIFY(texts.textOf(Ru, aligner.counterparts(row, En, std::span(&sailor, 1))[Ru]) != u"Моряк"_s);
    ++row.cells[Ru].count;
    QCOMPARE(texts.textOf(Ru, aligner.counterparts(row, En, std::span(&sailor, 1))[Ru]), u"Моряк"_s);
}

// What nobody knows is still known to stand in this row.
void TestWordAligner::takesAllForAll()
{
    Texts texts;
    texts.add({{En, u"Oh dear!"_s}, {Fr, u"Zut, alors !"_s}});
    const auto found = texts.ask(En, texts.find(En, u"Oh dear!"_s));
    QCOMPARE(texts.textOf(Fr, found[Fr]), u"Zut, alors"_s);
    QVERIFY(found[Fr].score > 0);
}

void TestWordAligner::bearsLongLines()
{
    Texts texts;
    QString english;
    QString russian;
    for (int i = 0; i < 5'000; ++i) {
        english += u"house%1 "_s.arg(i);
        russian += u"дом%1 "_s.arg(i);
    }
    texts.add({{En, english + u"judge"_s}, {Ru, russian + u"судья"_s}});
    const auto found = texts.ask(En, texts.find(En, u"judge"_s));
    QCOMPARE(texts.textOf(Ru, found[Ru]), u"судья"_s);
}

// Rows of another edition of the texts: nothing is found in them, nothing learned from them.
void TestWordAligner::ignoresWhatTheTextsHaveNot()
{
    Texts texts;
    texts.add({{En, u"The judge"_s}, {Ru, u"Судья"_s}});
    const Row &row = texts.alignment.rows.back();
    const Passage judge = texts.find(En, u"judge"_s);
    Alignment strange = texts.alignment;
    const auto addStrange = [&](const auto &change) { change(strange.rows.emplace_back(row)); };
    addStrange([](Row &bad) { bad.cells.pop_back(); });
    addStrange([](Row &bad) { bad.cells.emplace_back(); });
    addStrange([](Row &bad) { bad.cells.clear(); });
    addStrange([](Row &bad) { ++bad.cells[Ru].first; });
    addStrange([](Row &bad) { bad.cells[Ru].count = 1000; });
    addStrange([](Row &bad) { bad.cells[Ru] = {size_t(-1), 2}; });

    const std::vector<Counterpart> nothing(texts.versions.size());
    WordAligner aligner(texts.versions, strange, {});
    for (const Row &bad : std::span(strange.rows).subspan(texts.alignment.rows.size())) {
        QVERIFY(aligner.counterparts(bad, En, std::span(&judge, 1)) == nothing);
    }
    QVERIFY(aligner.counterparts(row, texts.versions.size(), std::span(&judge, 1)) == nothing);
    const auto passages = {Passage{judge.segment + 1000, judge.span}, Passage{judge.segment, {1000, 2000}},
                           Passage{judge.segment, {-20, -10}}, Passage{judge.segment, {-1, -1}}};
    for (const Passage &passage : passages) {
        QVERIFY(aligner.counterparts(row, En, std::span(&passage, 1)) == nothing);
    }
    QVERIFY(aligner.counterparts(row, En, std::span(&judge, 1)) == texts.ask(En, judge));
}

void TestWordAligner::canBeCancelled()
{
    const Texts texts;
    WordAligner aligner(texts.versions, texts.alignment, {});
    std::stop_source source;
    std::vector<double> shares;
    WorkContext context{source.get_token(), [&](double share) { shares.push_back(share); }};
    source.request_stop();
    const auto cancelled = aligner.learn(context);
    QVERIFY(!cancelled.has_value());
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QVERIFY(shares.empty());
    context.stop = {};
    QVERIFY(aligner.learn(context).has_value());
    QCOMPARE(shares.size(), 21);
    QCOMPARE(shares.back(), 1.0);
}

QTEST_GUILESS_MAIN(TestWordAligner)
#include "tst_wordaligner.moc"
