// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/paralleltext.h"

#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

enum Language : quint8 { English, French, Russian, Chinese, Arabic };

// In the order of the languages.
using Phrase = std::array<const char16_t *, 5>;

constexpr std::array<Phrase, 16> agents{{
    {u"the keeper", u"le gardien", u"смотритель", u"看守", u"الحارس"},
    {u"the fisherman", u"le pêcheur", u"рыбак", u"渔夫", u"الصياد"},
    {u"the teacher", u"l'instituteur", u"учитель", u"老师", u"المعلم"},
    {u"the doctor", u"le médecin", u"врач", u"医生", u"الطبيب"},
    {u"the baker", u"le boulanger", u"пекарь", u"面包师", u"الخباز"},
    {u"the captain", u"le capitaine", u"капитан", u"船长", u"القبطان"},
    {u"the blacksmith", u"le forgeron", u"кузнец", u"铁匠", u"الحداد"},
    {u"the gardener", u"le jardinier", u"садовник", u"园丁", u"البستاني"},
    {u"the painter", u"le peintre", u"художник", u"画家", u"الرسام"},
    {u"the judge", u"le juge", u"судья", u"法官", u"القاضي"},
    {u"the soldier", u"le soldat", u"солдат", u"士兵", u"الجندي"},
    {u"the merchant", u"le marchand", u"купец", u"商人", u"التاجر"},
    {u"the shepherd", u"le berger", u"пастух", u"牧羊人", u"الراعي"},
    {u"the carpenter", u"le charpentier", u"плотник", u"木匠", u"النجار"},
    {u"the librarian", u"le bibliothécaire", u"библиотекарь", u"图书管理员", u"المكتبي"},
    {u"the student", u"l'étudiant", u"студент", u"学生", u"الطالب"},
}};

constexpr std::array<Phrase, 16> actions{{
    {u"repairs", u"répare", u"чинит", u"修理", u"يصلح"},
    {u"paints", u"peint", u"красит", u"粉刷", u"يدهن"},
    {u"sells", u"vend", u"продаёт", u"出售", u"يبيع"},
    {u"carries", u"porte", u"несёт", u"搬运", u"يحمل"},
    {u"hides", u"cache", u"прячет", u"藏起", u"يخفي"},
    {u"finds", u"trouve", u"находит", u"找到", u"يجد"},
    {u"measures", u"mesure", u"измеряет", u"测量", u"يقيس"},
    {u"describes", u"décrit", u"описывает", u"描述", u"يصف"},
    {u"forgets", u"oublie", u"забывает", u"忘记", u"ينسى"},
    {u"opens", u"ouvre", u"открывает", u"打开", u"يفتح"},
    {u"buys", u"achète", u"покупает", u"购买", u"يشتري"},
    {u"draws", u"dessine", u"рисует", u"绘制", u"يرسم"},
    {u"washes", u"lave", u"моет", u"清洗", u"يغسل"},
    {u"loses", u"perd", u"теряет", u"丢失", u"يفقد"},
    {u"weighs", u"pèse", u"взвешивает", u"称量", u"يزن"},
    {u"shows", u"montre", u"показывает", u"展示", u"يعرض"},
}};

constexpr std::array<Phrase, 20> objects{{
    {u"the lantern", u"la lanterne", u"фонарь", u"灯笼", u"المصباح"},
    {u"the boat", u"le bateau", u"лодку", u"小船", u"القارب"},
    {u"the letter", u"la lettre", u"письмо", u"信件", u"الرسالة"},
    {u"the window", u"la fenêtre", u"окно", u"窗户", u"النافذة"},
    {u"the clock", u"l'horloge", u"часы", u"时钟", u"الساعة"},
    {u"the bridge", u"le pont", u"мост", u"桥梁", u"الجسر"},
    {u"the basket", u"le panier", u"корзину", u"篮子", u"السلة"},
    {u"the map", u"la carte", u"карту", u"地图", u"الخريطة"},
    {u"the bell", u"la cloche", u"колокол", u"大钟", u"الجرس"},
    {u"the barrel", u"le tonneau", u"бочку", u"木桶", u"البرميل"},
    {u"the table", u"la table", u"стол", u"桌子", u"الطاولة"},
    {u"the rope", u"la corde", u"верёвку", u"绳索", u"الحبل"},
    {u"the book", u"le livre", u"книгу", u"书籍", u"الكتاب"},
    {u"the key", u"la clé", u"ключ", u"钥匙", u"المفتاح"},
    {u"the mirror", u"le miroir", u"зеркало", u"镜子", u"المرآة"},
    {u"the carpet", u"le tapis", u"ковёр", u"地毯", u"السجادة"},
    {u"the coin", u"la pièce", u"монету", u"硬币", u"العملة"},
    {u"the door", u"la porte", u"дверь", u"房门", u"الباب"},
    {u"the wheel", u"la roue", u"колесо", u"车轮", u"العجلة"},
    {u"the chest", u"le coffre", u"сундук", u"箱子", u"الصندوق"},
}};

