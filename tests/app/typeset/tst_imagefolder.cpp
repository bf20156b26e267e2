// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/imagefolder.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

// A folder "doc" with images, and a secret beside it.
class TestImageFolder : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsImagesInsideTheFolder_data();
    void findsImagesInsideTheFolder();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void readsWhatItFound();
    void refusesAllWithoutAFolder();

private:
    void write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

void TestImageFolder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestImageFolder::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"doc/pictures"_s));
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (const QString &name : {u"secret.png"_s, u"doc/a.png"_s, u"doc/pictures/b c.png"_s}) {
        QVERIFY(image.save(m_folder.filePath(name)));
    }
    QVERIFY(QFile::copy(m_folder.filePath(u"secret.png"_s), m_folder.filePath(u"doc/lies.jpg"_s)));
    QVERIFY(QFile::link(m_folder.filePath(u"secret.png"_s), m_folder.filePath(u"doc/link.png"_s)));
    const QByteArray head = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"4\">";
    write(u"doc/good.svg"_s, head + "<rect width=\"8\" height=\"4\"/></svg>");
    write(u"doc/names.svg"_s, head + "<image href=\"../secret.png\" width=\"8\" height=\"4\"/></svg>");
    write(u"doc/entity.svg"_s, "<!DOCTYPE svg [<!ENTITY a \"b\">]>" + head + "</svg>");
    write(u"doc/broken.svg"_s, head + "<rect>");
    write(u"doc/text.png"_s, "This is no image.");
}

void TestImageFolder::findsImagesInsideTheFolder_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QSize>("size");
    QTest::newRow("beside") << u"a.png"_s << QSize(30, 20);
    QTest::newRow("here") << u"./a.png"_s << QSize(30, 20);
    QTest::newRow("below, escaped") << u"pictures/b%20c.png"_s << QSize(30, 20);
    QTest::newRow("there and back") << u"pictures/../a.png"_s << QSize(30, 20);
    QTest::newRow("drawing") << u"good.svg"_s << QSize(8, 4);
}

void TestImageFolder::findsImagesInsideTheFolder()
{
    QFETCH(const QString, target);
    QFETCH(const QSize, size);
    const auto found = ImageFolder(m_folder.filePath(u"doc"_s)).find(target);
    QVERIFY(found.has_value());
    QCOMPARE(found->size, size);
}

void TestImageFolder::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("out") << u"../secret.png"_s;
    QTest::newRow("out, escaped") << u"%2e%2e/secret.png"_s;
    QTest::newRow("out by a link") << u"link.png"_s;
    QTest::newRow("absolute") << m_folder.filePath(u"doc/a.png"_s);
    QTest::newRow("file scheme") << QUrl::fromLocalFile(m_folder.filePath(u"doc/a.png"_s)).toString();
    QTest::newRow("web") << u"https://example.org/a.png"_s;
    QTest::newRow("web without scheme") << u"//example.org/a.png"_s;
    QTest::newRow("resource") << u":/icons/org.hexapla.Hexapla.svg"_s;
    QTest::newRow("resource scheme") << u"qrc:/icons/org.hexapla.Hexapla.svg"_s;
    QTest::newRow("data") << u"data:image/png;base64,iVBORw0KGgo="_s;
    QTest::newRow("missing") << u"none.png"_s;
    QTest::newRow("folder") << u"pictures"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("null character") << u"a.png\0.txt"_s;
    QTest::newRow("no image") << u"text.png"_s;
    QTest::newRow("another format than its name says") << u"lies.jpg"_s;
    QTest::newRow("drawing that names a file") << u"names.svg"_s;
    QTest::newRow("drawing with entities") << u"entity.svg"_s;
    QTest::newRow("broken drawing") << u"broken.svg"_s;
}

void TestImageFolder::refusesEverythingElse()
{
    QFETCH(const QString, target);
    if (target == u"lies.jpg"_s) {
        // Qt's decoder says so twice.
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Not a JPEG file"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Not a JPEG file"_s));
    }
    QVERIFY(!ImageFolder(m_folder.filePath(u"doc"_s)).find(target));
}

void TestImageFolder::readsWhatItFound()
{
    const ImageFolder folder(m_folder.filePath(u"doc"_s));
    const QImage image = ImageFolder::read(*folder.find(u"a.png"_s), QSize(15, 10));
    QCOMPARE(image.size(), QSize(15, 10));
    QCOMPARE(image.pixelColor(5, 5), QColor(Qt::red));
    const QImage drawing = ImageFolder::read(*folder.find(u"good.svg"_s), QSize(16, 8));
    QCOMPARE(drawing.size(), QSize(16, 8));
    QCOMPARE(drawing.pixelColor(5, 5), QColor(Qt::black));
}

void TestImageFolder::refusesAllWithoutAFolder() { QVERIFY(!ImageFolder().find(u"a.png"_s)); }

QTEST_MAIN(TestImageFolder)
#include "tst_imagefolder.moc"
