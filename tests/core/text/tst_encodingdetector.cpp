// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/encoding.h"
#include "core/text/encodingdetector.h"
#include "tests/support/languageencodings.h"
#include "tests/support/languagetexts.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace hexapla;
using namespace Qt::StringLiterals;

// What decode() makes of files that say nothing.
class TestEncodingDetector : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void detectsWholeTexts_data();
    void detectsWholeTexts();
    void detectsShortTexts();
    void damagedUtf8StaysUtf8();
    void shortDamagedUtf8StaysUtf8();
    void textWithoutByteOrderMarkIsNoUtf16();
    void binaryFilesAreRefused_data();
    void binaryFilesAreRefused();
    void corpusIsDetected();
};

void TestEncodingDetector::detectsWholeTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("name");
    for (const auto &[language, text] : languageTexts()) {
        for (const QByteArray &name : encodingsOf(language)) {
            QTest::addRow("%s %s", qPrintable(language), name.constData()) << simplified(text, name) << name;
        }
    }
}

void TestEncodingDetector::detectsWholeTexts()
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
void TestEncodingDetector::detectsShortTexts()
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

void TestEncodingDetector::damagedUtf8StaysUtf8()
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

void TestEncodingDetector::shortDamagedUtf8StaysUtf8()
{
    const auto german = decode("\xc3\x9c"
                               "ber die Stra\xc3\x9f"
                               "e gehen.\nK\xf6ln ist sch\xf6n.\n");
    QVERIFY(german.has_value());
    QCOMPARE(german->encoding.name, "UTF-8");
    QCOMPARE(german->undecodable.size(), 2);
    QVERIFY(german->text.startsWith(u"Über die Straße"_s));
    const auto french = decode("Caf\xe9 noir et d\xc3\xa9j\xc3\xa0 vu.\n");
    QVERIFY(french.has_value());
    QCOMPARE(french->encoding.name, "UTF-8");
    QCOMPARE(french->undecodable.size(), 1);
    QCOMPARE(french->undecodable.front().byteOffset, 3);
}

// Two letters read as one ideogram: what a well-known editor once did.
void TestEncodingDetector::textWithoutByteOrderMarkIsNoUtf16()
{
    const QByteArray bytes("Bush hid the facts");
    QCOMPARE(decode(bytes)->text, QString::fromLatin1(bytes));
}

void TestEncodingDetector::binaryFilesAreRefused_data()
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

void TestEncodingDetector::binaryFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto decoded = decode(bytes);
    QVERIFY(!decoded.has_value());
    QCOMPARE(decoded.error().code, ErrorCode::BinaryFile);
}

// Every document of the corpus in every encoding that holds it.
void TestEncodingDetector::corpusIsDetected()
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

QTEST_GUILESS_MAIN(TestEncodingDetector)
#include "tst_encodingdetector.moc"
