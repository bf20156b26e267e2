// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/alignmentlisting.h"

#include "core/formats/versionreader.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestAlignmentListing : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsNumbers();
    void listsEverythingAsJson();
    void listsNothing();

private:
    static std::vector<Version> versions();
    static Alignment alignment();
};

std::vector<Version> TestAlignmentListing::versions()
{
    ReadOptions options;
    options.isPreSegmented = true;
    options.language = LanguageTag::fromString(u"en");
    return {*readVersion("\xF0\x9F\x98\x80\nb\nc\n", u"one \"1\".txt"_s, options),
            *readVersion("A\n\nB\n", u"two"_s, options)};
}

Alignment TestAlignmentListing::alignment()
{
    Alignment alignment;
    alignment.rows.push_back({RowId(7), {{0, 2}, {0, 1}}, 0.123456, RowState::Confirmed, {}});
    alignment.rows.push_back({RowId(3), {{2, 1}, {1, 0}}, 1.0, RowState::Edited, RowId(9)});
    alignment.rows.push_back({RowId(9), {{3, 0}, {1, 1}}, 0.0, RowState::Automatic, RowId(3)});
    return alignment;
}

void TestAlignmentListing::listsNumbers()
{
    const Alignment rows = alignment();
    QCOMPARE(alignmentTsv(rows), "0,1\t0\n2\t\n\t1\n");
    QByteArray expected;
    const QByteArrayList lines = {"0,1\t0\n", "2\t\n", "\t1\n"};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        expected += QByteArray::number(rows.rows[size_t(i)].id.value()) + '\t' + lines[i];
    }
    QCOMPARE(alignmentTsv(rows, RowIds::With), expected);
}

void TestAlignmentListing::listsEverythingAsJson()
{
    const QByteArray json = alignmentJson(alignment(), versions());
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(root[u"versions"_s][0][u"file"_s].toString(), u"one \"1\".txt"_s);
    const QJsonArray rows = root[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 3);
    const auto span = [](int start, int end) { return QJsonObject{{u"start"_s, start}, {u"end"_s, end}}; };
    QCOMPARE(
        rows[0].toObject(),
        (QJsonObject{{u"id"_s, 7},
                     {u"confidence"_s, 0.1235},
                     {u"state"_s, u"confirmed"_s},
                     {u"cells"_s, QJsonArray{QJsonArray{0, 1}, QJsonArray{0}}},
                     {u"spans"_s, QJsonArray{QJsonArray{span(0, 1), span(2, 3)}, QJsonArray{span(0, 1)}}}}));
    QCOMPARE(rows[1].toObject(),
             (QJsonObject{{u"id"_s, 3},
                          {u"confidence"_s, 1},
                          {u"state"_s, u"edited"_s},
                          {u"moved"_s, 9},
                          {u"cells"_s, QJsonArray{QJsonArray{2}, QJsonArray()}},
                          {u"spans"_s, QJsonArray{QJsonArray{span(4, 5)}, QJsonArray()}}}));
    // A row a line, for people and for grep.
    QCOMPARE(json.count("\n{\"cells\""), 3);
}

void TestAlignmentListing::listsNothing()
{
    QCOMPARE(alignmentTsv({}), QByteArray());
    const QJsonObject root = QJsonDocument::fromJson(alignmentJson({}, {})).object();
    QVERIFY(root[u"rows"_s].isArray());
    QVERIFY(root[u"versions"_s].isArray());
}

QTEST_GUILESS_MAIN(TestAlignmentListing)
#include "tst_alignmentlisting.moc"
