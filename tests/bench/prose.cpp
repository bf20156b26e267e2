// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/prose.h"

#include <QDebug>

#include <algorithm>

namespace hexapla::bench {

using namespace Qt::StringLiterals;

namespace {

struct Language
{
    QLatin1StringView tag;
    const char16_t *space;
    const char16_t *stop;
    const char16_t *question;
    const char16_t *comma;
    const char16_t *openQuote;
    const char16_t *closeQuote;
    const char16_t *abbreviations; // apart by "|"
    const char16_t *words;         // apart by spaces, the common ones first
};

constexpr Language languages[] = {
    {"en"_L1, u" ", u".", u"?", u",", u"\u201C", u"\u201D", u"Mr. Hale|Dr. Moss|e.g.|No. 7|J. P. Lark",
     u"the of and to a in that it is was for on with as they be at by this had not are but from or have an "
     u"which "
     u"one all we were when there can more if out so up into than them then some her would other time keeper "
     u"harbour lamp tower storm boat tide letter council member winter supply report agreement island stone "
     u"window people water night morning village school teacher bridge winding quiet carried measured "
     u"promised "
     u"repaired whenever although between through against journey thousand weather northern careful lantern "
     u"assembly responsibility correspondence understanding twenty-four"},
    {"fr"_L1, u" ", u".", u"\u00A0?", u",", u"«\u00A0", u"\u00A0»",
     u"M. Faure|Mme Duval|p. ex.|art. 12|J.-P. Roche",
     u"de la le et les des en un une du que dans qui pour sur est par au il plus avec ce ne se pas son sont "
     u"ou "
     u"comme mais nous vous leur on été cette aux ses deux même aussi après tout sans où être fait entre "
     u"encore "
     u"gardien phare tempête bateau marée lettre conseil membre hiver rapport accord île pierre fenêtre "
     u"village "
     u"école pont tranquille mesuré promis réparé lorsque bien contre voyage mille météo prudent lanterne "
     u"assemblée responsabilité correspondance délégué·e·s l’hiver d’abord aujourd’hui qu’elle"},
    {"ru"_L1, u" ", u".", u"?", u",", u"«", u"»", u"т. е.|и т. д.|г. Орлов|ул. Морская|А. С. Лапин",
     u"и в не на что он с как это по но они к у из за от то же вы так бы ещё уже или когда есть только был "
     u"до мы "
     u"для быть его при год была нет если ни где чтобы них смотритель маяк башня буря лодка прилив письмо "
     u"совет "
     u"участник зима доклад соглашение остров камень окно деревня школа учитель мост тихий измерил обещал "
     u"починили однако между через против путешествие тысяча погода северный осторожный фонарь собрание "
     u"ответственность переписка договорённость двадцать какой-нибудь"},
    {"zh"_L1, u"", u"。", u"？", u"，", u"“", u"”", u"第7条|约3.5公里",
     u"的 一 是 在 不 了 有 和 人 这 中 大 为 上 个 我们 他们 以及 可以 没有 自己 灯塔 守护者 港口 风暴 小船 "
     u"潮水 "
     u"信件 委员会 成员 冬天 供应 报告 协议 岛屿 石头 窗户 村庄 学校 老师 桥梁 安静 测量 承诺 修理 虽然 之间 "
     u"通过 "
     u"反对 旅程 天气 北方 小心 灯笼 大会 责任 通信 理解 二十四"},
    {"ar"_L1, u" ", u".", u"؟", u"،", u"«", u"»", u"د. سالم|ص. 14",
     u"في من على إلى أن عن هذا التي الذي كان مع بعد كل قد ما لم ثم أو بين عند حتى إذا كانت هناك غير حارس "
     u"المنارة "
     u"البرج العاصفة القارب المد الرسالة المجلس العضو الشتاء التقرير الاتفاق الجزيرة الحجر النافذة القرية "
     u"المدرسة المعلم الجسر هادئ قاس وعد أصلح رغم خلال ضد الرحلة ألف الطقس الشمالي حذر الفانوس الجمعية "
     u"المسؤولية المراسلات التفاهم"},
};

const Language &find(const QString &tag)
{
    const auto found = std::ranges::find(languages, tag, &Language::tag);
    if (found == std::end(languages)) {
        qFatal() << "no words for" << tag;
    }
    return *found;
}

} // namespace

Prose::Prose(const QString &language, unsigned seed)
    : m_language(language)
    , m_random(seed)
{
    const Language &data = find(language);
    m_space = QString(data.space);
    m_stop = QString(data.stop);
    m_question = QString(data.question);
    m_comma = QString(data.comma);
    m_openQuote = QString(data.openQuote);
    m_closeQuote = QString(data.closeQuote);
    m_words = QString(data.words).split(u' ');
    m_abbreviations = QString(data.abbreviations).split(u'|');
}

QStringList Prose::languages()
{
    QStringList tags;
    for (const Language &language : bench::languages) {
        tags.append(language.tag);
    }
    return tags;
}

// Common words come more often.
QString Prose::word()
{
    const int count = int(m_words.size());
    return m_words[std::min(random(count), random(count))];
}

QString Prose::words(int count)
{
    QString result;
    for (int i = 0; i < count; ++i) {
        result += (i > 0 ? m_space : QString()) + word();
    }
    return result;
}

QString Prose::clause(int count)
{
    switch (random(14)) {
    case 0:
        return words(count) + m_space + QString::number(1 + random(3000)) + m_space + word();
    case 1:
        return words(count) + m_space + QString::number(random(90)) + u'.' + QString::number(random(90)) +
               m_space + word();
    case 2:
        return words(count) + m_space + m_abbreviations[random(int(m_abbreviations.size()))] + m_space +
               word();
    case 3:
        return words(count) + m_space + m_openQuote + words(3) + m_closeQuote;
    case 4:
        return words(count) + m_space + u'(' + words(2) + u')';
    default:
        return words(count);
    }
}

QString Prose::sentence()
{
    QString result = clause(3 + random(8));
    for (int more = random(3); more > 0; --more) {
        result += m_comma + m_space + clause(2 + random(7));
    }
    result[0] = result[0].toUpper();
    return result + (chance(8) ? m_question : m_stop);
}

QString Prose::paragraph(int sentences)
{
    QString result;
    for (int i = 0; i < sentences; ++i) {
        result += (i > 0 ? m_space : QString()) + sentence();
    }
    return result;
}

} // namespace hexapla::bench
