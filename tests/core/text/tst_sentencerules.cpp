// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentencerules.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

#include <unicode/brkiter.h>
#include <unicode/uchar.h>

#include <memory>

using namespace hexapla;
using namespace Qt::StringLiterals;

namespace {

using Offsets = QList<qsizetype>;

// ICU's boundaries inside a text, from its rules for the whole text.
Offsets icuBoundaries(icu::BreakIterator &iterator, const QString &text)
{
    // A read-only alias of the text.
    const icu::UnicodeString aliased(false, text.utf16(), int32_t(text.size()));
    iterator.setText(aliased);
    Offsets result;
    for (int32_t boundary = iterator.next(); boundary != icu::BreakIterator::DONE && boundary < text.size();
         boundary = iterator.next()) {
        result.append(boundary);
    }
    return result;
}

// Ours, from a look at every stop and separator alone.
Offsets ourBoundaries(const SentenceProperties &properties, const QString &text)
{
    Offsets result;
    for (qsizetype i = properties.nextEvent(text, 0); i < text.size();
         i = properties.nextEvent(text, i + 1)) {
        const SentenceClass found = properties.classAt(text, i);
        qsizetype boundary = -1;
        if (isStop(found)) {
            boundary = sentenceStop(properties, text, i).boundary.value_or(-1);
        } else if (isSeparator(found)) {
            const bool isPair = found == SentenceClass::Cr && i + 1 < text.size() && text[i + 1] == u'\n';
            boundary = i + (isPair ? 2 : 1);
        }
        if (boundary > 0 && boundary < text.size() && (result.isEmpty() || boundary > result.last())) {
            result.append(boundary);
        }
    }
    return result;
}

std::unique_ptr<icu::BreakIterator> icuIterator(const QByteArray &language)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> result(
        icu::BreakIterator::createSentenceInstance(icu::Locale(language.constData()), status));
    return U_SUCCESS(status) ? std::move(result) : nullptr;
}

} // namespace

class TestSentenceRules : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void meetsEveryStop();
    void agreesWithIcuOnGeneratedText_data();
    void agreesWithIcuOnGeneratedText();
    void agreesWithIcuInEveryLanguage();
    void agreesWithIcuOnTheCorpus();
};

void TestSentenceRules::meetsEveryStop()
{
    const SentenceProperties &properties = SentenceProperties::forLanguage(u"en");
    for (char32_t character = 1; character <= 0x10ffff; ++character) {
        const auto found = SentenceClass(u_getIntPropertyValue(UChar32(character), UCHAR_SENTENCE_BREAK));
        if (isStop(found) || isSeparator(found)) {
            const QString text = QString::fromUcs4(&character, 1);
            QCOMPARE(properties.nextEvent(text, 0), 0);
            QCOMPARE(properties.classAt(text, 0), found);
        }
    }
}

void TestSentenceRules::agreesWithIcuOnGeneratedText_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::newRow("English") << QByteArray("en");
    QTest::newRow("Greek") << QByteArray("el");
}

void TestSentenceRules::agreesWithIcuOnGeneratedText()
{
    QFETCH(const QByteArray, language);
    const auto iterator = icuIterator(language);
    QVERIFY(iterator != nullptr);
    const SentenceProperties &properties = SentenceProperties::forLanguage(QString::fromLatin1(language));
    // Of every class a few.
    static const QStringList signs =
        QStringLiteral(u".‖．‖!‖?‖。‖।‖𑁇‖(‖)‖”‖«‖'‖a‖б‖A‖Б‖𐐀‖漢‖ا‖5‖٣‖ ‖ ‖\t‖,‖-‖—‖:‖;‖…‖%‖\r‖\n‖"
                       u"\u2029‖\u2028‖\u0301‖\u00ad‖\u200d‖😀‖\u00a0")
            .split(u'‖');
    QRandomGenerator random(29);
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (int length = random.bounded(1, 30); length > 0; --length) {
            text += signs[random.bounded(signs.size())];
        }
        QCOMPARE(ourBoundaries(properties, text), icuBoundaries(*iterator, text));
    }
}

void TestSentenceRules::agreesWithIcuInEveryLanguage()
{
    const QString text =
        u"One. Two? three! Four; five: «Шесть.» 7.8. Ε; Ζ\u037e Η. 漢字。かな。ไทย. ខ្មែរ។ 5. Σ… (Ω.) अ। इ॥ ا؟ ب۔ ج."_s;
    int32_t count = 0;
    const icu::Locale *locales = icu::BreakIterator::getAvailableLocales(count);
    QVERIFY(count > 100);
    for (int32_t i = 0; i < count; ++i) {
        const auto iterator = icuIterator(locales[i].getName());
        const QString language = QString::fromLatin1(locales[i].getLanguage());
        QCOMPARE(ourBoundaries(SentenceProperties::forLanguage(language), text),
                 icuBoundaries(*iterator, text));
    }
}

void TestSentenceRules::agreesWithIcuOnTheCorpus()
{
    HEXAPLA_NEEDS_CORPUS();
    const auto iterator = icuIterator("en");
    const SentenceProperties &properties = SentenceProperties::forLanguage(u"en");
    QDirIterator files(corpusPath(), {u"*.txt"_s, u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.size() > 1'000'000 || !file.open(QIODevice::ReadOnly)) {
            continue; // ICU takes too long for more
        }
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(ourBoundaries(properties, text) == icuBoundaries(*iterator, text),
                 qPrintable(file.fileName()));
        ++count;
    }
    QVERIFY(count > 0);
}

QTEST_GUILESS_MAIN(TestSentenceRules)
#include "tst_sentencerules.moc"
