// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentencebreaker.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

using namespace hexapla;
using namespace Qt::StringLiterals;

namespace {

constexpr QChar HardBreak = u'\u2028';

SentenceBreaker breakerFor(const QString &language)
{
    return SentenceBreaker(LanguageTag::fromString(language).value_or(LanguageTag()));
}

QStringList sentencesOf(const SentenceBreaker &breaker, QStringView text)
{
    std::vector<TextSpan> spans;
    breaker.sentences(text, spans);
    QStringList result;
    for (const TextSpan span : spans) {
        result.append(text.sliced(span.start, span.length()).toString());
    }
    return result;
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What is wrong with the sentences of a text; empty when nothing is.
QString fault(const SentenceBreaker &breaker, QStringView text)
{
    std::vector<TextSpan> spans;
    breaker.sentences(text, spans);
    qsizetype last = 0;
    const auto isBlank = [&](qsizetype start, qsizetype end) {
        return std::ranges::all_of(text.sliced(start, end - start), [](QChar c) { return c.isSpace(); });
    };
    for (const TextSpan span : spans) {
        if (span.isEmpty() || span.start < last || span.end > text.size()) {
            return u"spans do not ascend at %1"_s.arg(span.start);
        }
        if (text[span.start].isSpace() || text[span.end - 1].isSpace()) {
            return u"white space around a sentence at %1"_s.arg(span.start);
        }
        if (text[span.start].isLowSurrogate() && span.start > 0 && text[span.start - 1].isHighSurrogate()) {
            return u"a character torn apart at %1"_s.arg(span.start);
        }
        if (!isBlank(last, span.start)) {
            return u"text outside of sentences before %1"_s.arg(span.start);
        }
        last = span.end;
    }
    return isBlank(last, text.size()) ? QString() : u"text outside of sentences at the end"_s;
}

} // namespace

class TestSentenceBreaker : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void breaksAsThePeopleWouldDo_data();
    void breaksAsThePeopleWouldDo();
    void keepsEveryLetter_data();
    void keepsEveryLetter();
    void keepsEveryLetterOfTheCorpus();
    void bearsHostileText_data();
    void bearsHostileText();
    void appends();
    void joinsAtSmallLettersBehindHardBreaks();
    void knowsEndsOfSentences_data();
    void knowsEndsOfSentences();
};

// A case is a block of lines in tests/data/text/sentences; how they are written stands in en.txt.
void TestSentenceBreaker::breaksAsThePeopleWouldDo_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sentences");
    QDirIterator files(QStringLiteral(HEXAPLA_TEST_DATA "/text/sentences"), {u"*.txt"_s}, QDir::Files);
    QVERIFY(files.hasNext());
    while (files.hasNext()) {
        files.next();
        const QString language = files.fileInfo().completeBaseName();
        const QString content = read(files.filePath());
        const QString blank = content.contains("# joined\n"_L1) ? QString() : u" "_s;
        int number = 0;
        for (const QString &block : content.split(u"\n\n"_s)) {
            QString text;
            QString separator;
            QStringList sentences;
            for (QString line : block.split(u'\n', Qt::SkipEmptyParts)) {
                if (line.startsWith(u'#')) {
                    continue;
                }
                const bool isHard = line.endsWith(u'↵');
                line.chop(isHard ? 1 : 0);
                text += separator + line;
                separator = isHard ? QString(HardBreak) : blank;
                sentences.append(line);
            }
            if (!sentences.isEmpty()) {
                QTest::addRow("%s %d", qPrintable(language), ++number) << language << text << sentences;
            }
        }
    }
}

void TestSentenceBreaker::breaksAsThePeopleWouldDo()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QTEST(sentencesOf(breakerFor(language), text), "sentences");
}

void TestSentenceBreaker::keepsEveryLetter_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"und", "en", "de", "fr", "ru", "el", "ja", "zh", "ar", "th", "hi"}) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

void TestSentenceBreaker::keepsEveryLetter()
{
    QFETCH(const QString, language);
    const SentenceBreaker breaker = breakerFor(language);
    static const QStringList pieces =
        QStringLiteral(u".‖. ‖...‖…‖!‖? ‖(‖) ‖[‖]‖« ‖ »‖„‖“ ‖\"‖'‖ ‖\u00a0‖\n‖a‖A‖В‖ Word‖ word‖"
                       u" 12‖\u2028‖\u0301‖。‖「‖」‖と‖漢‖؟ ‖।‖กข‖😀‖𑁇‖𐐀‖z. B.‖1. ‖ Mr. ‖¹‖[3] ‖"
                       u"\u200b‖\ufeff‖ — ‖; ‖: ‖\r\n‖г. ")
            .split(u'‖');
    QRandomGenerator random(20260101);
    for (int round = 0; round < 4000; ++round) {
        QString text;
        for (int length = random.bounded(1, 40); length > 0; --length) {
            const qsizetype piece = random.bounded(pieces.size() + 1);
            text += piece < pieces.size() ? pieces[piece] : QString(QChar(0xd800)); // half a character
        }
        const QString found = fault(breaker, text);
        QVERIFY2(found.isEmpty(), qPrintable(found + u" in "_s + text));
    }
}

