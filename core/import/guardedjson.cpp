// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/guardedjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// Longer than any note or quote that a person wrote.
constexpr qsizetype longestText = 1'000'000;
// The end of the year 9999: times that people can be shown.
constexpr qint64 latestMoment = 253'402'300'799'999;

} // namespace

void GuardedJson::fail(QAnyStringView key, const QString &what) const
{
    if (m_fault.isEmpty()) {
        m_fault = u"%1: %2: %3"_s.arg(m_place, key.toString(), what);
    }
}

QString GuardedJson::textOf(QAnyStringView key, const QJsonValue &value) const
{
    if (value.isUndefined() || value.isNull()) {
        return {};
    }
    if (!value.isString()) {
        fail(key, u"not a text"_s);
        return {};
    }
    QString text = value.toString();
    if (text.size() > longestText) {
        fail(key, u"longer than %1 characters"_s.arg(longestText));
        return {};
    }
    // Half a character would be another one once it was written.
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

// To JSON-LD a list of one is the same as the one.
QString GuardedJson::text(QAnyStringView key) const
{
    const auto values = list(key);
    return values.empty() ? QString() : textOf(key, values.front());
}

std::optional<Instant> GuardedJson::time(QAnyStringView key) const
{
    const QString written = text(key);
    if (written.isEmpty()) {
        return {};
    }
    QDateTime moment = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (moment.timeSpec() == Qt::LocalTime) {
        moment.setTimeZone(QTimeZone::UTC); // the model asks for a zone; the same file is the same everywhere
    }
    const qint64 value = moment.isValid() ? moment.toMSecsSinceEpoch() : -1;
    if (value < 0 || value > latestMoment) {
        fail(key, u"not a time"_s);
        return {};
    }
    return Instant(std::chrono::milliseconds(value));
}

std::optional<double> GuardedJson::share(QAnyStringView key) const
{
    const QJsonValue value = m_object.value(key.toString());
    if (value.isUndefined()) {
        return {};
    }
    if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > 1) {
        fail(key, u"not between 0 and 1"_s);
        return {};
    }
    return value.toDouble();
}

bool GuardedJson::flag(QAnyStringView key) const
{
    const QJsonValue value = m_object.value(key.toString());
    if (!value.isUndefined() && !value.isBool()) {
        fail(key, u"neither true nor false"_s);
    }
    return value.toBool();
}

std::optional<TextSpan> GuardedJson::span(QAnyStringView start, QAnyStringView end) const
{
    const auto offset = [this](QAnyStringView key, qint64 least) {
        const qint64 number = m_object.value(key.toString()).toInteger(-1);
        if (number < least || number > std::numeric_limits<qint32>::max()) {
            fail(key, u"not an offset"_s);
        }
        return number;
    };
    if (!has(start) && !has(end)) {
        return {};
    }
    const qint64 first = offset(start, 0);
    return TextSpan{first, offset(end, first)};
}

GuardedJson GuardedJson::child(QAnyStringView key) const
{
    const QJsonValue value = m_object.value(key.toString());
    return value.isUndefined() ? GuardedJson({}, m_place, m_fault) : element(key, value);
}

std::vector<QJsonValue> GuardedJson::list(QAnyStringView key) const
{
    const QJsonValue value = m_object.value(key.toString());
    if (value.isUndefined() || value.isNull()) {
        return {};
    }
    if (!value.isArray()) {
        return {value};
    }
    const QJsonArray array = value.toArray();
    return {array.begin(), array.end()};
}

GuardedJson GuardedJson::element(QAnyStringView key, const QJsonValue &value) const
{
    if (!value.isObject()) {
        fail(key, u"not an object"_s);
    }
    return {value.toObject(), m_place, m_fault};
}

} // namespace hexapla
