// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/caretwalk.h"
#include "core/formats/versionreader.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestCaretWalk : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void goesByWords_data();
    void goesByWords();
    void goesByCharacters();
    void staysInside();
};

namespace {

CaretWalk walkIn(const QString &text, const char *language)
{
    const auto version = readVersion(text.toUtf8(), u"a.md"_s);
    const auto tag = LanguageTag::fromString(QString::fromLatin1(language));
    return {version ? version->document : Document(), tag.value_or(LanguageTag())};
}

} // namespace

void TestCaretWalk::goesByWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("english") << u"It's the *lamp*, 3.5 m high.\n\nNext"_s << QByteArray("en")
                             << QStringList(
                                    {u"It's"_s, u"the"_s, u"lamp"_s, u"3.5"_s, u"m"_s, u"high"_s, u"Next"_s});
    QTest::newRow("french") << u"délégué·e·s ici"_s << QByteArray("fr")
                            << QStringList({u"délégué·e·s"_s, u"ici"_s});
    QTest::newRow("thai") << u"ภาษาไทย"_s << QByteArray("th") << QStringList({u"ภาษา"_s, u"ไทย"_s});
}

void TestCaretWalk::goesByWords()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, language);
    QFETCH(const QStringList, words);
    CaretWalk walk = walkIn(text, language.constData());
    const QString shown = readVersion(text.toUtf8(), u"a.md"_s)->document.text();
    qsizetype at = 0;
    for (const QString &word : words) {
        const TextSpan around = walk.wordAround(at);
        QCOMPARE(shown.sliced(around.start, around.length()), word);
        QCOMPARE(walk.previousWord(around.end), around.start);
        at = walk.nextWord(at);
    }
    QCOMPARE(at, shown.size());
}

void TestCaretWalk::goesByCharacters()
{
    const QString text = u"ae\u0301\U0001F469\u200D\U0001F680z"_s;
    const CaretWalk walk = walkIn(text, "en");
    QList<qsizetype> places;
    for (qsizetype at = 0; at < text.size(); at = walk.nextCharacter(at)) {
        places.append(at);
    }
    QCOMPARE(places, QList<qsizetype>({0, 1, 3, 8}));
    QCOMPARE(walk.previousCharacter(8), 3);
    QCOMPARE(walk.previousCharacter(3), 1);
}

void TestCaretWalk::staysInside()
{
    CaretWalk walk = walkIn(u"one"_s, "en");
    QCOMPARE(walk.previousCharacter(0), 0);
    QCOMPARE(walk.previousWord(0), 0);
    QCOMPARE(walk.nextCharacter(3), 3);
    QCOMPARE(walk.nextWord(3), 3);
    CaretWalk empty = walkIn(QString(), "en");
    QCOMPARE(empty.nextWord(0), 0);
    QCOMPARE(empty.previousWord(0), 0);
    QCOMPARE(empty.wordAround(0), TextSpan());
    QCOMPARE(empty.blockAround(0), TextSpan());
}

QTEST_APPLESS_MAIN(TestCaretWalk)
#include "tst_caretwalk.moc"
