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
