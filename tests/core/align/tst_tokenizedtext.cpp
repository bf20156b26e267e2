// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/tokenizedtext.h"

#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestTokenizedText : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereTokensStand_data();
    void tellsWhereTokensStand();
    void goesSegmentBySegment();
};

void TestTokenizedText::tellsWhereTokensStand_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QString &language, const QString &text,
                        const QString &expected) { QTest::newRow(name) << language << text << expected; };
    add("words", u"en"_s, u"The garden, 1,000 (big)."_s, u"The|garden|1|000|(|big|)"_s);
    add("letters that grow", u"de"_s, u"Straße ﬁnden ½"_s, u"Straße|ﬁnden|½|½"_s);
    add("marks", u"ru"_s, u"а\u0301 зеле\u0308ный са\u0301д"_s, u"а\u0301|зеле\u0308ный|са\u0301д"_s);
    add("soft hyphens", u"en"_s, u"gar\u00ADden gate"_s, u"gar\u00ADden|gate"_s);
    add("surrogates", u"en"_s, u"😀 one 😀😀 𝐭𝐰𝐨 three"_s, u"one|𝐭𝐰𝐨|three"_s);
    add("Arabic with articles", u"ar"_s, u"والبيت الأبيض"_s, u"والبيت|الأبيض"_s);
    add("ideographs", u"zh"_s, u"在莫斯科。"_s, u"在|在莫|莫|莫斯|斯|斯科|科"_s);
    add("ideographs of two units", u"zh"_s, u"😀𠀀𠀁"_s, u"𠀀|𠀀𠀁|𠀁"_s);
    add("Thai", u"th"_s, u"😀 บ้านสีขาว"_s, u"บ้าน|สี|ขาว"_s);
}

void TestTokenizedText::tellsWhereTokensStand()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const AlignedText version{*LanguageTag::fromString(language), {{text}}, false};
    QStringList parts;
    for (const TextSpan &span : tokenSpans(version, {0, 1})) {
        parts += text.sliced(span.start, span.length());
    }
    QCOMPARE(parts.join(u'|'), expected);
    QCOMPARE(size_t(parts.size()), tokenize(version).tokens.size());
}

void TestTokenizedText::goesSegmentBySegment()
{
    const AlignedText version{*LanguageTag::fromString(u"en"), {{u"one"_s}, {u"a two"_s}, {u"b"_s}}, false};
    QCOMPARE(tokenSpans(version, {1, 2}), (std::vector<TextSpan>{{0, 1}, {2, 5}, {0, 1}}));
    QVERIFY(tokenSpans(version, {1, 0}).empty());
}

QTEST_GUILESS_MAIN(TestTokenizedText)
#include "tst_tokenizedtext.moc"
