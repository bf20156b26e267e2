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

QTEST_GUILESS_MAIN(TestUtf8Source)
#include "tst_utf8source.moc"
