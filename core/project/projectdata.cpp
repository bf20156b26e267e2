// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectdata.h"

#include <algorithm>

namespace hexapla {

bool canStand(const Target &target, const ProjectVersion &version)
{
    const TextSpan span = target.anchor.span;
    return span.start >= 0 && span.start <= span.end &&
           (target.isLost() || span.end <= version.measure->length);
}

std::vector<const ProjectVersion *> ProjectData::shownVersions() const
{
    std::vector<const ProjectVersion *> result;
    for (const auto &entry : versions) {
        if (!entry.second.isRemoved()) {
            result.push_back(&entry.second);
        }
    }
    std::ranges::stable_sort(result, {}, &ProjectVersion::position);
    return result;
}

} // namespace hexapla
