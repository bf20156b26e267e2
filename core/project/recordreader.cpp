// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/recordreader.h"

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// The end of the year 9999: times that people can be shown.
constexpr qint64 latestMoment = 253'402'300'799'999;

QString writtenUuid(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

} // namespace

RecordReader::RecordReader(Table table, const Record &record)
    : m_layout(layoutOf(table))
    , m_record(record)
{}

void RecordReader::fail()
{
    if (m_fault.isEmpty()) {
        const size_t last = m_index > 0 ? m_index - 1 : 0;
        m_fault = QString(m_layout.name) + u'.' +
                  (last < m_layout.columns.size() ? m_layout.columns[last] : "?"_L1);
    }
}

Result<void> RecordReader::outcome() const
{
    if (m_fault.isEmpty()) {
        return {};
    }
    return std::unexpected(Error{ErrorCode::DamagedFile, {}, {}, m_fault});
}

template<class Value> const Value *RecordReader::next()
{
    const size_t index = m_index++;
    const auto *value = index < m_record.size() ? std::get_if<Value>(&m_record[index]) : nullptr;
    if (!value) {
        fail();
    }
    return value;
}

bool RecordReader::takeNothing()
{
    if (m_index < m_record.size() && std::holds_alternative<std::monostate>(m_record[m_index])) {
        ++m_index;
        return true;
    }
    return false;
}

QString RecordReader::text()
{
    const auto *value = next<QString>();
    return value ? *value : QString();
}

QUuid RecordReader::uuid()
{
    const QString written = text();
    const QUuid id = QUuid::fromString(written);
    // One id, one way to write it: else two keys would name the same thing.
    if (id.isNull() || writtenUuid(id) != written) {
        fail();
    }
    return id;
}

std::optional<QUuid> RecordReader::optionalUuid()
{
    return takeNothing() ? std::nullopt : std::optional(uuid());
}

qint64 RecordReader::number(qint64 least, qint64 most)
{
    const auto *value = next<qint64>();
    if (!value || *value < least || *value > most) {
        fail();
        return least;
    }
    return *value;
}

double RecordReader::share()
{
    const auto *value = next<double>();
    if (!value || !(*value >= 0.0 && *value <= 1.0)) {
        fail();
        return 0.0;
    }
    return *value;
}

Instant RecordReader::instant() { return Instant(std::chrono::milliseconds(number(0, latestMoment))); }

std::optional<Instant> RecordReader::optionalInstant()
{
    return takeNothing() ? std::nullopt : std::optional(instant());
}

SqlValue sqlValue(const QUuid &id) { return writtenUuid(id); }

SqlValue sqlValue(Instant moment) { return qint64(moment.time_since_epoch().count()); }

SqlValue sqlValue(const std::optional<Instant> &moment) { return moment ? sqlValue(*moment) : SqlValue(); }

SqlValue sqlValue(QLatin1StringView name) { return QString(name); }

} // namespace hexapla
