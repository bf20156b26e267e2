// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/encoding.h"
#include "tests/support/languagetexts.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>

using namespace hexapla;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList &allEncodings()
{
    static const QByteArrayList encodings{
        "UTF-8",        "UTF-16LE",     "UTF-16BE",     "UTF-32LE",     "UTF-32BE",
        "windows-1251", "KOI8-R",       "KOI8-U",       "IBM866",       "ISO-8859-5",
        "ISO-8859-1",   "windows-1252", "ISO-8859-2",   "windows-1250", "windows-1253",
        "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-874",
        "Shift_JIS",    "GB18030",      "Big5",         "EUC-KR",       "ISO-8859-7"};
    return encodings;
}

// The encodings that texts in a language are met in.
QByteArrayList encodingsOf(const QString &language)
{
    const auto isOneOf = [&language](QStringView languages) {
        return languages.split(u' ').contains(QStringView(language));
    };
    QByteArrayList result{"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"};
    if (!isOneOf(u"ar fa he hi th ko kk tr vi")) {
        result << "GB18030";
    }
    if (isOneOf(u"en de fr es pt it nl sv da nb fi is")) {
        result << "windows-1252";
    }
    if (isOneOf(u"pl cs sk hu hr sl")) {
        result << "windows-1250" << "ISO-8859-2";
    }
    if (isOneOf(u"ru uk be bg sr mk")) {
        result << "windows-1251";
    }
    if (isOneOf(u"ru bg")) {
        result << "KOI8-R" << "IBM866" << "ISO-8859-5";
    }
    if (language == u"uk") {
        result << "KOI8-U";
    }
    if (isOneOf(u"lt lv et")) {
        result << "windows-1257";
    }
    const QMultiHash<QString, QByteArray> others{{u"el"_s, "windows-1253"}, {u"el"_s, "ISO-8859-7"},
                                                 {u"tr"_s, "windows-1254"}, {u"he"_s, "windows-1255"},
                                                 {u"ar"_s, "windows-1256"}, {u"th"_s, "windows-874"},
                                                 {u"ja"_s, "Shift_JIS"},    {u"ja"_s, "EUC-JP"},
                                                 {u"zh-Hant"_s, "Big5"},    {u"ko"_s, "EUC-KR"}};
    return result + others.values(language);
}

// In the older encodings typographic signs are missing that people then write otherwise.
QString simplified(QString text, const QByteArray &encoding)
{
    if (encoding.startsWith("UTF") || encoding.startsWith("windows") || encoding == "GB18030") {
        return text;
    }
    static const QHash<QChar, QChar> plain{{u'„', u'"'}, {u'“', u'"'},  {u'”', u'"'}, {u'«', u'"'},
                                           {u'»', u'"'}, {u'’', u'\''}, {u'‘', u'\''}};
    for (QChar &c : text) {
        c = plain.value(c, c);
    }
    return text;
}

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
    void detectsWholeTexts_data();
    void detectsWholeTexts();
    void detectsShortTexts();
    void byteOrderMarkDecides_data();
    void byteOrderMarkDecides();
    void declarationDecides_data();
    void declarationDecides();
    void impossibleDeclarationIsIgnored_data();
    void impossibleDeclarationIsIgnored();
    void givenEncodingDecides();
    void givenEncodingIsNamedAsOnTheInternet();
    void unknownEncodingIsRefused();
    void undecodableBytesAreListed_data();
    void undecodableBytesAreListed();
    void damagedUtf8StaysUtf8();
    void loneSurrogatesAreListed();
    void textWithoutByteOrderMarkIsNoUtf16();
    void binaryFilesAreRefused_data();
    void binaryFilesAreRefused();
    void strayNulIsKept();
    void emptyFileIsUtf8();
    void lineEndsStay();
    void missingCharacterHasItsPlace();
    void corpusIsDetected();
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

