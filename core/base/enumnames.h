// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace hexapla {

// The value of an enumeration with a name, by the names of its values in order.
template<class Value, size_t count>
std::optional<Value> valueNamed(const std::array<QLatin1StringView, count> &names, QStringView name)
{
    const auto found = std::ranges::find_if(names, [name](QLatin1StringView known) { return known == name; });
    return found == names.end() ? std::nullopt : std::optional(Value(found - names.begin()));
}

} // namespace hexapla
