// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/pdf/pdfproof.h"
#include "tests/support/testcase.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestPdfProof : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsTextAndFonts();
    void refusesDamage_data();
    void refusesDamage();
    void refusesWhatIsNotThere();

private:
    QByteArray writePages(const QStringList &pages);

    QTemporaryDir m_folder;
};

QByteArray TestPdfProof::writePages(const QStringList &pages)
{
    const QString path = m_folder.filePath(u"pages.pdf"_s);
    {
        QPdfWriter writer(path);
        QPainter painter(&writer);
        for (const QString &page : pages) {
            if (page != pages.first()) {
                writer.newPage();
            }
            painter.drawText(200, 400, page);
        }
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPdfProof::findsTextAndFonts()
{
    writePages({u"The lamp burns"_s, u"Лампа горит"_s});
    const auto proof = provePdf(m_folder.filePath(u"pages.pdf"_s));
    QVERIFY(proof.has_value());
    QCOMPARE(proof->pages.size(), 2);
    QCOMPARE(proof->pages[0].trimmed(), u"The lamp burns"_s);
    QCOMPARE(proof->pages[1].trimmed(), u"Лампа горит"_s);
    QVERIFY(!proof->fonts.isEmpty());
    for (const PdfProof::Font &font : proof->fonts) {
        QVERIFY2(font.isEmbedded, qUtf8Printable(font.name));
    }
}

void TestPdfProof::refusesDamage_data()
{
    const QByteArray whole = writePages({u"The lamp burns"_s});
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no PDF") << QByteArray("The lamp burns");
    QTest::newRow("cut off") << whole.first(whole.size() / 2);
    QByteArray overwritten = whole;
    overwritten.replace(overwritten.indexOf("/Pages"), 6, "/Pigs ");
    QTest::newRow("overwritten") << overwritten;
}

void TestPdfProof::refusesDamage()
{
    QFETCH(const QByteArray, bytes);
    const QString path = m_folder.filePath(u"damaged.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const auto proof = provePdf(path);
    QVERIFY(!proof.has_value());
    QCOMPARE(proof.error().code, ErrorCode::DamagedFile);
    QVERIFY(!proof.error().detail.isEmpty());
}

void TestPdfProof::refusesWhatIsNotThere()
{
    QCOMPARE(provePdf(m_folder.filePath(u"missing.pdf"_s)).error().code, ErrorCode::FileNotFound);
}

QTEST_MAIN(TestPdfProof)
#include "tst_pdfproof.moc"