void TestEncoding::detectsWholeTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("name");
    for (const auto &[language, text] : languageTexts()) {
        for (const QByteArray &name : encodingsOf(language)) {
            QTest::addRow("%s %s", qPrintable(language), name.constData()) << simplified(text, name) << name;
        }
    }
}

void TestEncoding::detectsWholeTexts()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, name);
    const auto decoded = decode(*encode(text, {.name = name}));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, text);
    if (std::ranges::count_if(text, [](QChar c) { return c.unicode() >= 0x80; }) < 10) {
        return; // right, but with good reason not sure
    }
    QVERIFY2(decoded->encoding.confidence >= 0.5, qPrintable(QString::number(decoded->encoding.confidence)));
}

// A first line is little to go by: nearly all are right, and those that are not are not sure of themselves.
void TestEncoding::detectsShortTexts()
{
    int all = 0;
    int right = 0;
    for (const auto &[language, text] : languageTexts()) {
        const QString line = text.section(u'\n', 0, 0);
        for (const QByteArray &name : encodingsOf(language)) {
            const auto bytes = encode(simplified(line, name), {.name = name});
            const auto decoded = decode(*bytes);
            ++all;
            if (decoded && decoded->text == simplified(line, name)) {
                ++right;
            } else {
                qInfo() << language << name << "read as" << (decoded ? decoded->encoding.name : "binary")
                        << (decoded ? decoded->encoding.confidence : 0);
                QVERIFY(!decoded || decoded->encoding.confidence < 0.7);
            }
        }
    }
    QVERIFY2(right >= 0.97 * all, qPrintable(u"%1 of %2"_s.arg(right).arg(all)));
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

void TestEncoding::declarationDecides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("XML") << uR"(<?xml version="1.0" encoding="koi8-r"?><p>да</p>)"_s << QByteArray("KOI8-R")
                         << QByteArray("KOI8-R");
    QTest::newRow("HTML") << u"<html><head><meta charset=windows-1251></head>да"_s
                          << QByteArray("windows-1251") << QByteArray("windows-1251");
    QTest::newRow("HTML 4") << uR"(<META http-equiv="Content-Type" content="text/html; charset=cp866">да)"_s
                            << QByteArray("IBM866") << QByteArray("IBM866");
    QTest::newRow("Emacs") << u"# -*- mode: text; coding: iso-8859-5-unix -*-\nда"_s
                           << QByteArray("ISO-8859-5") << QByteArray("ISO-8859-5");
    QTest::newRow("Vim, first line") << u"/* vim: set fileencoding=koi8-u : */\nє"_s << QByteArray("KOI8-U")
                                     << QByteArray("KOI8-U");
    QTest::newRow("Vim, last line") << u"ž\nvim: fenc=cp1250\n"_s << QByteArray("windows-1250")
                                    << QByteArray("windows-1250");
    QTest::newRow("Latin-1 that is more")
        << u"<meta charset='iso-8859-1'>“é”"_s << QByteArray("windows-1252") << QByteArray("windows-1252");
    QTest::newRow("GB2312 that is more")
        << u"<meta charset=gb2312>㐀𠀀"_s << QByteArray("GB18030") << QByteArray("GB18030");
    QTest::newRow("ASCII only") << u"<meta charset=windows-1251>yes"_s << QByteArray("US-ASCII")
                                << QByteArray("windows-1251");
}

void TestEncoding::declarationDecides()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, written);
    QFETCH(const QByteArray, name);
    const auto decoded = decode(*encode(text, {.name = written}));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->encoding.name, name);
    QCOMPARE(decoded->encoding.origin, EncodingOrigin::Declared);
    QCOMPARE(decoded->text, text);
}

void TestEncoding::impossibleDeclarationIsIgnored_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("valid UTF-8") << QByteArray("<?xml version='1.0' encoding='windows-1251'?>да");
    QTest::newRow("wide") << QByteArray("<meta charset=utf-16>text");
    QTest::newRow("unknown") << QByteArray("<meta charset=martian>text");
    QTest::newRow("not ASCII") << QByteArray("<meta charset=ibm-37>text");
}

