// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/tmx.h"

#include "core/align/celltext.h"
#include "core/export/xmltext.h"
#include "tests/support/exportcase.h"
#include "tests/support/testcase.h"

#include <QXmlStreamReader>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestTmx : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesAsExpected_data() { addExportCases(); }
    void writesAsExpected();
    void readsBack_data() { addExportCases(); }
    void readsBack();
    void bringsTogetherWhatWasMoved();
    void tellsTheTimeOnlyWhenGiven();
    void survivesNothing();

private:
    static inline const ExportTool tool = {u"Tester"_s, u"1.2"_s};
};

void TestTmx::writesAsExpected()
{
    QFETCH(const QString, folder);
    const ExportCase given = readExportCase(folder);
    checkExport(tmxFile(given.alignment, given.versions, tool), folder, u"tmx"_s);
}

// The text of every variant, by unit: what another program would find.
void TestTmx::readsBack()
{
    QFETCH(const QString, folder);
    const ExportCase given = readExportCase(folder);
    QStringList expected;
    for (const Row &row : given.alignment.rows) {
        QStringList variants;
        for (size_t version = 0; version < row.cells.size(); ++version) {
            if (!row.cells[version].isEmpty()) {
                variants += u"%1 %2 %3"_s.arg(QString::number(row.id.value()),
                                              given.versions[version].language.toString(),
                                              xmlText(cellText(given.versions[version], row.cells[version])));
            }
        }
        expected += variants.size() > 1 ? variants : QStringList();
    }
    QStringList found;
    QXmlStreamReader xml(tmxFile(given.alignment, given.versions, tool));
    QString unit;
    QString language;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "tu"_L1) {
            unit = xml.attributes().value("tuid"_L1).toString();
        } else if (xml.name() == "tuv"_L1) {
            language = xml.attributes().value("xml:lang"_L1).toString();
        } else if (xml.name() == "seg"_L1) {
            found += u"%1 %2 %3"_s.arg(unit, language, xml.readElementText());
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(found, expected);
}

// The translation of a sentence, wherever it stands.
void TestTmx::bringsTogetherWhatWasMoved()
{
    ExportCase given = readExportCase(QStringLiteral(HEXAPLA_TEST_DATA "/export/harbour"));
    Row &alone = given.alignment.rows[3];
    Row &other = given.alignment.rows[4];
    alone.cells[1] = {2, 0}; // the fifth has what the fourth lacks
    alone.cells[2] = {3, 0};
    other.cells = {{4, 0}, {2, 2}, {3, 3}};
    alone.movedTo = other.id;
    other.movedTo = alone.id;
    const QByteArray file = tmxFile(given.alignment, given.versions, tool);
    const qsizetype unit = file.indexOf("tuid=\"3\"");
    QVERIFY(unit > 0);
    QCOMPARE(file.mid(unit, file.indexOf("</tu>", unit) - unit).count("<tuv"), 3);
    QVERIFY(!file.contains("tuid=\"4\""));

    // Both say something in Arabic: neither is the other's.
    alone.cells[2] = {3, 1};
    other.cells[2] = {4, 2};
    const QByteArray apart = tmxFile(given.alignment, given.versions, tool);
    QVERIFY(apart.contains("tuid=\"3\"") && apart.contains("tuid=\"4\""));
}

void TestTmx::tellsTheTimeOnlyWhenGiven()
{
    ExportTool clock = tool;
    QVERIFY(!tmxFile({}, {}, clock).contains("creationdate"));
    clock.created = QDateTime(QDate(2026, 3, 1), QTime(12, 30), QTimeZone(3600));
    QVERIFY(tmxFile({}, {}, clock).contains("creationdate=\"20260301T113000Z\""));
}

void TestTmx::survivesNothing()
{
    QXmlStreamReader xml(tmxFile({}, {}, tool));
    while (!xml.atEnd()) {
        xml.readNext();
        QVERIFY(xml.name() != "tu"_L1);
    }
    QVERIFY(!xml.hasError());
}

QTEST_GUILESS_MAIN(TestTmx)
#include "tst_tmx.moc"
