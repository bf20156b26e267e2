// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/text/textspan.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace hexapla {

// A JSON object that nobody vouches for: what is missing reads as nothing, and what is of another type than
// it must be is remembered, the first of all, as the fault of the whole file.
class GuardedJson
{
public:
    // The place is what messages call the object; the fault must outlive it.
    GuardedJson(QJsonObject object, const QString &place, QString &fault)
        : m_object(std::move(object))
        , m_place(place)
        , m_fault(fault)
    {}

    const QJsonObject &object() const { return m_object; }
    const QString &place() const { return m_place; }
    bool has(QAnyStringView key) const { return m_object.contains(key.toString()); }

    QString text(QAnyStringView key) const; // of a list of texts the first
    std::optional<Instant> time(QAnyStringView key) const;
    std::optional<double> share(QAnyStringView key) const; // 0 to 1
    bool flag(QAnyStringView key) const;
    // A span by the members that hold its ends.
    std::optional<TextSpan> span(QAnyStringView start, QAnyStringView end) const;
    // An object; an empty one where there is none.
    GuardedJson child(QAnyStringView key) const;
    // One thing or a list of them: as a list.
    std::vector<QJsonValue> list(QAnyStringView key) const;
    // An object of such a list.
    GuardedJson element(QAnyStringView key, const QJsonValue &value) const;
    // A text of such a list, or of anywhere.
    QString textOf(QAnyStringView key, const QJsonValue &value) const;

    void fail(QAnyStringView key, const QString &what) const;

private:
    QJsonObject m_object;
    QString m_place;
    QString &m_fault;
};

} // namespace hexapla
