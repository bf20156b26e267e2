// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/project/record.h"

#include <QUuid>

namespace hexapla {

// Reads the fields of a record one after the other, and trusts none. What is read after something wrong
// means nothing; whether something was wrong is asked once, at the end.
class RecordReader
{
public:
    RecordReader(Table table, const Record &record);

    QString text();
    QUuid uuid();
    std::optional<QUuid> optionalUuid();
    qint64 number(qint64 least, qint64 most);
    bool boolean() { return number(0, 1) != 0; }
    double share(); // 0 to 1
    Instant instant();
    std::optional<Instant> optionalInstant();
    // Text that a function makes something of, or nothing.
    template<class Function> auto named(Function function)
    {
        const auto value = function(text());
        using Value = std::remove_cvref_t<decltype(*value)>;
        if (!value) {
            fail();
        }
        return value.value_or(Value());
    }

    // The last field that was read means nothing.
    void fail();
    // What was wrong first: "target.start".
    const QString &fault() const { return m_fault; }
    Result<void> outcome() const;

private:
    template<class Value> const Value *next();
    bool takeNothing();

    const TableLayout &m_layout;
    const Record &m_record;
    size_t m_index = 0;
    QString m_fault;
};

// The fields, the other way round.
SqlValue sqlValue(const QUuid &id);
SqlValue sqlValue(Instant moment);
SqlValue sqlValue(const std::optional<Instant> &moment);
SqlValue sqlValue(QLatin1StringView name);

} // namespace hexapla
