// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/outliers.h"

#include "core/check/vote.h"

#include <algorithm>

namespace hexapla {

std::optional<Outliers> outliers(const CellValues &values)
{
    Outliers result;
    std::ptrdiff_t most = 0;
    for (const auto &value : values) {
        const auto count = value ? std::ranges::count(values, value) : 0;
        if (count > most) {
            most = count;
            result.usual = value.value_or(0);
        }
    }
    for (size_t version = 0; version < values.size(); ++version) {
        if (const std::optional<int> value = values[version]) {
            (*value == result.usual ? result.others : result.different).push_back(version);
        }
    }
    result.odd = oddVersions(result.others, result.different);
    // Where those are few who agree, nobody knows.
    const bool isDecided = result.isPair() || result.odd == result.different;
    return result.odd.empty() || !isDecided ? std::nullopt : std::optional(result);
}

std::vector<Outliers> thoseWithLess(const CellValues &values)
{
    const int most = std::ranges::max(values).value_or(0);
    for (int usual = most; usual > 0; --usual) {
        VersionNumbers having;
        VersionNumbers lacking;
        for (size_t version = 0; version < values.size(); ++version) {
            if (const std::optional<int> value = values[version]) {
                (*value >= usual ? having : lacking).push_back(version);
            }
        }
        const VersionNumbers odd = oddVersions(having, lacking);
        const bool isPair = having.size() == 1 && lacking.size() == 1;
        if (!isPair && (odd.empty() || odd != lacking)) {
            continue;
        }
        std::ranges::stable_sort(having, {}, [&](size_t version) { return *values[version]; });
        std::vector<Outliers> result;
        for (const size_t version : lacking) {
            Outliers &outliers = result.emplace_back();
            outliers.different = VersionNumbers(1, version);
            outliers.others = having;
            outliers.odd = isPair ? odd : outliers.different;
            outliers.usual = usual;
        }
        return result;
    }
    return {};
}

} // namespace hexapla