void TestEncoding::impossibleDeclarationIsIgnored()
{
    QFETCH(const QByteArray, bytes);
    const auto decoded = decode(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, QString::fromUtf8(bytes));
    QCOMPARE(decoded->encoding, Encoding{});
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

void TestEncoding::damagedUtf8StaysUtf8()
{
    QByteArray bytes = languageTexts().at(u"ru"_s).toUtf8();
    bytes[100] = '\xff';
    const auto decoded = decode(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->encoding.name, "UTF-8");
    QVERIFY(decoded->encoding.confidence < 1);
    QVERIFY(!decoded->undecodable.empty());
    QVERIFY(decoded->undecodable.front().byteOffset >= 99 && decoded->undecodable.front().byteOffset <= 100);
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

// Two letters read as one ideogram: what a well-known editor once did.
void TestEncoding::textWithoutByteOrderMarkIsNoUtf16()
{
    const QByteArray bytes("Bush hid the facts");
    QCOMPARE(decode(bytes)->text, QString::fromLatin1(bytes));
}

void TestEncoding::binaryFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n1 0 obj\n");
    QTest::newRow("ZIP, DOCX, EPUB") << QByteArray("PK\x03\x04\x14\0\x06\0", 8);
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("ELF") << QByteArray("\x7f"
                                       "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
                                       16);
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\x08 abc");
    QTest::newRow("SQLite") << QByteArray("SQLite format 3\0\x10\0", 18);
    QByteArray noise;
    quint32 state = 12345;
    for (int i = 0; i < 4096; ++i) {
        state = state * 1664525U + 1013904223U;
        noise += static_cast<char>(state >> 24);
    }
    QTest::newRow("noise") << noise;
    QTest::newRow("NULs") << QByteArray(512, '\0');
}

void TestEncoding::binaryFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto decoded = decode(bytes);
    QVERIFY(!decoded.has_value());
    QCOMPARE(decoded.error().code, ErrorCode::BinaryFile);
}

void TestEncoding::strayNulIsKept()
{
    const QByteArray bytes("One line.\nAnother with a \0 in it.\nA third, long enough.\n", 56);
    const auto decoded = decode(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, QString::fromLatin1(bytes));
    QVERIFY(decoded->text.contains(QChar(0)));
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

// Every document of the corpus in every encoding that holds it.
void TestEncoding::corpusIsDetected()
{
    HEXAPLA_NEEDS_CORPUS();
    int all = 0;
    int right = 0;
    QSet<QString> seen;
    QStringList names;
    QDirIterator files(corpusPath(), {u"*.md"_s, u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        names << files.next();
    }
    names.sort();
    for (const QString &name : std::as_const(names)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly) || file.size() > 1'000'000) {
            continue;
        }
        const auto text = decode(file.readAll());
        QVERIFY2(text.has_value(), qPrintable(file.fileName()));
        const bool isAscii = text->text.size() == file.size();
        const QString beginning = text->text.left(300);
        if (isAscii || seen.contains(beginning)) {
            continue; // copies that differ in a few places are measured once
        }
        seen.insert(beginning);
        for (const QByteArray &encoding : allEncodings()) {
            const auto bytes = encode(text->text, {.name = encoding});
            if (!bytes) {
                continue;
            }
            QCOMPARE(decode(*bytes, encoding)->text, text->text);
            const auto decoded = decode(*bytes);
            ++all;
            if (decoded && decoded->text == text->text) {
                ++right;
            } else {
                qInfo() << name << encoding << "read as" << (decoded ? decoded->encoding.name : "binary");
            }
        }
    }
    qInfo() << right << "of" << all;
    QVERIFY(all > 0);
    QVERIFY(right >= 0.98 * all);
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
