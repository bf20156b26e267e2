// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/languagedetection.h"
#include "tests/support/languagetexts.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestLanguageDetection : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWholeTexts_data();
    void knowsWholeTexts();
    void knowsFirstLines_data();
    void knowsFirstLines();
    void scriptBelongsToTheTag_data();
    void scriptBelongsToTheTag();
    void lettersRuleOutLanguages();
    void ownScriptCountsBesideMarkup();
    void shortTextIsUnsure();
    void mixedTextIsUnsure();
    void textWithoutLettersIsUndetermined_data();
    void textWithoutLettersIsUndetermined();
    void oddCharactersDoNoHarm();
    void longTextIsKnownByItsParts();
    void fileNameSpeaks_data();
    void fileNameSpeaks();
    void fileNameIsSilent_data();
    void fileNameIsSilent();
    void corpusIsKnown();
};

void TestLanguageDetection::knowsWholeTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    for (const auto &[language, text] : languageTexts()) {
        QTest::newRow(qPrintable(language)) << text << language;
    }
}

void TestLanguageDetection::knowsWholeTexts()
{
    QFETCH(const QString, text);
    const LanguageGuess guess = detectLanguage(text);
    QTEST(guess.language.toString(), "language");
    QVERIFY2(guess.confidence > 0.7, qPrintable(QString::number(guess.confidence)));
}

void TestLanguageDetection::knowsFirstLines_data() { knowsWholeTexts_data(); }

void TestLanguageDetection::knowsFirstLines()
{
    QFETCH(const QString, text);
    const LanguageGuess guess = detectLanguage(text.section(u'\n', 0, 0));
    QTEST(guess.language.toString(), "language");
    QVERIFY2(guess.confidence > 0.2 && guess.confidence < 0.9, qPrintable(QString::number(guess.confidence)));
}

void TestLanguageDetection::scriptBelongsToTheTag_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("Serbian in Latin letters")
        << u"Biblioteka pored reke otvara se u devet časova. Svake subote deca iz naše ulice nose vraćene "
           u"knjige na "
           u"sprat, a najstarije među njima čita naglas dok kiša ne prestane. Gde su mačke, tu je i sreća."_s
        << u"sr-Latn"_s;
    QTest::newRow("Serbian in Cyrillic letters") << languageTexts().at(u"sr"_s) << u"sr"_s;
    QTest::newRow("Chinese, traditional") << languageTexts().at(u"zh-Hant"_s) << u"zh-Hant"_s;
}

void TestLanguageDetection::scriptBelongsToTheTag()
{
    QFETCH(const QString, text);
    QTEST(detectLanguage(text).language.toString(), "language");
}

void TestLanguageDetection::lettersRuleOutLanguages()
{
    for (const QString &text : {u"да"_s, u"Глава 4"_s, u"ОКРЪЖНАЯ"_s, u"Ян"_s}) {
        const QString language = detectLanguage(text).language.toString();
        QVERIFY2(language != u"en"_s && !language.endsWith(u"Cyrl"_s), qPrintable(text + u": "_s + language));
    }
    QCOMPARE(detectLanguage(u"ქართული").language.toString(), u"ka"_s);
    QCOMPARE(detectLanguage(u"ελ").language.toString(), u"el"_s);
}

void TestLanguageDetection::ownScriptCountsBesideMarkup()
{
    const QString text =
        u"`FastThing` 基于开放标准，用于创建接口。 https://example.org/documentation/reference "
        u"`configure --with-everything --without-nothing` 自动生成的文档。"_s;
    QCOMPARE(detectLanguage(text).language.toString(), u"zh"_s);
}

void TestLanguageDetection::shortTextIsUnsure()
{
    for (const QString &text : {u"OK"_s, u"Total"_s, u"Menu"_s, u"да"_s}) {
        QVERIFY2(detectLanguage(text).confidence < 0.35, qPrintable(text));
    }
}

void TestLanguageDetection::mixedTextIsUnsure()
{
    const auto &texts = languageTexts();
    const QString mixed = texts.at(u"en"_s) + texts.at(u"ru"_s) + texts.at(u"de"_s);
    QVERIFY(detectLanguage(mixed).confidence < 0.7);
}

void TestLanguageDetection::textWithoutLettersIsUndetermined_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("numbers") << u"12 345,67 % – 21.01.2022"_s;
    QTest::newRow("emoji") << u"😀😀 🎉"_s;
}

