// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/exportcase.h"

#include "core/formats/versionreader.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qUtf8Printable(path));
    }
    return file.readAll();
}

RowState stateNamed(const QString &name)
{
    for (const RowState state : {RowState::Confirmed, RowState::Edited}) {
        if (name == rowStateName(state)) {
            return state;
        }
    }
    return RowState::Automatic;
}

Row rowOf(const QStringList &fields, std::vector<size_t> &next)
{
    Row row;
    for (size_t version = 0; version < next.size(); ++version) {
        const QString &numbers = fields[qsizetype(version)];
        const size_t count = numbers.isEmpty() ? 0 : size_t(numbers.count(u',') + 1);
        row.cells.push_back({next[version], count});
        next[version] += count;
    }
    row.state = stateNamed(fields[qsizetype(next.size())]);
    row.confidence = fields[qsizetype(next.size()) + 1].toDouble();
    return row;
}

} // namespace

void addExportCases()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(QStringLiteral(HEXAPLA_TEST_DATA "/export"));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        QTest::newRow(qUtf8Printable(name)) << cases.filePath(name);
    }
}

ExportCase readExportCase(const QString &folder)
{
    ExportCase result;
    const QDir directory(folder);
    const QStringList files = directory.entryList({u"[0-9].*"_s}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        ReadOptions options;
        options.language = LanguageTag::fromString(name.section(u'.', 1, 1));
        result.versions.push_back(readVersion(directory.filePath(name), options).value());
    }
    std::vector<size_t> next(result.versions.size());
    const QString rows = QString::fromUtf8(readAll(directory.filePath(u"rows.tsv"_s)));
    const QStringList lines = rows.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        Row row = rowOf(line.split(u'\t'), next);
        row.id = RowId(qint64(result.alignment.rows.size()));
        result.alignment.rows.push_back(std::move(row));
    }
    return result;
}

void checkExport(const QByteArray &file, const QString &folder, const QString &format)
{
    const QString path = folder + u"/expected."_s + format;
    if (qEnvironmentVariableIntValue("HEXAPLA_BLESS") == 1) {
        QFile expected(path);
        QVERIFY(expected.open(QIODevice::WriteOnly));
        QCOMPARE(expected.write(file), file.size());
        return;
    }
    QCOMPARE(QString::fromUtf8(file), QString::fromUtf8(readAll(path)));
}

} // namespace hexapla