void TestSentenceBreaker::keepsEveryLetterOfTheCorpus()
{
    HEXAPLA_NEEDS_CORPUS();
    const SentenceBreaker breakers[] = {breakerFor(u"en"_s), breakerFor(u"ru"_s), breakerFor(u"zh"_s)};
    QDirIterator files(corpusPath(), {u"*.txt"_s, u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const QString text = read(files.next());
        for (const QString &paragraph : text.split(u"\n\n"_s)) {
            for (const SentenceBreaker &breaker : breakers) {
                const QString found = fault(breaker, paragraph);
                QVERIFY2(found.isEmpty(), qPrintable(found + u" in "_s + files.filePath()));
            }
        }
        ++count;
    }
    QVERIFY(count > 0);
}

// Each of these would take minutes if the cost grew with the square of the length.
void TestSentenceBreaker::bearsHostileText_data()
{
    QTest::addColumn<QString>("piece");
    const QString pieces = QStringLiteral(
        u".‖(‖)‖()‖(a‖a)‖a.‖a. ‖A. ‖. ‖ .‖…‖… ‖.…‖?‖? »‖\"‖. \"‖1. ‖"
        u"1‖ ‖\u2028‖a\u2028‖a\u0301‖.\u0301‖\u0301‖[1]‖.[1‖z. ‖([{‖(.)‖a( . ‖。‖「。‖𑁇‖😀‖-‖\n‖. 1 ");
    for (const QString &piece : pieces.split(u'‖')) {
        QTest::newRow(qPrintable(piece)) << piece;
    }
}

void TestSentenceBreaker::bearsHostileText()
{
    QFETCH(const QString, piece);
    const QString text = piece.repeated(200'000 / piece.size());
    const SentenceBreaker breaker = breakerFor(u"de"_s);
    for (const QString &whole : {text, QString(u"Word "_s % text % u" word"_s)}) {
        QCOMPARE(fault(breaker, whole), QString());
    }
}

void TestSentenceBreaker::appends()
{
    const SentenceBreaker breaker = breakerFor(u"en"_s);
    std::vector<TextSpan> spans = {{7, 9}};
    breaker.sentences(u"  One. Two. ***", spans);
    const std::vector<TextSpan> expected = {{7, 9}, {2, 6}, {7, 15}};
    QCOMPARE(spans, expected);
    spans.clear();
    breaker.sentences(u" \n ", spans);
    QVERIFY(spans.empty());
    breaker.sentences(u"***", spans);
    QCOMPARE(spans.size(), size_t(1));
}

void TestSentenceBreaker::joinsAtSmallLettersBehindHardBreaks()
{
    const SentenceBreaker breaker = breakerFor(u"en"_s);
    QCOMPARE(sentencesOf(breaker, u"To be\u2028or not to be"), QStringList{u"To be\u2028or not to be"_s});
    QCOMPARE(sentencesOf(breaker, u"To be\u2028Or not to be"), (QStringList{u"To be"_s, u"Or not to be"_s}));
}

void TestSentenceBreaker::knowsEndsOfSentences_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ends");
    const auto row = [](const char *language, const QString &text, bool ends) {
        QTest::addRow("%s: %s", language, qPrintable(text)) << QString::fromLatin1(language) << text << ends;
    };
    row("en", u"The lamp burns."_s, true);
    row("en", u"\"Does it?\" "_s, true);
    row("en", u"(It does.)"_s, true);
    row("en", u"It burns …"_s, true);
    row("en", u"So it was shown.[12]"_s, true);
    row("en", u"the keepers and"_s, false);
    row("en", u"the keepers,"_s, false);
    row("en", u"as follows:"_s, false);
    row("en", u"by order of Mr."_s, false);
    row("en", u"the lamp (1901)"_s, false);
    row("en", u""_s, false);
    row("en", u" )"_s, false);
    row("de", u"Es gilt z. B."_s, false);
    row("fr", u"« Va ! »"_s, true);
    row("ru", u"Это было в 2022 г."_s, true);
    row("el", u"Πού πας;"_s, true);
    row("en", u"one thing;"_s, false);
    row("zh", u"今天好。」"_s, true);
    row("hi", u"यह घर है।"_s, true);
    row("ar", u"أين أنت؟"_s, true);
    row("th", u"เขามาที่นี่"_s, true);
}

void TestSentenceBreaker::knowsEndsOfSentences()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QTEST(breakerFor(language).endsSentence(text), "ends");
}

QTEST_GUILESS_MAIN(TestSentenceBreaker)
#include "tst_sentencebreaker.moc"
