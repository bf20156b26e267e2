// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/encoding.h"
#include "tests/support/languageencodings.h"
#include "tests/support/languagetexts.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

namespace {

bool isSingleByte(const QByteArray &encoding)
{
    return encoding.startsWith("windows") || encoding.startsWith("KOI8") || encoding.startsWith("ISO") ||
           encoding == "IBM866";
}

} // namespace

class TestEncoding : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips_data();
    void roundTrips();
    void everyByteRoundTrips_data();
    void everyByteRoundTrips();
    void byteOrderMarkDecides_data();
    void byteOrderMarkDecides();
    void givenEncodingDecides();
    void givenEncodingIsNamedAsOnTheInternet();
    void unknownEncodingIsRefused();
    void undecodableBytesAreListed_data();
    void undecodableBytesAreListed();
    void loneSurrogatesAreListed();
    void strayNulIsKept();
    void soundUtf8IsPassedOn();
    void emptyFileIsUtf8();
    void lineEndsStay();
    void missingCharacterHasItsPlace();
};

void TestEncoding::roundTrips_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("mark");
    for (const auto &[language, text] : languageTexts()) {
        QByteArrayList encodings = encodingsOf(language);
        if (!encodings.contains("GB18030")) {
            encodings << "GB18030"; // holds everything
        }
        for (const QByteArray &name : encodings) {
            const QString row = language + u' ' + QString::fromLatin1(name);
            QTest::addRow("%s", qPrintable(row)) << simplified(text, name) << name << false;
            if (name.startsWith("UTF") || name == "GB18030") {
                QTest::addRow("%s with mark", qPrintable(row)) << text << name << true;
            }
        }
    }
    QTest::newRow("astral UTF-16LE") << u"😀 and 𐍈 and U+FEFF \ufeff inside"_s << QByteArray("UTF-16LE")
                                     << true;
    QTest::newRow("astral GB18030") << u"😀 and 𐍈"_s << QByteArray("GB18030") << false;
    QTest::newRow("second mark") << u"\ufeffx"_s << QByteArray("UTF-8") << true;
}

void TestEncoding::roundTrips()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, name);
    QFETCH(const bool, mark);
    const Encoding encoding{.name = name, .hasByteOrderMark = mark};
    const auto bytes = encode(text, encoding);
    QVERIFY2(bytes.has_value(), "the text must be one the encoding can hold");
    const auto given = decode(*bytes, name);
    QVERIFY(given.has_value());
    QCOMPARE(given->text, text);
    QVERIFY(given->undecodable.empty());
    QCOMPARE(given->encoding.hasByteOrderMark, mark);
    const auto found = decode(*bytes);
    QVERIFY(found.has_value());
    QCOMPARE(encode(found->text, found->encoding), bytes);
    if (mark) {
        QCOMPARE(found->text, text);
        QCOMPARE(found->encoding.name, name);
        QCOMPARE(found->encoding.origin, EncodingOrigin::ByteOrderMark);
    }
}

void TestEncoding::everyByteRoundTrips_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const QByteArray &name : allEncodings()) {
        if (isSingleByte(name)) {
            QTest::newRow(name.constData()) << name;
        }
    }
}

void TestEncoding::everyByteRoundTrips()
{
    QFETCH(const QByteArray, name);
    for (int byte = 0; byte < 256; ++byte) {
        const QByteArray bytes(1, static_cast<char>(byte));
        const auto decoded = decode(bytes, name);
        QVERIFY(decoded.has_value());
        if (decoded->undecodable.empty()) {
            QCOMPARE(encode(decoded->text, decoded->encoding), bytes);
        } else {
            QCOMPARE(decoded->undecodable.front().bytes, bytes);
        }
    }
}

void TestEncoding::byteOrderMarkDecides_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("UTF-8") << QByteArray("\xef\xbb\xbfhi") << QByteArray("UTF-8");
    QTest::newRow("UTF-16LE") << QByteArray("\xff\xfeh\0i\0", 6) << QByteArray("UTF-16LE");
    QTest::newRow("UTF-16BE") << QByteArray("\xfe\xff\0h\0i", 6) << QByteArray("UTF-16BE");
    QTest::newRow("UTF-32LE") << QByteArray("\xff\xfe\0\0h\0\0\0i\0\0\0", 12) << QByteArray("UTF-32LE");
    QTest::newRow("UTF-32BE") << QByteArray("\0\0\xfe\xff\0\0\0h\0\0\0i", 12) << QByteArray("UTF-32BE");
}

void TestEncoding::byteOrderMarkDecides()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, name);
    const auto decoded = decode(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, u"hi"_s);
    const Encoding expected{
        .name = name, .origin = EncodingOrigin::ByteOrderMark, .confidence = 1, .hasByteOrderMark = true};
    QCOMPARE(decoded->encoding, expected);
}

void TestEncoding::givenEncodingDecides()
{
    const auto decoded = decode("\xc4\xe0", "windows-1251");
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, u"Да"_s);
    QCOMPARE(decoded->encoding.origin, EncodingOrigin::Given);
    const auto marked = decode(QByteArray("\xfe\xff\0h", 4), "utf-16");
    QVERIFY(marked.has_value());
    QCOMPARE(marked->text, u"h"_s);
    QCOMPARE(marked->encoding.name, "UTF-16BE");
    QVERIFY(marked->encoding.hasByteOrderMark);
}

