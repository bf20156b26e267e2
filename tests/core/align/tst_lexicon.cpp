// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/lexicon.h"

#include "tests/support/paralleltext.h"
#include "tests/support/testcase.h"

#include <algorithm>
#include <chrono>
#include <thread>

using namespace hexapla;
using namespace Qt::StringLiterals;

enum Language : quint8 { English, French, Russian, Chinese, Arabic };

static std::vector<TrainingPair> oneEach(size_t segments, float weight = 1)
{
    std::vector<TrainingPair> pairs;
    pairs.reserve(segments);
    for (size_t segment = 0; segment < segments; ++segment) {
        pairs.push_back({{segment, 1}, {segment, 1}, weight});
    }
    return pairs;
}

// Of a token that the text must have.
static TokenId tokenOf(const TokenizedText &text, const QString &token)
{
    const auto id = text.vocabulary.find(token);
    if (!id) {
        qFatal("no such token: %s", qUtf8Printable(token));
    }
    return *id;
}

// The same statements in two languages, and what they teach.
class Lesson
{
public:
    Lesson(size_t source, size_t target, size_t statements = 300)
        : m_statements(ParallelText(3).statements(statements))
        , m_source(tokenize(writtenOut(m_statements, source)))
        , m_target(tokenize(writtenOut(m_statements, target)))
    {}

    const TokenizedText &source() const { return m_source; }
    const TokenizedText &target() const { return m_target; }
    std::vector<TrainingPair> pairs(float weight = 1) const { return oneEach(m_statements.size(), weight); }
    Lexicon learned(const std::vector<TrainingPair> &pairs) const
    {
        return LexiconTrainer(m_source, m_target, SeedTable()).train(pairs, 4, {}).value_or(Lexicon());
    }
    // That knows one word beforehand.
    LexiconTrainer trainer(TokenId word, TokenId translation) const
    {
        std::vector<std::vector<Seed>> seeds(m_source.vocabulary.size());
        seeds[word] = {{translation, 0.8F}};
        return {m_source, m_target, SeedTable(std::move(seeds))};
    }

private:
    std::vector<ParallelText::Statement> m_statements;
    TokenizedText m_source;
    TokenizedText m_target;
};

class TestLexicon : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void learnsTranslations_data();
    void learnsTranslations();
    void knowsWhatItKnows();
    void learnsFromLongPairs();
    void learnsNothingFromNothing();
    void believesWeights();
    void startsFromSeeds();
    void learnsWithSeeds();
    void keepsSeedsOfWhatItDoesNotMeet();
    void canBeCancelledAnyTime();
};

void TestLexicon::learnsTranslations_data()
{
    QTest::addColumn<size_t>("source");
    QTest::addColumn<size_t>("target");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QStringList>("translations"); // one of them
    const auto add = [](Language source, Language target, const QString &token,
                        const QStringList &translations) {
        QTest::addRow("%s", qUtf8Printable(token + u" "_s + translations.first()))
            << size_t(source) << size_t(target) << token << translations;
    };
    add(English, Russian, u"lante"_s, {u"фонар"_s});
    add(English, Russian, u"harbo"_s, {u"гаван"_s});
    add(English, Russian, u"repai"_s, {u"чинит"_s});
    add(Russian, English, u"кузне"_s, {u"black"_s});
    add(Russian, French, u"дерев"_s, {u"villa"_s});
    add(English, Chinese, u"mirro"_s, {u"镜"_s, u"镜子"_s, u"查镜"_s});
    add(English, Chinese, u"judge"_s, {u"法"_s, u"法官"_s, u"官"_s});
    add(Chinese, English, u"灯笼"_s, {u"lante"_s});
    add(Arabic, French, u"مينا"_s, {u"port"_s});
    add(French, Arabic, u"cle"_s, {u"مفتا"_s});
}

void TestLexicon::learnsTranslations()
{
    QFETCH(const size_t, source);
    QFETCH(const size_t, target);
    QFETCH(const QString, token);
    QFETCH(const QStringList, translations);
    const Lesson lesson(source, target);
    const Lexicon lexicon = lesson.learned(lesson.pairs());
    const auto found = lexicon.translations(tokenOf(lesson.source(), token));
    QVERIFY(!found.empty());
    const auto best = std::ranges::max_element(found, {}, &Lexicon::Translation::ratio);
    QVERIFY2(translations.contains(lesson.target().vocabulary[best->token].token),
             qUtf8Printable(lesson.target().vocabulary[best->token].token));
}

// A word met often, always with its translation, promises that it comes.
void TestLexicon::knowsWhatItKnows()
{
    const Lesson lesson(English, Russian);
    const Lexicon lexicon = lesson.learned(lesson.pairs());
    QCOMPARE_LT(lexicon.otherwise(tokenOf(lesson.source(), u"lante"_s)), 0.3F);
    for (TokenId token = 0; token < lesson.source().vocabulary.size(); ++token) {
        QCOMPARE_GE(lexicon.otherwise(token), 0.0F);
        QCOMPARE_LE(lexicon.otherwise(token), 1.0F);
        for (const Lexicon::Translation &translation : lexicon.translations(token)) {
            QCOMPARE_GT(translation.ratio, 1.0F);
        }
    }
}

// Two sentences against two say less, but enough.
void TestLexicon::learnsFromLongPairs()
{
    const Lesson lesson(English, Russian);
    std::vector<TrainingPair> pairs;
    for (size_t segment = 0; segment + 1 < lesson.source().size(); segment += 2) {
        pairs.push_back({{segment, 2}, {segment, 2}, 1});
    }
    const Lexicon lexicon = lesson.learned(pairs);
    const auto found = lexicon.translations(tokenOf(lesson.source(), u"capta"_s));
    const auto best = std::ranges::max_element(found, {}, &Lexicon::Translation::ratio);
    QVERIFY(best != found.end());
    QCOMPARE(lesson.target().vocabulary[best->token].token, u"капит"_s);
}

