// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/packedbytes.h"
#include "core/project/projectchange.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// A change unpacked is not larger than this.
constexpr qsizetype mostBytes = qsizetype(256) * 1024 * 1024;

QCborValue packed(const SqlValue &value)
{
    struct Packer
    {
        QCborValue operator()(std::monostate) const { return nullptr; }
        QCborValue operator()(qint64 number) const { return number; }
        QCborValue operator()(double number) const { return number; }
        QCborValue operator()(const QString &text) const { return text; }
        QCborValue operator()(const QByteArray &bytes) const { return bytes; }
    };
    return std::visit(Packer{}, value);
}

SqlValue unpackedValue(const QCborValue &value)
{
    if (value.isInteger()) {
        return value.toInteger();
    }
    if (value.isDouble()) {
        return value.toDouble();
    }
    if (value.isString()) {
        return value.toString();
    }
    return value.isByteArray() ? SqlValue(value.toByteArray()) : SqlValue();
}

// By the names of the columns: later versions of the schema will have more.
QCborValue packed(Table table, const std::optional<Record> &record)
{
    if (!record) {
        return nullptr;
    }
    const TableLayout &layout = layoutOf(table);
    QCborMap fields;
    for (size_t i = 0; i < record->size(); ++i) {
        fields.insert(layout.columns[i], packed((*record)[i]));
    }
    return fields;
}

std::optional<Record> unpackedRecord(Table table, const QCborValue &value)
{
    if (!value.isMap()) {
        return {};
    }
    const QCborMap fields = value.toMap();
    Record record;
    for (const QLatin1StringView column : layoutOf(table).columns) {
        record.push_back(unpackedValue(fields.value(column)));
    }
    return record;
}

QCborArray packed(const std::vector<Row> &rows)
{
    QCborArray result;
    for (const Row &row : rows) {
        QCborArray cells;
        for (const SegmentRange &cell : row.cells) {
            cells.append(qint64(cell.first));
            cells.append(qint64(cell.count));
        }
        result.append(QCborArray{row.id.value(), cells, row.confidence, qint64(row.state),
                                 row.movedTo ? QCborValue(row.movedTo->value()) : QCborValue(nullptr)});
    }
    return result;
}

// Reads what was packed, and remembers when something made no sense.
class Unpacker
{
public:
    bool isSound() const { return m_isSound; }

    QCborArray array(const QCborValue &value)
    {
        m_isSound = m_isSound && value.isArray();
        return value.toArray();
    }

    qint64 number(const QCborValue &value, qint64 most)
    {
        const qint64 number = value.toInteger(-1);
        if (number < 0 || number > most) {
            m_isSound = false;
            return 0;
        }
        return number;
    }

    std::vector<Row> rows(const QCborValue &value)
    {
        std::vector<Row> result;
        for (const auto &packedRow : array(value)) {
            result.push_back(row(array(packedRow)));
        }
        return result;
    }

    RecordChange record(const QCborArray &parts)
    {
        const auto table = tableNamed(parts.at(0).toString());
        RecordChange change;
        if (table) {
            change = {*table, unpackedRecord(*table, parts.at(1)), unpackedRecord(*table, parts.at(2))};
        }
        m_isSound = m_isSound && table && (change.before || change.after);
        return change;
    }

private:
    static constexpr qint64 mostSegments = std::numeric_limits<qint32>::max();
    static constexpr qint64 mostRows = std::numeric_limits<qint64>::max();

    Row row(const QCborArray &parts)
    {
        Row row;
        row.id = RowId(number(parts.at(0), mostRows));
        const QCborArray cells = array(parts.at(1));
        for (qsizetype i = 0; i + 1 < cells.size(); i += 2) {
            row.cells.push_back(
                {size_t(number(cells.at(i), mostSegments)), size_t(number(cells.at(i + 1), mostSegments))});
        }
        row.confidence = std::clamp(parts.at(2).toDouble(), 0.0, 1.0);
        row.state = RowState(number(parts.at(3), qint64(RowState::Edited)));
        if (parts.at(4).isInteger()) {
            row.movedTo = RowId(number(parts.at(4), mostRows));
        }
        return row;
    }

    bool m_isSound = true;
};

QCborArray packed(const Alignment &alignment)
{
    QCborArray strangers;
    for (const size_t version : alignment.strangers) {
        strangers.append(qint64(version));
    }
    return {packed(alignment.rows), strangers};
}

Alignment unpackedAlignment(const QCborValue &value, Unpacker &unpacker)
{
    const QCborArray parts = unpacker.array(value);
    Alignment alignment;
    alignment.rows = unpacker.rows(parts.at(0));
    for (const auto &version : unpacker.array(parts.at(1))) {
        alignment.strangers.push_back(size_t(unpacker.number(version, std::numeric_limits<qint32>::max())));
    }
    return alignment;
}

} // namespace

QByteArray packChange(const ProjectChange &change)
{
    QCborArray records;
    for (const RecordChange &record : change.records) {
        records.append(QCborArray{layoutOf(record.table).name, packed(record.table, record.before),
                                  packed(record.table, record.after)});
    }
    QCborMap map = {{u"records"_s, records}};
    if (!change.rows.empty()) {
        QCborArray rows;
        for (const RowChange &row : change.rows) {
            rows.append(QCborArray{qint64(row.first), packed(row.before), packed(row.after)});
        }
        map.insert(u"rows"_s, rows);
    }
    if (change.alignment) {
        map.insert(u"alignment"_s,
                   QCborArray{packed(change.alignment->before), packed(change.alignment->after)});
    }
    return packBytes(map.toCborValue().toCbor());
}

Result<ProjectChange> unpackChange(const QByteArray &bytes)
{
    const Error damage = {ErrorCode::DamagedFile, {}, {}, u"op.change"_s};
    const auto cbor = unpackBytes(bytes, mostBytes);
    if (!cbor) {
        return std::unexpected(damage);
    }
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(*cbor, &error).toMap();
    if (error.error != QCborError::NoError) {
        return std::unexpected(damage);
    }
    Unpacker unpacker;
    ProjectChange change;
    for (const auto &record : unpacker.array(map.value(u"records"_s))) {
        change.records.push_back(unpacker.record(unpacker.array(record)));
    }
    for (const auto &row : map.value(u"rows"_s).toArray()) {
        const QCborArray parts = unpacker.array(row);
        change.rows.push_back({size_t(unpacker.number(parts.at(0), std::numeric_limits<qint32>::max())),
                               unpacker.rows(parts.at(1)), unpacker.rows(parts.at(2))});
    }
    if (const QCborValue alignment = map.value(u"alignment"_s); alignment.isArray()) {
        change.alignment = {unpackedAlignment(alignment.toArray().at(0), unpacker),
                            unpackedAlignment(alignment.toArray().at(1), unpacker)};
    }
    return unpacker.isSound() ? Result<ProjectChange>(change) : std::unexpected(damage);
}

} // namespace hexapla
