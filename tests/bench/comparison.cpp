// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/comparison.h"

namespace hexapla::bench {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(std::optional<double> number) { return number ? QJsonValue(*number) : QJsonValue(); }

} // namespace

bool Goal::isReachedBy(double figure) const
{
    return sense == Sense::AtLeast ? figure >= limit : figure <= limit;
}

QString Goal::toString() const
{
    return (sense == Sense::AtLeast ? u">= "_s : u"<= "_s) + QString::number(limit);
}

std::optional<double> Comparison::ratio() const
{
    return rivalValue && *rivalValue > 0 ? std::optional(value / *rivalValue) : std::nullopt;
}

std::optional<bool> Comparison::holds() const
{
    return goal ? std::optional(goal->isReachedBy(ratio().value_or(value))) : std::nullopt;
}

QJsonObject Comparison::toJson() const
{
    const auto reached = holds();
    return {
        {u"name"_s, name},
        {u"value"_s, value},
        {u"unit"_s, unit},
        {u"rival"_s, rival.isEmpty() ? QJsonValue() : QJsonValue(rival)},
        {u"rival_value"_s, orNull(rivalValue)},
        {u"ratio"_s, orNull(ratio())},
        {u"goal"_s, goal ? QJsonValue(goal->toString()) : QJsonValue()},
        {u"holds"_s, reached ? QJsonValue(*reached) : QJsonValue()},
    };
}

} // namespace hexapla::bench