void TestLexicon::learnsNothingFromNothing()
{
    const Lesson lesson(English, Russian, 20);
    for (const auto &pairs : {std::vector<TrainingPair>(), lesson.pairs(0)}) {
        const Lexicon lexicon = lesson.learned(pairs);
        for (TokenId token = 0; token < lesson.source().vocabulary.size(); ++token) {
            QVERIFY(lexicon.translations(token).empty());
            QCOMPARE(lexicon.otherwise(token), 1.0F);
        }
    }
}

// Pairs that are hardly believed teach less than those that are sure.
void TestLexicon::believesWeights()
{
    const Lesson lesson(English, Russian, 60);
    const auto known = [&](float weight) {
        const Lexicon lexicon = lesson.learned(lesson.pairs(weight));
        return 1 - lexicon.otherwise(tokenOf(lesson.source(), u"capta"_s));
    };
    QCOMPARE_GT(known(1), known(0.5F));
    QCOMPARE_GT(known(0.5F), known(0.1F));
}

void TestLexicon::startsFromSeeds()
{
    const Lesson lesson(English, Russian, 100);
    const TokenId lantern = tokenOf(lesson.source(), u"lante"_s);
    const TokenId lamp = tokenOf(lesson.target(), u"фонар"_s);
    const Lexicon lexicon = lesson.trainer(lantern, lamp).fromSeeds();
    QCOMPARE(lexicon.translations(lantern).size(), size_t(1));
    QCOMPARE(lexicon.translations(lantern)[0].token, lamp);
    QCOMPARE_GT(lexicon.translations(lantern)[0].ratio, 1.0F);
    QCOMPARE_LT(lexicon.otherwise(lantern), 1.0F);
    const TokenId other = lantern == 0 ? 1 : 0;
    QVERIFY(lexicon.translations(other).empty());
    QCOMPARE(lexicon.otherwise(other), 1.0F);
}

// What was met once is not believed. A seed that says the same makes up for much.
void TestLexicon::learnsWithSeeds()
{
    const ParallelText::Statement once{{{0, 0, 0, 0}}, 0};
    const ParallelText::Statement again{{{1, 1, 0, 1}}, 0};
    const TokenizedText source = tokenize(writtenOut({once, again}, English));
    const TokenizedText target = tokenize(writtenOut({once, again}, Russian));
    const TokenId keeper = tokenOf(source, u"keepe"_s);
    const TokenId lantern = tokenOf(source, u"lante"_s);
    const TokenId lamp = tokenOf(target, u"фонар"_s);
    std::vector<std::vector<Seed>> seeds(source.vocabulary.size());
    seeds[lantern] = {{lamp, 0.8F}};
    const auto train = [&](const SeedTable &table) {
        return LexiconTrainer(source, target, table).train(oneEach(2), 4, {}).value_or(Lexicon());
    };
    const Lexicon plain = train(SeedTable());
    const Lexicon seeded = train(SeedTable(seeds));
    QVERIFY(plain.translations(keeper).empty());
    const auto found = seeded.translations(lantern);
    const auto best = std::ranges::max_element(found, {}, &Lexicon::Translation::ratio);
    QVERIFY(best != found.end());
    QCOMPARE(best->token, lamp);
    QCOMPARE_LT(seeded.otherwise(lantern), plain.otherwise(lantern));
}

// A sentence that was left out teaches nothing of its words: what their spelling says holds on.
void TestLexicon::keepsSeedsOfWhatItDoesNotMeet()
{
    const Lesson lesson(English, Russian, 100);
    const TokenId lantern = tokenOf(lesson.source(), u"lante"_s);
    const TokenId lamp = tokenOf(lesson.target(), u"фонар"_s);
    const LexiconTrainer trainer = lesson.trainer(lantern, lamp);
    std::vector<TrainingPair> pairs = lesson.pairs();
    std::erase_if(pairs, [&](const TrainingPair &pair) {
        return std::ranges::contains(lesson.source().tokensOf(pair.source.first, 1), lantern);
    });
    QCOMPARE_GT(pairs.size(), size_t(50));
    const Lexicon learned = trainer.train(pairs, 4, {}).value_or(Lexicon());
    const auto found = learned.translations(lantern);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].token, lamp);
    QCOMPARE(found[0].ratio, trainer.fromSeeds().translations(lantern)[0].ratio);
}

// What it has learned by then is of no use, and so there is none.
void TestLexicon::canBeCancelledAnyTime()
{
    const Lesson lesson(English, Chinese, 200);
    const std::vector<TrainingPair> pairs = lesson.pairs();
    const LexiconTrainer trainer(lesson.source(), lesson.target(), SeedTable());
    for (int i = 0; i < 60; ++i) {
        std::stop_source stop;
        const std::jthread canceller([&stop, i] {
            std::this_thread::sleep_for(std::chrono::microseconds(100 * i));
            stop.request_stop();
        });
        const auto lexicon = trainer.train(pairs, 6, {stop.get_token(), {}});
        QVERIFY(lexicon || stop.stop_requested());
        if (lexicon) {
            lexicon->translations(TokenId(lesson.source().vocabulary.size() - 1)); // is whole
        }
    }
    const std::stop_source stop;
    stop.request_stop();
    QVERIFY(!trainer.train(pairs, 6, {stop.get_token(), {}}));
}

QTEST_APPLESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
