// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/xliff.h"

#include "core/align/celltext.h"
#include "tests/support/exportcase.h"
#include "tests/support/testcase.h"

#include <QXmlStreamReader>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestXliff : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesAsExpected_data() { addExportCases(); }
    void writesAsExpected();
    void readsBack_data() { addExportCases(); }
    void readsBack();
    void linksWhatWasMoved();
    void bringsTogetherWhatWasMoved();
    void survivesNothing();

private:
    static QString readText(QXmlStreamReader &xml);

    static inline const ExportTool tool = {u"Tester"_s, u"1.2"_s};
};

void TestXliff::writesAsExpected()
{
    QFETCH(const QString, folder);
    const ExportCase given = readExportCase(folder);
    checkExport(xliffFile(given.alignment, given.versions, tool), folder, u"xliff"_s);
}

// The text of an element, with what stands in it as <cp/>.
QString TestXliff::readText(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0;) {
        switch (xml.readNext()) {
        case QXmlStreamReader::Characters:
            text += xml.text();
            break;
        case QXmlStreamReader::StartElement:
            text += QChar(xml.attributes().value("hex"_L1).toUShort(nullptr, 16));
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            return text;
        }
    }
    return text;
}

void TestXliff::readsBack()
{
    QFETCH(const QString, folder);
    const ExportCase given = readExportCase(folder);
    QStringList expected;
    for (const Row &row : given.alignment.rows) {
        const auto text = [&](size_t version) {
            return cellText(given.versions[version], row.cells[version]);
        };
        for (size_t version = 2; version < row.cells.size(); ++version) {
            if (!row.cells[version].isEmpty()) {
                expected += {u"source "_s + text(0), u"target "_s + text(version)};
            }
        }
        expected += u"source "_s + text(0);
        if (!row.cells[1].isEmpty()) {
            expected += u"target "_s + text(1);
        }
    }
    QStringList found;
    QXmlStreamReader xml(xliffFile(given.alignment, given.versions, tool));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement &&
            (xml.name() == "source"_L1 || xml.name() == "target"_L1)) {
            QCOMPARE(xml.namespaceUri(), "urn:oasis:names:tc:xliff:document:2.0"_L1);
            const QString element = xml.name() + u' ';
            found += element + readText(xml);
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(found, expected);
}

void TestXliff::linksWhatWasMoved()
{
    ExportCase given = readExportCase(QStringLiteral(HEXAPLA_TEST_DATA "/export/harbour"));
    given.alignment.rows[1].movedTo = given.alignment.rows[2].id;
    const QByteArray file = xliffFile(given.alignment, given.versions, tool);
    QCOMPARE(file.count("<mda:meta type=\"moved\">u2</mda:meta>"), 1);
    QCOMPARE(file.count("type=\"moved\""), 1);
}

// The translation of a sentence stands in its unit, wherever it is in its own text.
void TestXliff::bringsTogetherWhatWasMoved()
{
    ExportCase given = readExportCase(QStringLiteral(HEXAPLA_TEST_DATA "/export/harbour"));
    Row &alone = given.alignment.rows[3];
    Row &other = given.alignment.rows[4];
    alone.cells[1] = {2, 0}; // the fifth has what the fourth lacks
    alone.cells[2] = {3, 0};
    other.cells = {{4, 0}, {2, 2}, {3, 3}};
    alone.movedTo = other.id;
    other.movedTo = alone.id;
    const QByteArray file = xliffFile(given.alignment, given.versions, tool);
    const qsizetype unit = file.indexOf("<unit id=\"u3\"");
    QVERIFY(unit > 0);
    const QByteArray text = file.mid(unit, file.indexOf("</unit>", unit) - unit);
    QVERIFY(text.contains("<mda:meta type=\"moved\">target</mda:meta>"));
    QCOMPARE(text.count("<target"), 2); // and that of the third version
    QVERIFY(!text.contains("<source></source>") && !text.contains("<source/>"));
    QVERIFY(!file.contains("<unit id=\"u4\""));
}

// The standard wants something in every file.
void TestXliff::survivesNothing()
{
    QXmlStreamReader xml(xliffFile({}, {}, tool));
    int groups = 0;
    while (!xml.atEnd()) {
        groups += xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "group"_L1 ? 1 : 0;
        QVERIFY(xml.name() != "unit"_L1);
    }
    QCOMPARE(groups, 1);
    QVERIFY(!xml.hasError());
}

QTEST_GUILESS_MAIN(TestXliff)
#include "tst_xliff.moc"
