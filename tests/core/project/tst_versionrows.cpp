// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/versionrows.h"

#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestVersionRows : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsPinnedRowsAmongMoreVersions_data();
    void keepsPinnedRowsAmongMoreVersions();
    void confirmsNothingThatNobodySaw();
    void dropsLinksToWhatIsNotPinned();
    void keepsPinnedRowsInNewText_data();
    void keepsPinnedRowsInNewText();
};

// Rows by how many segments the versions have in them, "1,2 0,1*": with "*" pinned.
static Alignment rowsOf(const QString &shape)
{
    Alignment alignment;
    std::vector<size_t> ends;
    for (const QString &word : shape.split(u' ', Qt::SkipEmptyParts)) {
        Row row;
        row.id = RowId(qint64(alignment.rows.size()));
        row.state = word.endsWith(u'*') ? RowState::Confirmed : RowState::Automatic;
        const QStringList counts = QString(word).remove(u'*').split(u',');
        ends.resize(size_t(counts.size()));
        for (size_t version = 0; version < ends.size(); ++version) {
            row.cells.push_back({ends[version], counts[qsizetype(version)].toULongLong()});
            ends[version] = row.cells.back().end();
        }
        alignment.rows.push_back(std::move(row));
    }
    return alignment;
}

static QString shapeOf(const Alignment &alignment)
{
    QStringList words;
    for (const Row &row : alignment.rows) {
        QStringList counts;
        for (const SegmentRange &cell : row.cells) {
            counts += QString::number(cell.count);
        }
        words += counts.join(u',') + (row.isPinned() ? u"*"_s : u""_s);
    }
    return words.join(u' ');
}

void TestVersionRows::keepsPinnedRowsAmongMoreVersions_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("shape");
    QTest::newRow("nothing pinned") << u"1,1 1,1"_s << u"1,1,1 1,1,1"_s << QString();
    QTest::newRow("found alike") << u"1,1 1,1* 1,1"_s << u"1,1,1 1,1,1 1,1,1"_s << u"1,1,1 1,1,1* 1,1,1"_s;
    QTest::newRow("found otherwise") << u"2,2* 1,1"_s << u"1,1,1 1,1,1 1,1,1"_s << u"2,2,2* 1,1,1"_s;
    QTest::newRow("found across the border") << u"1,1* 2,2"_s << u"2,2,2 1,1,1"_s << u"1,1,0* 2,2,3"_s;
    QTest::newRow("the new one lacks it")
        << u"1,1 1,1* 1,1"_s << u"1,1,2 1,1,0 1,1,1"_s << u"1,1,2 1,1,0* 1,1,1"_s;
    QTest::newRow("more of the new one") << u"1,1 1,1*"_s << u"1,1,1 0,0,2 1,1,1"_s << u"1,1,3 1,1,1*"_s;
    QTest::newRow("missing in an old one")
        << u"1,1 1,0* 1,2"_s << u"1,1,1 1,1,1 1,1,1"_s << u"1,1,1 1,0,0* 1,2,2"_s;
    QTest::newRow("all of it") << u"1,1* 1,1*"_s << u"1,1,1 1,1,1"_s << u"1,1,1* 1,1,1*"_s;
    QTest::newRow("two new ones") << u"1* 1"_s << u"1,1,0 1,0,1"_s << u"1,1,0* 1,0,1"_s;
}

void TestVersionRows::keepsPinnedRowsAmongMoreVersions()
{
    QFETCH(const QString, earlier);
    QFETCH(const QString, found);
    QFETCH(const QString, shape);
    const Alignment all = rowsOf(found);
    const Alignment made = pinnedAmongMore(rowsOf(earlier), all);
    QCOMPARE(shapeOf(made), shape);
    if (!made.rows.empty()) {
        std::vector<size_t> segments;
        std::ranges::transform(all.rows.back().cells, std::back_inserter(segments), &SegmentRange::end);
        QVERIFY(isAlignmentOf(made, segments));
    }
}

// Nobody has found right what comes from the new version.
void TestVersionRows::confirmsNothingThatNobodySaw()
{
    Alignment earlier = rowsOf(u"1,1* 1,1*"_s);
    earlier.rows[0].state = RowState::Confirmed;
    earlier.rows[1].state = RowState::Edited;
    Alignment found = rowsOf(u"1,1,1 1,1,1"_s);
    found.rows[0].confidence = 0.25;
    const Alignment made = pinnedAmongMore(earlier, found);
    QCOMPARE(made.rows[0].state, RowState::Edited);
    QCOMPARE(made.rows[0].confidence, 0.25);
    QCOMPARE(made.rows[1].state, RowState::Edited);
}

void TestVersionRows::dropsLinksToWhatIsNotPinned()
{
    Alignment earlier = rowsOf(u"1,0* 1,1 0,1*"_s);
    earlier.rows[0].movedTo = RowId(2);
    earlier.rows[2].movedTo = RowId(0);
    const Alignment found = rowsOf(u"1,0,1 1,1,1 0,1,0"_s);
    const Alignment linked = pinnedAmongMore(earlier, found);
    QCOMPARE(linked.rows.front().movedTo, std::optional(RowId(2)));
    QCOMPARE(linked.rows.back().movedTo, std::optional(RowId(0)));
    earlier.rows[2].state = RowState::Automatic;
    QVERIFY(!pinnedAmongMore(earlier, found).rows.front().movedTo);
}

void TestVersionRows::keepsPinnedRowsInNewText_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("kept"); // of the second version, "-" for what is gone
    QTest::addColumn<size_t>("segments");
    QTest::addColumn<QString>("shape");
    QTest::newRow("nothing pinned") << u"1,1 1,1"_s << u"0 1"_s << size_t(2) << QString();
    QTest::newRow("the same text") << u"1,1 2,1* 1,1"_s << u"0 1 2"_s << size_t(3) << u"1,1 2,1* 1,1"_s;
    QTest::newRow("put in before") << u"1,1 1,1* 1,1"_s << u"1 2 3"_s << size_t(4) << u"1,2 1,1* 1,1"_s;
    QTest::newRow("gone before") << u"1,1 1,1* 1,1"_s << u"- 0 1"_s << size_t(2) << u"1,0 1,1* 1,1"_s;
    QTest::newRow("gone itself") << u"1,1 1,1* 1,1*"_s << u"0 - 1"_s << size_t(2) << u"2,1 1,1*"_s;
    QTest::newRow("put in between") << u"1,1 1,2*"_s << u"0 1 3"_s << size_t(4) << u"2,4"_s;
    QTest::newRow("missing there") << u"1,1 1,0* 1,1"_s << u"1 2"_s << size_t(3) << u"1,2 1,0* 1,1"_s;
    QTest::newRow("missing at the beginning") << u"1,0* 1,1"_s << u"1"_s << size_t(2) << u"1,0* 1,2"_s;
}

void TestVersionRows::keepsPinnedRowsInNewText()
{
    QFETCH(const QString, earlier);
    QFETCH(const QString, kept);
    QFETCH(const size_t, segments);
    QFETCH(const QString, shape);
    std::vector<std::optional<size_t>> places;
    for (const QString &word : kept.split(u' ')) {
        places.push_back(word == u'-' ? std::nullopt : std::optional(size_t(word.toULongLong())));
    }
    QCOMPARE(shapeOf(pinnedInNewText(rowsOf(earlier), 1, places, segments)), shape);
}

QTEST_GUILESS_MAIN(TestVersionRows)
#include "tst_versionrows.moc"
