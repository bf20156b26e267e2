// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/words.h"
#include "tests/support/languagetexts.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text, const QString &language)
{
    WordBreaker breaker(LanguageTag::fromString(language).value_or(LanguageTag()));
    std::vector<TextSpan> spans;
    breaker.words(text, spans);
    QStringList result;
    for (const TextSpan span : spans) {
        result << text.sliced(span.start, span.length());
    }
    return result;
}

} // namespace

class TestWords : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void breaks_data();
    void breaks();
    void everyLetterIsInAWord();
    void appendsAndCanBeUsedAgain();
};

void TestWords::breaks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // with bars between them
    QTest::newRow("empty") << u"en"_s << QString() << QString();
    QTest::newRow("no words") << u"en"_s << u" … !"_s << QString();
    QTest::newRow("English") << u"en"_s << u"Don't stop, 3.5 days!"_s << u"Don't|stop|3.5|days"_s;
    QTest::newRow("Russian") << u"ru"_s << u"Кто-то пришёл."_s << u"Кто|то|пришёл"_s;
    QTest::newRow("French, middle dots")
        << u"fr"_s << u"les délégué·e·s présent·es"_s << u"les|délégué·e·s|présent·es"_s;
    QTest::newRow("French, full stops")
        << u"fr"_s << u"les manifestant.e.s. Fin"_s << u"les|manifestant.e.s|Fin"_s;
    for (const char16_t dot : {u'\u2027', u'\u22c5', u'\u30fb', u'\uff65', u'\u0387'}) {
        const QString word = u"délégué"_s + QChar(dot) + u"e"_s + QChar(dot) + u's';
        QTest::addRow("French, dot %04x", dot)
            << u"fr"_s << QString(u"les " + word + u" ici") << QString(u"les|" + word + u"|ici");
    }
    QTest::newRow("German, colon") << u"de"_s << u"Alle Arbeiter:innen hier"_s
                                   << u"Alle|Arbeiter:innen|hier"_s;
    QTest::newRow("German, star") << u"de"_s << u"jede*r Bürger*in"_s << u"jede*r|Bürger*in"_s;
    QTest::newRow("colon of another kind") << u"de"_s << u"Hinweis:hier"_s << u"Hinweis|hier"_s;
    QTest::newRow("star of another kind") << u"en"_s << u"a*b *in"_s << u"a|b|in"_s;
    QTest::newRow("Japanese name") << u"ja"_s << u"ジョン・スミス"_s << u"ジョン|スミス"_s;
    QTest::newRow("Chinese") << u"zh"_s << u"我们开门。"_s << u"我们|开门"_s;
    QTest::newRow("Thai") << u"th"_s << u"แม่น้ำเปิด"_s << u"แม่น้ำ|เปิด"_s;
    QTest::newRow("no language") << u"und"_s << u"two words"_s << u"two|words"_s;
    QTest::newRow("astral") << u"en"_s << u"😀 𐐀𐐁 x"_s << u"𐐀𐐁|x"_s;
}

void TestWords::breaks()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QCOMPARE(wordsOf(text, language).join(u'|'), words);
}

void TestWords::everyLetterIsInAWord()
{
    for (const auto &[language, text] : languageTexts()) {
        WordBreaker breaker(*LanguageTag::fromString(language));
        std::vector<TextSpan> spans;
        breaker.words(text, spans);
        QVERIFY(!spans.empty());
        auto span = spans.begin();
        for (qsizetype i = 0; i < text.size(); ++i) {
            while (span != spans.end() && span->end <= i) {
                ++span;
            }
            QVERIFY(!text[i].isLetterOrNumber() || (span != spans.end() && span->contains(i)));
        }
    }
}

void TestWords::appendsAndCanBeUsedAgain()
{
    WordBreaker breaker(*LanguageTag::fromString(u"fr"));
    std::vector<TextSpan> spans;
    breaker.words(u"un·e", spans);
    breaker.words(u"·e", spans);
    QCOMPARE(spans.size(), 2U);
    QVERIFY(spans[0] == TextSpan(0, 4));
    QVERIFY(spans[1] == TextSpan(1, 2));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
