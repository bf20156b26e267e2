// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/otherlessons.h"

#include "tests/support/paralleltext.h"
#include "tests/support/testcase.h"

#include <algorithm>
#include <cmath>

using namespace hexapla;
using namespace Qt::StringLiterals;

enum Language : quint8 { English, French, Russian, Chinese, Arabic };

using Translations = std::vector<Lexicon::Translation>;

static std::vector<TrainingPair> oneEach(size_t count)
{
    std::vector<TrainingPair> pairs;
    pairs.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        pairs.push_back({{i, 1}, {i, 1}, 1});
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

static float ratioOf(const Translations &translations, TokenId token)
{
    const auto found = std::ranges::find(translations, token, &Lexicon::Translation::token);
    return found != translations.end() ? found->ratio : 0;
}

// Two versions, and what they teach row by row.
class Lesson
{
public:
    Lesson(const AlignedText &source, const AlignedText &target)
        : m_source(tokenize(source))
        , m_target(tokenize(target))
        , m_pairs(oneEach(source.segments.size()))
        , m_trainer(m_source, m_target, SeedTable())
        , m_seeds(m_trainer.fromSeeds())
        , m_lexicon(m_trainer.train(m_pairs, 4, {}).value_or(Lexicon()))
    {}

    const TokenizedText &source() const { return m_source; }
    const TokenizedText &target() const { return m_target; }
    const Lexicon &lexicon() const { return m_lexicon; }
    OtherLessons others() const { return {m_source, m_target, m_lexicon, {&m_seeds, m_pairs}}; }
    // What is learned when one pair is really left out.
    Lexicon learnedWithout(size_t row) const
    {
        std::vector<TrainingPair> pairs = m_pairs;
        pairs.erase(pairs.begin() + qsizetype(row));
        return m_trainer.train(pairs, 4, {}).value_or(Lexicon());
    }

private:
    TokenizedText m_source;
    TokenizedText m_target;
    std::vector<TrainingPair> m_pairs;
    LexiconTrainer m_trainer;
    Lexicon m_seeds;
    Lexicon m_lexicon;
};

// A hundred statements, the last of which says something that no other does.
static AlignedText withRareWord(size_t language, const QString &sentence)
{
    VersionWriter writer(language);
    for (const ParallelText::Statement &statement : ParallelText(3).statements(99)) {
        writer.sentence(statement);
    }
    writer.add(sentence, SegmentKind::Sentence, false);
    return writer.text();
}

class TestOtherLessons : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void forgetsWhatOneRowTaught();
    void keepsWhatManyRowsTaught();
    void isTheLexiconWhereNothingIsLeftOut();
    void fallsBackOnSeeds();
    void agreesWithLearningAnew_data();
    void agreesWithLearningAnew();
};

void TestOtherLessons::forgetsWhatOneRowTaught()
{
    const Lesson lesson(withRareWord(English, u"Zeppelin, zeppelin, zeppelin."_s),
                        withRareWord(French, u"Dirigeable, dirigeable, dirigeable."_s));
    const TokenId word = tokenOf(lesson.source(), u"zeppe"_s);
    QVERIFY(!lesson.lexicon().translations(word).empty());

    OtherLessons others = lesson.others();
    Translations translations;
    others.leaveOut({99, 1});
    QCOMPARE(others.translations(word, translations), 1.0F);
    QVERIFY(translations.empty());
    others.leaveOut({98, 1});
    QCOMPARE(others.translations(word, translations), lesson.lexicon().otherwise(word));
    QVERIFY(!translations.empty());
}

void TestOtherLessons::keepsWhatManyRowsTaught()
{
    const Lesson lesson(withRareWord(English, u"The lantern fell."_s),
                        withRareWord(Russian, u"Упал фонарь."_s));
    const TokenId word = tokenOf(lesson.source(), u"lante"_s);
    const TokenId translation = tokenOf(lesson.target(), u"фонар"_s);
    OtherLessons others = lesson.others();
    Translations translations;
    others.leaveOut({99, 1});
    others.translations(word, translations);
    QCOMPARE_GT(ratioOf(translations, translation), 5.0F);
}

void TestOtherLessons::isTheLexiconWhereNothingIsLeftOut()
{
    const Lesson lesson(withRareWord(English, u"The lantern fell."_s),
                        withRareWord(Chinese, u"灯笼掉了。"_s));
    const OtherLessons others = lesson.others();
    Translations translations;
    for (TokenId token = 0; token < lesson.source().vocabulary.size(); ++token) {
        QCOMPARE(others.translations(token, translations), lesson.lexicon().otherwise(token));
        QCOMPARE(translations.size(), lesson.lexicon().translations(token).size());
    }
}

void TestOtherLessons::fallsBackOnSeeds()
{
    const TokenizedText source = tokenize(withRareWord(English, u"The zeppelin landed."_s));
    const TokenizedText target = tokenize(withRareWord(French, u"Le zeppelin atterrit."_s));
    const TokenId word = tokenOf(source, u"zeppe"_s);
    const TokenId translation = tokenOf(target, u"zeppe"_s);
    std::vector<std::vector<Seed>> seeds(source.vocabulary.size());
    seeds[word] = {{translation, 0.8F}};
    const LexiconTrainer trainer(source, target, SeedTable(std::move(seeds)));
    const std::vector<TrainingPair> pairs = oneEach(100);
    const Lexicon known = trainer.fromSeeds();
    const Lexicon lexicon = trainer.train(pairs, 4, {}).value_or(Lexicon());

    OtherLessons others(source, target, lexicon, {&known, pairs});
    others.leaveOut({99, 1});
    Translations translations;
    QCOMPARE(others.translations(word, translations), known.otherwise(word));
    QCOMPARE(ratioOf(translations, translation), known.translations(word).front().ratio);
}

void TestOtherLessons::agreesWithLearningAnew_data()
{
    QTest::addColumn<size_t>("row");
    for (const size_t row : {3U, 40U, 71U}) {
        QTest::addRow("row %zu", row) << row;
    }
}

// Taking the counts of a row away comes near to what learning without it gives.
void TestOtherLessons::agreesWithLearningAnew()
{
    QFETCH(const size_t, row);
    const Lesson lesson(withRareWord(English, u"The lantern fell."_s),
                        withRareWord(French, u"La lanterne tomba."_s));
    const Lexicon anew = lesson.learnedWithout(row);
    OtherLessons others = lesson.others();
    others.leaveOut({row, 1});
    Translations translations;
    size_t compared = 0;
    size_t near = 0;
    for (const TokenId token : lesson.source().tokensOf(row, 1)) {
        others.translations(token, translations);
        for (const Lexicon::Translation &expected : anew.translations(token)) {
            if (expected.ratio > 3) {
                ++compared;
                near +=
                    std::abs(std::log(ratioOf(translations, expected.token) / expected.ratio)) < 0.5F ? 1 : 0;
            }
        }
    }
    QCOMPARE_GE(compared, size_t(5));
    QCOMPARE_GE(10 * near, 8 * compared);
}

QTEST_APPLESS_MAIN(TestOtherLessons)
#include "tst_otherlessons.moc"
