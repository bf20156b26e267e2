// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/aligner.h"
#include "core/formats/versionreader.h"
#include "tests/support/testcase.h"

#include <QDir>

#include <algorithm>
#include <array>

using namespace hexapla;
using namespace Qt::StringLiterals;

// Documents that people wrote, read from the corpus; nothing of their text is here.
class TestRealDocuments : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void alignsAResolutionAsAReviserWould_data();
    void alignsAResolutionAsAReviserWould();
};

void TestRealDocuments::alignsAResolutionAsAReviserWould_data()
{
    QTest::addColumn<QList<int>>("order"); // of Russian, English and French
    QTest::newRow("ru en fr") << QList{0, 1, 2};
    QTest::newRow("fr ru en") << QList{2, 0, 1};
    QTest::newRow("en fr ru") << QList{1, 2, 0};
}

// Sentence by sentence, but for one that the French text made two of, and a last item that is Russian alone.
void TestRealDocuments::alignsAResolutionAsAReviserWould()
{
    HEXAPLA_NEEDS_CORPUS();
    QFETCH(const QList<int>, order);
    const QDir folder(corpusPath() + u"/seeds"_s);
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 3);
    std::vector<AlignedText> texts;
    for (const int version : order) {
        const auto read = readVersion(folder.filePath(names[version]));
        QVERIFY(read);
        texts.push_back(alignedText(*read));
    }
    const auto alignment = align(texts);
    QVERIFY(alignment);
    constexpr size_t rowCount = 66;
    QCOMPARE(alignment->rows.size(), rowCount);
    constexpr size_t divided = 2;
    for (size_t row = 0; row < rowCount; ++row) {
        for (qsizetype place = 0; place < order.size(); ++place) {
            const bool isFrench = order[place] == 2;
            const bool isRussian = order[place] == 0;
            const size_t wanted = row + 1 == rowCount          ? (isRussian ? 1 : 0)
                                  : row == divided && isFrench ? 2
                                                               : 1;
            QVERIFY2(alignment->rows[row].cells[size_t(place)].count == wanted,
                     qPrintable(u"row %1, version %2"_s.arg(row + 1).arg(order[place])));
        }
    }
}

QTEST_APPLESS_MAIN(TestRealDocuments)
#include "tst_realdocuments.moc"
