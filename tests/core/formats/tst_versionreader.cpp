// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/versionreader.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestVersionReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFile();
    void obeysTheOptions();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void readsAnEmptyFile();
    void warnsOfDamage();
    void warnsOnceOfDamageInARow();
    void takesAHintFromTheName();
    void stopsWhenAsked();
    void reportsProgress();

private:
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

QString TestVersionReader::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    }
    return file.fileName();
}

void TestVersionReader::readsAFile()
{
    const QByteArray bytes =
        "# Маяк\n\nСмотритель поднимался по лестнице каждый вечер. Лампа горела всю ночь.\n";
    const auto version = readVersion(write(u"lamp.md"_s, bytes));
    QVERIFY(version.has_value());
    QCOMPARE(version->bytes, bytes);
    QCOMPARE(version->encoding.name, "UTF-8");
    QCOMPARE(version->format, Format::Markdown);
    QCOMPARE(version->language.toString(), u"ru"_s);
    QCOMPARE(version->document.blocks().size(), size_t(2));
    QCOMPARE(version->segments.size(), size_t(3));
    QVERIFY(version->warnings.empty());
}

void TestVersionReader::obeysTheOptions()
{
    const QByteArray bytes = QByteArray::fromHex("23204CE46D7065") + "\n\nEin Satz."; // "# Lämpe" in Latin-1
    ReadOptions options;
    options.encoding = "windows-1252";
    options.language = LanguageTag::fromString(u"de-AT"_s);
    options.format = Format::Text;
    const auto version = readVersion(write(u"lamp.md"_s, bytes), options);
    QVERIFY(version.has_value());
    QVERIFY(version->document.text().startsWith(u"# Lämpe"));
    QCOMPARE(version->language.toString(), u"de-AT"_s);
    QCOMPARE(version->languageConfidence, 1.0);
    QCOMPARE(version->encoding.origin, EncodingOrigin::Given);
    QCOMPARE(version->format, Format::Text);
}

void TestVersionReader::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << m_folder.filePath(u"missing.md"_s) << QByteArray() << ErrorCode::FileNotFound;
    QTest::newRow("folder") << m_folder.path() << QByteArray() << ErrorCode::NotAFile;
    QTest::newRow("device") << u"/dev/null"_s << QByteArray() << ErrorCode::NotAFile;
    QTest::newRow("binary") << write(u"picture.md"_s, "\x89PNG\r\n\x1a\n" + QByteArray(64, '\0'))
                            << QByteArray() << ErrorCode::BinaryFile;
    QTest::newRow("unknown encoding")
        << write(u"plain.txt"_s, "plain") << QByteArray("klingon-1") << ErrorCode::UnknownEncoding;
    QFile large(m_folder.filePath(u"large.txt"_s));
    if (!large.open(QIODevice::WriteOnly) || !large.resize(maximumFileSize + 1)) {
        qFatal("cannot make a large file");
    }
    QTest::newRow("too large") << large.fileName() << QByteArray() << ErrorCode::FileTooLarge;
}

void TestVersionReader::refusesWhatItCannotRead()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, encoding);
    const auto version = readVersion(path, {encoding, {}, {}});
    QVERIFY(!version.has_value());
    QTEST(version.error().code, "code");
    QCOMPARE(version.error().file, path);
}

void TestVersionReader::readsAnEmptyFile()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\n \n"), QByteArray("\xEF\xBB\xBF")}) {
        const auto version = readVersion(bytes, u"empty.md"_s);
        QVERIFY(version.has_value());
        QVERIFY(version->document.blocks().empty());
        QVERIFY(version->segments.empty());
        QVERIFY(version->language.isUndetermined());
        QVERIFY(version->warnings.empty());
    }
}

void TestVersionReader::warnsOfDamage()
{
    const auto version =
        readVersion("A word\xFF here, and enough of plain English text to know its language by.",
                    u"damaged.txt"_s, {"UTF-8", {}, {}});
    QVERIFY(version.has_value());
    QCOMPARE(version->warnings.size(), size_t(1));
    QCOMPARE(version->warnings[0].code, WarningCode::UndecodableBytes);
    QCOMPARE(version->warnings[0].source, TextSpan(6, 7));
    QCOMPARE(version->warnings[0].detail, u"ff"_s);
}

void TestVersionReader::warnsOnceOfDamageInARow()
{
    const QByteArray many = QByteArray(40, '\xFF');
    const auto version = readVersion("Two \xFF\xFE bytes, and many " + many + " of them, and an end.",
                                     u"damaged.txt"_s, {"UTF-8", LanguageTag(), {}});
    QVERIFY(version.has_value());
    QCOMPARE(version->warnings.size(), size_t(2));
    QCOMPARE(version->warnings[0].source, TextSpan(4, 6));
    QCOMPARE(version->warnings[0].detail, u"ff fe"_s);
    QCOMPARE(version->warnings[1].source, TextSpan(23, 63));
    QCOMPARE(version->warnings[1].detail, u"ff "_s.repeated(16) + u'\u2026');
}

void TestVersionReader::takesAHintFromTheName()
{
    QCOMPARE(readVersion("12 345", u"table.kk.md"_s)->language.toString(), u"kk"_s);
    // The text decides against the name.
    const QByteArray french =
        "Le gardien montait l'escalier chaque soir avant le coucher du soleil, et la lampe "
        "brûlait toute la nuit pour les bateaux qui rentraient au port.";
    QCOMPARE(readVersion(french, u"lamp.de.md"_s)->language.toString(), u"fr"_s);
    QCOMPARE(readVersion(french, u"lamp.fr-CA.md"_s)->language.toString(), u"fr-CA"_s);
}

void TestVersionReader::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto version =
        readVersion(QByteArray("A sentence. ").repeated(200'000), u"long.txt"_s, {}, {stop.get_token(), {}});
    QVERIFY(!version.has_value());
    QCOMPARE(version.error().code, ErrorCode::Cancelled);
}

void TestVersionReader::reportsProgress()
{
    double last = -1;
    const WorkContext context = {{}, [&last](double share) {
                                     QVERIFY(share >= last && share <= 1);
                                     last = share;
                                 }};
    QVERIFY(
        readVersion(QByteArray("A *sentence*. Another.\n\n").repeated(20'000), u"long.md"_s, {}, context));
    QCOMPARE(last, 1.0);
}

QTEST_GUILESS_MAIN(TestVersionReader)
#include "tst_versionreader.moc"
