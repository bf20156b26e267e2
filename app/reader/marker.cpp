// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/marker.h"

#include <algorithm>
#include <tuple>

namespace hexapla {

std::vector<Marker> markersOf(const std::vector<Finding> &findings, size_t version)
{
    std::vector<Marker> markers;
    for (size_t index = 0; index < findings.size(); ++index) {
        const Finding &finding = findings[index];
        for (const FindingSpan &span : finding.spans) {
            if (span.version == version) {
                markers.push_back({.text = span.text,
                                   .isMissing = span.isMissing,
                                   .isOdd = std::ranges::contains(finding.odd, version),
                                   .severity = finding.severity,
                                   .family = familyOf(finding.check),
                                   .row = finding.row,
                                   .finding = index});
            }
        }
    }
    std::ranges::stable_sort(
        markers, {}, [](const Marker &marker) { return std::tuple(marker.text.start, marker.severity); });
    return markers;
}

QChar familySign(CheckFamily family)
{
    switch (family) {
    case CheckFamily::Presence:
        return u'\u00f7';
    case CheckFamily::Facts:
        return u'#';
    case CheckFamily::Characters:
        return u'A';
    case CheckFamily::Typography:
        return u'\u201c';
    case CheckFamily::Structure:
        return u'\u00a7';
    case CheckFamily::Consistency:
        return u'\u2248';
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace hexapla