void TestEncoding::givenEncodingIsNamedAsOnTheInternet()
{
    QCOMPARE(decode("x", "cp1251")->encoding.name, "windows-1251");
    QCOMPARE(decode("x", "latin1")->encoding.name, "ISO-8859-1");
    QCOMPARE(decode("x", "cp866")->encoding.name, "IBM866");
}

void TestEncoding::unknownEncodingIsRefused()
{
    QCOMPARE(decode("x", "martian").error().code, ErrorCode::UnknownEncoding);
    QCOMPARE(decode("x", "martian").error().detail, u"martian"_s);
    QCOMPARE(encode(u"x", {.name = "martian"}).error().code, ErrorCode::UnknownEncoding);
}

void TestEncoding::undecodableBytesAreListed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("byteOffset");
    QTest::addColumn<QByteArray>("undecodable");
    QTest::newRow("UTF-8") << QByteArray("ab\xff"
                                         "c")
                           << QByteArray("UTF-8") << u"ab\ufffdc"_s << qsizetype(2) << QByteArray("\xff");
    QTest::newRow("UTF-8 after a mark")
        << QByteArray("\xef\xbb\xbf"
                      "a\xff")
        << QByteArray("UTF-8") << u"a\ufffd"_s << qsizetype(4) << QByteArray("\xff");
    QTest::newRow("UTF-8 cut off") << QByteArray("a\xe2\x82") << QByteArray("UTF-8") << u"a\ufffd"_s
                                   << qsizetype(1) << QByteArray("\xe2\x82");
    QTest::newRow("UTF-16 cut off") << QByteArray("a\0b", 3) << QByteArray("UTF-16LE") << u"a\ufffd"_s
                                    << qsizetype(2) << QByteArray("b");
    QTest::newRow("EUC-KR") << QByteArray("a\xff"
                                          "b")
                            << QByteArray("EUC-KR") << u"a\ufffdb"_s << qsizetype(1) << QByteArray("\xff");
}

void TestEncoding::undecodableBytesAreListed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, name);
    QFETCH(const QString, text);
    QFETCH(const qsizetype, byteOffset);
    QFETCH(const QByteArray, undecodable);
    const auto decoded = decode(bytes, name);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->undecodable.size(), 1U);
    const UndecodableBytes &found = decoded->undecodable.front();
    QCOMPARE(found.byteOffset, byteOffset);
    QCOMPARE(found.bytes, undecodable);
    const qsizetype at = text.indexOf(QChar::ReplacementCharacter);
    QVERIFY(found.text == TextSpan(at, at + 1));
}

void TestEncoding::loneSurrogatesAreListed()
{
    const QByteArray bytes("\xff\xfe"
                           "a\0\x3d\xd8"
                           "b\0\x00\xde"
                           "c\0\x3d\xd8\x00\xde",
                           16);
    const auto decoded = decode(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, u"a\ufffdb\ufffdc😀"_s);
    QCOMPARE(decoded->undecodable.size(), 2U);
    QCOMPARE(decoded->undecodable[0].byteOffset, 4);
    QCOMPARE(decoded->undecodable[0].bytes, QByteArray("\x3d\xd8"));
    QCOMPARE(decoded->undecodable[1].byteOffset, 8);
    QVERIFY(decoded->undecodable[1].text == TextSpan(3, 4));
}

void TestEncoding::strayNulIsKept()
{
    const QByteArray bytes("One line.\nAnother with a \0 in it.\nA third, long enough.\n", 56);
    const auto decoded = decode(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, QString::fromLatin1(bytes));
    QVERIFY(decoded->text.contains(QChar(0)));
}

void TestEncoding::soundUtf8IsPassedOn()
{
    const QString text = u"Маяк 😀 lamp\r\n"_s;
    const QByteArray bytes = text.toUtf8();
    const QByteArray marked = "\xef\xbb\xbf" + bytes;
    const QByteArray broken = bytes + '\xd0';
    QCOMPARE(decode(bytes)->utf8, bytes);
    QCOMPARE(decode(bytes, "UTF-8")->utf8, bytes);
    QCOMPARE(decode(marked)->utf8, bytes);
    QVERIFY(decode(broken)->utf8.isEmpty());
    QVERIFY(decode(encode(text, {.name = "UTF-16LE", .hasByteOrderMark = true}).value())->utf8.isEmpty());
}

void TestEncoding::emptyFileIsUtf8()
{
    const auto decoded = decode({});
    QVERIFY(decoded.has_value());
    QVERIFY(decoded->text.isEmpty());
    QCOMPARE(decoded->encoding, Encoding{});
}

void TestEncoding::lineEndsStay() { QCOMPARE(decode("a\r\nb\rc\n")->text, u"a\r\nb\rc\n"_s); }

void TestEncoding::missingCharacterHasItsPlace()
{
    const auto bytes = encode(u"да\n😀 ж", {.name = "KOI8-R"});
    QVERIFY(!bytes.has_value());
    QCOMPARE(bytes.error().code, ErrorCode::WriteFailed);
    QCOMPARE(bytes.error().detail, u"KOI8-R"_s);
    QCOMPARE(bytes.error().place, (Place{.offset = 3, .line = 2, .column = 1}));
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