constexpr std::array<Phrase, 14> places{{
    {u"in the harbour", u"dans le port", u"в гавани", u"在港口", u"في الميناء"},
    {u"in the village", u"au village", u"в деревне", u"在村庄", u"في القرية"},
    {u"on the island", u"sur l'île", u"на острове", u"在岛上", u"في الجزيرة"},
    {u"in the garden", u"dans le jardin", u"в саду", u"在花园", u"في الحديقة"},
    {u"at the market", u"au marché", u"на рынке", u"在市场", u"في السوق"},
    {u"by the river", u"près de la rivière", u"у реки", u"在河边", u"عند النهر"},
    {u"in the forest", u"dans la forêt", u"в лесу", u"在森林", u"في الغابة"},
    {u"at the school", u"à l'école", u"в школе", u"在学校", u"في المدرسة"},
    {u"on the roof", u"sur le toit", u"на крыше", u"在屋顶", u"على السطح"},
    {u"in the cellar", u"à la cave", u"в подвале", u"在地窖", u"في القبو"},
    {u"at the station", u"à la gare", u"на вокзале", u"在车站", u"في المحطة"},
    {u"on the hill", u"sur la colline", u"на холме", u"在山坡", u"على التل"},
    {u"in the courtyard", u"dans la cour", u"во дворе", u"在院子", u"في الفناء"},
    {u"under the tree", u"sous l'arbre", u"под деревом", u"在树下", u"تحت الشجرة"},
}};

// What stands before a number and a name in a heading, between clauses, before and behind a number in a
// sentence, and at its end.
constexpr Phrase chapterOpens{u"Chapter ", u"Chapitre ", u"Глава ", u"第", u"الفصل "};
constexpr Phrase chapterCloses{u". ", u". ", u". ", u"章 ", u": "};
constexpr Phrase conjunction{u" and ", u" et ", u" и ", u"，而", u" و"};
constexpr Phrase numberOpens{u" (no. ", u" (nº ", u" (№ ", u"（第", u" (رقم "};
constexpr Phrase numberCloses{u")", u")", u")", u"号）", u")"};
constexpr Phrase stop{u".", u".", u".", u"。", u"."};

QString text(const Phrase &phrase, size_t language) { return QString::fromUtf16(phrase[language]); }

QString clauseText(const ParallelText::Clause &clause, size_t language)
{
    const QString who = text(agents[clause.who], language);
    const QString does = text(actions[clause.does], language);
    const QString what = text(objects[clause.what], language);
    const QString where = text(places[clause.where], language);
    switch (language) {
    case Chinese:
        return who + where + does + what;
    case Arabic:
        return does + u' ' + who + u' ' + what + u' ' + where;
    default:
        return who + u' ' + does + u' ' + what + u' ' + where;
    }
}

QString numberText(int number, size_t language)
{
    QString result = QString::number(number);
    if (language == Arabic) {
        for (QChar &digit : result) {
            digit = QChar(u'\u0660' + digit.digitValue());
        }
    }
    return result;
}

QString capitalized(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

} // namespace

const std::vector<LanguageTag> &ParallelText::languages()
{
    static const std::vector<LanguageTag> all = [] {
        std::vector<LanguageTag> tags;
        for (const QStringView name : {u"en", u"fr", u"ru", u"zh", u"ar"}) {
            tags.push_back(LanguageTag::fromString(name).value_or(LanguageTag()));
        }
        return tags;
    }();
    return all;
}

ParallelText::Statement ParallelText::statement() { return statement(chance(25) ? 2 : 1); }

ParallelText::Statement ParallelText::statement(size_t clauses)
{
    Statement result;
    for (size_t i = 0; i < clauses; ++i) {
        result.clauses.push_back(
            {random(agents.size()), random(actions.size()), random(objects.size()), random(places.size())});
    }
    result.number = chance(10) ? int(2 + random(500)) : 0;
    return result;
}

std::vector<ParallelText::Statement> ParallelText::statements(size_t count)
{
    std::vector<Statement> result;
    result.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        result.push_back(statement());
    }
    return result;
}

QString ParallelText::sentence(const Statement &statement, size_t language)
{
    QString result;
    for (const Clause &clause : statement.clauses) {
        result += (result.isEmpty() ? QString() : text(conjunction, language)) + clauseText(clause, language);
    }
    if (statement.number > 0) {
        result += text(numberOpens, language) + numberText(statement.number, language) +
                  text(numberCloses, language);
    }
    return capitalized(result) + text(stop, language);
}

ParallelText::Statement ParallelText::part(const Statement &statement, size_t first, size_t count)
{
    const auto begin = statement.clauses.begin() + qsizetype(first);
    return {{begin, begin + qsizetype(count)}, 0};
}

QString ParallelText::heading(int number, size_t language)
{
    return text(chapterOpens, language) + numberText(number, language) + text(chapterCloses, language) +
           capitalized(text(agents[size_t(number) % agents.size()], language));
}

VersionWriter::VersionWriter(size_t language)
    : m_language(language)
{
    m_text.language = ParallelText::languages()[language];
    m_text.hasParagraphs = true;
}

VersionWriter &VersionWriter::sentence(const ParallelText::Statement &statement, bool startsParagraph)
{
    return add(ParallelText::sentence(statement, m_language), SegmentKind::Sentence, startsParagraph);
}

VersionWriter &VersionWriter::heading(int number)
{
    return add(ParallelText::heading(number, m_language), SegmentKind::Heading, true);
}

VersionWriter &VersionWriter::add(const QString &text, SegmentKind kind, bool startsParagraph)
{
    m_text.segments.push_back({text, kind, startsParagraph});
    return *this;
}

AlignedText writtenOut(const std::vector<ParallelText::Statement> &statements, size_t language)
{
    constexpr size_t paragraph = 5;
    VersionWriter writer(language);
    for (size_t i = 0; i < statements.size(); ++i) {
        writer.sentence(statements[i], i % paragraph == 0);
    }
    return writer.text();
}

} // namespace hexapla
