// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/utf8source.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestUtf8Source : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void translatesEveryCharacter_data();
    void translatesEveryCharacter();
    void goesBackwardToo();
    void knowsItsOwnPointers();
    void takesKnownBytesAsTheyAre();
    void hidesNullCharacters_data();
    void hidesNullCharacters();
    void hidesFootnotes_data();
    void hidesFootnotes();
};

void TestUtf8Source::translatesEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("ASCII") << u"lamp"_s;
    QTest::newRow("two, three and four bytes") << u"aéж中\U0001F600z"_s;
    QTest::newRow("long") << u"свет \U0001F600 light "_s.repeated(300);
}

void TestUtf8Source::translatesEveryCharacter()
{
    QFETCH(const QString, text);
    Utf8Source source(text);
    for (qsizetype utf16 = 0; utf16 <= text.size(); ++utf16) {
        if (utf16 < text.size() && text[utf16].isLowSurrogate()) {
            continue;
        }
        const qsizetype byte = text.first(utf16).toUtf8().size();
        QCOMPARE(source.utf16Offset(byte), utf16);
        QCOMPARE(source.byteOffset(utf16), byte);
    }
}

void TestUtf8Source::goesBackwardToo()
{
    Utf8Source source(u"éжa\U0001F600b"_s);
    QCOMPARE(source.utf16Offset(9), 5);
    QCOMPARE(source.utf16Offset(2), 1);
    QCOMPARE(source.utf16Offset(5), 3);
}

void TestUtf8Source::knowsItsOwnPointers()
{
    const Utf8Source source(u"abc"_s);
    const char *other = "abc";
    QVERIFY(source.contains(source.data() + 1));
    QVERIFY(source.contains(source.data() + 3));
    QVERIFY(!source.contains(other));
}

void TestUtf8Source::takesKnownBytesAsTheyAre()
{
    const QString text = u"свет"_s;
    const QByteArray known = text.toUtf8();
    Utf8Source source(text, known);
    QCOMPARE(source.data(), known.constData());
    QCOMPARE(source.size(), known.size());
    QCOMPARE(source.utf16Offset(4), 2);
}

void TestUtf8Source::hidesNullCharacters_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("copied") << false;
    QTest::newRow("known") << true;
}

void TestUtf8Source::hidesNullCharacters()
{
    QFETCH(const bool, isKnown);
    const QString text = u"све"_s + QChar(0) + u'т';
    const QByteArray known = text.toUtf8();
    Utf8Source source(text, isKnown ? known : QByteArray());
    QCOMPARE(source.size(), known.size());
    QVERIFY(!QByteArrayView(source.data(), source.size()).contains('\0'));
    QCOMPARE(source.utf16Offset(known.size()), text.size());
}

void TestUtf8Source::hidesFootnotes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("seen");
    QTest::newRow("note") << QByteArray("[^1]: Note.") << QByteArray("[^1]; Note.");
    QTest::newRow("behind text") << QByteArray("A[^1]\n\n  [^1]:\nNote.")
                                 << QByteArray("A[^1]\n\n  [^1];\nNote.");
    QTest::newRow("quoted") << QByteArray("> - [^\u0436]: Note.") << QByteArray("> - [^\u0436]; Note.");
    QTest::newRow("reference") << QByteArray("As in [^1]: yes.") << QByteArray("As in [^1]: yes.");
    QTest::newRow("link") << QByteArray("[1]: target") << QByteArray("[1]: target");
    QTest::newRow("no label") << QByteArray("[^]: target") << QByteArray("[^]: target");
    QTest::newRow("no end") << QByteArray("[^1\n]: target") << QByteArray("[^1\n]: target");
}

void TestUtf8Source::hidesFootnotes()
{
    QFETCH(const QByteArray, text);
    const Utf8Source copied(QString::fromUtf8(text));
    QTEST(QByteArray(copied.data(), copied.size()), "seen");
    const Utf8Source known(QString::fromUtf8(text), text);
    QTEST(QByteArray(known.data(), known.size()), "seen");
}

QTEST_GUILESS_MAIN(TestUtf8Source)
#include "tst_utf8source.moc"
