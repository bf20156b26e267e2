// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/wordlinker.h"

#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

// Two versions of a sentence; the text they are learned from says each word alone.
class Case
{
public:
    Case(const QStringList &english, const QStringList &french, const QString &one, const QString &other)
        : m_english(textOf(u"en"_s, english, one))
        , m_french(textOf(u"fr"_s, french, other))
        , m_a(tokenize(m_english))
        , m_b(tokenize(m_french))
        , m_lexica{learned(m_a, m_b), learned(m_b, m_a)}
    {}

    // "keeper-gardien lamp-lampe"
    QString links() const
    {
        const CellWords a = words(m_english, m_a);
        const CellWords b = words(m_french, m_b);
        QStringList result;
        for (const WordLink &link : linkWords(a, b, {m_a.vocabulary, m_b.vocabulary, m_lexica})) {
            result += wordOf(m_english, a, link.a) + u'-' + wordOf(m_french, b, link.b);
        }
        return result.join(u' ');
    }

private:
    static constexpr size_t lessons = 8;

    static AlignedText textOf(const QString &language, const QStringList &words, const QString &last)
    {
        AlignedText text{*LanguageTag::fromString(language), {}, false};
        for (size_t i = 0; i < lessons; ++i) {
            for (const QString &word : words) {
                text.segments.push_back({word});
            }
        }
        text.segments.push_back({last});
        return text;
    }
    static Lexicon learned(const TokenizedText &from, const TokenizedText &to)
    {
        std::vector<TrainingPair> pairs;
        for (size_t i = 0; i + 1 < from.size(); ++i) {
            pairs.push_back({{i, 1}, {i, 1}, 1});
        }
        return LexiconTrainer(from, to, SeedTable()).train(pairs, 4, {}).value();
    }
    static CellWords words(const AlignedText &text, const TokenizedText &tokens)
    {
        WordBreaker breaker(text.language);
        return cellWords(text, tokens, {text.segments.size() - 1, 1}, breaker);
    }
    static QString wordOf(const AlignedText &text, const CellWords &words, quint32 index)
    {
        const CellWord &word = words.words[index];
        return text.segments[word.segment].text.sliced(word.span.start, word.span.length());
    }

    AlignedText m_english;
    AlignedText m_french;
    TokenizedText m_a;
    TokenizedText m_b;
    LexiconPair m_lexica;
};

class TestWordLinker : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void linksWords_data();
    void linksWords();
};

void TestWordLinker::linksWords_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("links");
    QTest::newRow("in order") << u"keeper lights lamp"_s << u"gardien allume lumignon"_s
                              << u"keeper-gardien lights-allume lamp-lumignon"_s;
    QTest::newRow("out of order") << u"old keeper lamp"_s << u"gardien vieux lumignon"_s
                                  << u"old-vieux keeper-gardien lamp-lumignon"_s;
    QTest::newRow("repeated") << u"lamp keeper lamp"_s << u"lumignon gardien lumignon"_s
                              << u"lamp-lumignon keeper-gardien lamp-lumignon"_s;
    QTest::newRow("numbers") << u"lamp 1599"_s << u"1599 lumignon"_s << u"lamp-lumignon 1599-1599"_s;
    QTest::newRow("nothing there") << u"lamp"_s << u""_s << u""_s;
}

void TestWordLinker::linksWords()
{
    QFETCH(const QString, english);
    QFETCH(const QString, french);
    QFETCH(const QString, links);
    const Case sentence({u"keeper"_s, u"lights"_s, u"lamp"_s, u"old"_s},
                        {u"gardien"_s, u"allume"_s, u"lumignon"_s, u"vieux"_s}, english, french);
    QCOMPARE(sentence.links(), links);
}

QTEST_GUILESS_MAIN(TestWordLinker)
#include "tst_wordlinker.moc"
