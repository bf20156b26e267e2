// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/encoding.h"
#include "core/text/encodingdeclaration.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

// What a file says about its own encoding, as decode() obeys it.
class TestEncodingDeclaration : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void declarationDecides_data();
    void declarationDecides();
    void impossibleDeclarationIsIgnored_data();
    void impossibleDeclarationIsIgnored();
};

void TestEncodingDeclaration::declarationDecides_data()
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

void TestEncodingDeclaration::declarationDecides()
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

void TestEncodingDeclaration::impossibleDeclarationIsIgnored_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("valid UTF-8") << QByteArray("<?xml version='1.0' encoding='windows-1251'?>да");
    QTest::newRow("wide") << QByteArray("<meta charset=utf-16>text");
    QTest::newRow("unknown") << QByteArray("<meta charset=martian>text");
    QTest::newRow("not ASCII") << QByteArray("<meta charset=ibm-37>text");
}

void TestEncodingDeclaration::impossibleDeclarationIsIgnored()
{
    QFETCH(const QByteArray, bytes);
    const auto decoded = decode(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, QString::fromUtf8(bytes));
    QCOMPARE(decoded->encoding, Encoding{});
}

QTEST_GUILESS_MAIN(TestEncodingDeclaration)
#include "tst_encodingdeclaration.moc"