void TestLanguageDetection::textWithoutLettersIsUndetermined()
{
    QFETCH(const QString, text);
    QVERIFY(detectLanguage(text).language.isUndetermined());
    QCOMPARE(detectLanguage(text).confidence, 0.0);
}

void TestLanguageDetection::oddCharactersDoNoHarm()
{
    QString text = languageTexts().at(u"fr"_s);
    text.insert(20, QChar(0));
    text.insert(40, QChar(0xd800));
    text.insert(60, QChar(0xffff));
    QCOMPARE(detectLanguage(text).language.toString(), u"fr"_s);
}

void TestLanguageDetection::longTextIsKnownByItsParts()
{
    const QString text = languageTexts().at(u"uk"_s).repeated(2000);
    const LanguageGuess guess = detectLanguage(text);
    QCOMPARE(guess.language.toString(), u"uk"_s);
    QVERIFY(guess.confidence > 0.9);
}

void TestLanguageDetection::fileNameSpeaks_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("language");
    QTest::newRow("between dots") << u"x.ru.md"_s << u"ru"_s;
    QTest::newRow("with a region") << u"report.pt-BR.md"_s << u"pt-BR"_s;
    QTest::newRow("with a small region") << u"README.pt-br.md"_s << u"pt-BR"_s;
    QTest::newRow("three letters between dots") << u"x.deu.md"_s << u"de"_s;
    QTest::newRow("shouted") << u"README.RU.md"_s << u"ru"_s;
    QTest::newRow("after an underscore") << u"x_fr.txt"_s << u"fr"_s;
    QTest::newRow("after a hyphen") << u"README-ru.md"_s << u"ru"_s;
    QTest::newRow("with a script") << u"README-zh-Hant.md"_s << u"zh-Hant"_s;
    QTest::newRow("with a region after an underscore") << u"guide_zh_CN.txt"_s << u"zh-CN"_s;
    QTest::newRow("script after @") << u"sr@Latn.po"_s << u"sr-Latn"_s;
    QTest::newRow("a region that is a number") << u"notes-es-419.md"_s << u"es-419"_s;
    QTest::newRow("the whole name") << u"zh.md"_s << u"zh"_s;
    QTest::newRow("the whole name, a word too") << u"it.md"_s << u"it"_s;
    QTest::newRow("folder") << u"de/intro.md"_s << u"de"_s;
    QTest::newRow("folder above") << u"/home/me/docs/pt-BR/guide/intro.md"_s << u"pt-BR"_s;
    QTest::newRow("nearest folder") << u"en/fr/intro.md"_s << u"fr"_s;
    QTest::newRow("name before folder") << u"en/intro.ru.md"_s << u"ru"_s;
    QTest::newRow("Windows path") << u"C:\\texts\\uk\\intro.md"_s << u"uk"_s;
    QTest::newRow("Italian at the end") << u"charter_it.txt"_s << u"it"_s;
    QTest::newRow("no extension") << u"charter_kk"_s << u"kk"_s;
}

void TestLanguageDetection::fileNameSpeaks()
{
    QFETCH(const QString, path);
    QTEST(languageFromFileName(path).toString(), "language");
}

void TestLanguageDetection::fileNameIsSilent_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path :
         {u""_s, u"report.md"_s, u"no-entry.txt"_s, u"my_it_notes.md"_s, u"what-it-is.md"_s, u"how_to.md"_s,
          u"john_cv.md"_s, u"the.md"_s, u"report.new.md"_s, u"x.tar.gz"_s, u"version-2.md"_s,
          u"Draft.De.md"_s, u"entry.md"_s, u"src/so/x.md"_s, u"my/notes.md"_s, u"a.b.md"_s, u"_.md"_s, u"/"_s,
          u"3.14.md"_s}) {
        QTest::newRow(qPrintable(path)) << path;
    }
}

void TestLanguageDetection::fileNameIsSilent()
{
    QFETCH(const QString, path);
    QCOMPARE(languageFromFileName(path).toString(), u"und"_s);
}

// Every document of the corpus that names its language.
void TestLanguageDetection::corpusIsKnown()
{
    HEXAPLA_NEEDS_CORPUS();
    int all = 0;
    QDirIterator files(corpusPath(), {u"??.md"_s, u"??.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const LanguageGuess guess = detectLanguage(text);
        QVERIFY2(guess.language == languageFromFileName(QFileInfo(file).fileName()),
                 qPrintable(file.fileName() + u' ' + guess.language.toString()));
        ++all;
    }
    QVERIFY(all > 0);
}

QTEST_GUILESS_MAIN(TestLanguageDetection)
#include "tst_languagedetection.moc"
