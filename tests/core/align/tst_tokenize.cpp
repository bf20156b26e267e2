// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/tokenizedtext.h"

#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

static AlignedText textOf(const QString &language, const QStringList &segments)
{
    AlignedText text;
    text.language = LanguageTag::fromString(language).value_or(LanguageTag());
    for (const QString &segment : segments) {
        text.segments.push_back({segment, SegmentKind::Sentence, false});
    }
    return text;
}

static QStringList tokensOf(const TokenizedText &text, size_t segment)
{
    QStringList result;
    for (const TokenId token : text.tokensOf(segment, 1)) {
        result += text.vocabulary[token].token;
    }
    return result;
}

class TestTokenize : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsTokens_data();
    void findsTokens();
    void measuresLengths_data();
    void measuresLengths();
    void keepsSegmentsApart();
    void countsTokens();
    void knowsKinds();
};

void TestTokenize::findsTokens_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tokens");
    const auto add = [](const char *name, const QString &language, const QString &text,
                        const QStringList &tokens) {
        QTest::addRow("%s", name) << language << text << tokens;
    };
    add("case and marks", u"fr"_s, u"L'Élève ÉLÈVE"_s, {u"l"_s, u"eleve"_s, u"eleve"_s});
    add("inflection", u"ru"_s, u"договора договором"_s, {u"догов"_s, u"догов"_s});
    add("decomposed", u"fr"_s, u"e\u0301te\u0301"_s, {u"ete"_s});
    add("article", u"ar"_s, u"الكتاب والكتاب كتاب بالكتاب"_s, {u"كتاب"_s, u"كتاب"_s, u"كتاب"_s, u"كتاب"_s});
    add("no article", u"ar"_s, u"الله الف"_s, {u"الله"_s, u"الف"_s});
    add("ideographs", u"zh"_s, u"看灯笼"_s, {u"看"_s, u"看灯"_s, u"灯"_s, u"灯笼"_s, u"笼"_s});
    add("one ideograph", u"zh"_s, u"灯。"_s, {u"灯"_s});
    add("rare ideographs", u"zh"_s, u"𠀀𠀁"_s, {u"𠀀"_s, u"𠀀𠀁"_s, u"𠀁"_s});
    add("kana", u"ja"_s, u"ひかり"_s, {u"ひか"_s, u"かり"_s});
    add("kana and ideographs", u"ja"_s, u"灯り"_s, {u"灯"_s, u"灯り"_s});
    add("syllables", u"ko"_s, u"등대지기"_s, {u"등대"_s});
    add("Thai", u"th"_s, u"แมวกินปลา"_s, {u"แมว"_s, u"กิน"_s, u"ปลา"_s});
    add("Latin in Chinese", u"zh"_s, u"用Qt写"_s, {u"用"_s, u"qt"_s, u"写"_s});
    add("digits", u"en"_s, u"1,234 apples"_s, {u"1"_s, u"234"_s, u"apple"_s});
    add("Arabic digits", u"ar"_s, u"١٢"_s, {u"12"_s});
    add("Persian digits", u"fa"_s, u"۱۲"_s, {u"12"_s});
    add("Indian digits", u"hi"_s, u"१२"_s, {u"12"_s});
    add("wide digits", u"zh"_s, u"１２"_s, {u"12"_s});
    add("digits beyond the first plane", u"en"_s, u"𝟏𝟐"_s, {u"12"_s});
    add("a digit in a word", u"en"_s, u"H2O"_s, {u"h"_s, u"2"_s, u"o"_s});
    add("signs of any script", u"zh"_s, u"？؟?；;「«"_s,
        {u"?"_s, u"?"_s, u"?"_s, u";"_s, u";"_s, u"\""_s, u"\""_s});
    add("signs that say nothing", u"en"_s, u". , – … 🙂"_s, {});
    add("an emoji between words", u"en"_s, u"one🙂two"_s, {u"one"_s, u"two"_s});
    add("half a character", u"en"_s, u"a"_s + QChar(0xD83D) + u"b"_s, {u"a"_s, u"b"_s});
    add("nothing", u"en"_s, QString(), {});
}

void TestTokenize::findsTokens()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QStringList, tokens);
    QCOMPARE(tokensOf(tokenize(textOf(language, {text})), 0), tokens);
}

void TestTokenize::measuresLengths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<float>("length");
    QTest::addRow("letters") << u"A lamp."_s << 5.0F;
    QTest::addRow("digits") << u"No. 123"_s << 5.0F;
    QTest::addRow("ideographs") << u"灯笼"_s << 6.0F;
    QTest::addRow("syllables") << u"등대"_s << 4.0F;
    QTest::addRow("kana") << u"ひかり"_s << 6.0F;
    QTest::addRow("nothing") << u" — "_s << 0.0F;
}

void TestTokenize::measuresLengths()
{
    QFETCH(const QString, text);
    QFETCH(const float, length);
    QCOMPARE(tokenize(textOf(u"und"_s, {text})).lengths, std::vector<float>{length});
}

void TestTokenize::keepsSegmentsApart()
{
    const TokenizedText text = tokenize(textOf(u"zh"_s, {u"灯笼"_s, u"…"_s, u"笼"_s}));
    QCOMPARE(text.size(), size_t(3));
    QCOMPARE(tokensOf(text, 0), QStringList({u"灯"_s, u"灯笼"_s, u"笼"_s}));
    QCOMPARE(tokensOf(text, 1), QStringList());
    QCOMPARE(tokensOf(text, 2), QStringList({u"笼"_s}));
    QCOMPARE(text.tokensOf(0, 3).size(), size_t(4));
}

void TestTokenize::countsTokens()
{
    const TokenizedText text = tokenize(textOf(u"en"_s, {u"The lamps of the lamplighters"_s}));
    const Vocabulary &vocabulary = text.vocabulary;
    QCOMPARE(vocabulary.total(), size_t(5));
    QCOMPARE(vocabulary.size(), size_t(4));
    QCOMPARE(vocabulary[text.tokens[0]].count, 2U);
    QCOMPARE(text.tokens[0], text.tokens[3]);
    // What follows the stem is kept as it first came.
    QCOMPARE(vocabulary[text.tokens[4]].surface, u"lamplighters"_s);
}

void TestTokenize::knowsKinds()
{
    const TokenizedText text = tokenize(textOf(u"zh"_s, {u"qt 6 灯 ?"_s}));
    const auto kind = [&text](size_t token) { return text.vocabulary[text.tokens[token]].kind; };
    QCOMPARE(text.tokens.size(), size_t(4));
    QCOMPARE(kind(0), TokenKind::Word);
    QCOMPARE(kind(1), TokenKind::Number);
    QCOMPARE(kind(2), TokenKind::Ideographs);
    QCOMPARE(kind(3), TokenKind::Punctuation);
}

QTEST_APPLESS_MAIN(TestTokenize)
#include "tst_tokenize.moc"
