// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/presence/repeats.h"

#include <QtGlobal>

#include <algorithm>

namespace hexapla {

namespace {

// Whether a version repeats something in these rows.
bool repeats(const CheckedRow &row, size_t version, const PresenceKnowledge &knowledge)
{
    const std::vector<size_t> around = row.neighbours();
    return knowledge.hasRepeat({version, row.cell(version)}) ||
           std::ranges::any_of(around, [&](size_t index) {
               return knowledge.hasRepeat({version, row.work().rows()[index].cells[version]});
           });
}

// The passage beside which the others would repeat it: in this row, or the row before.
FindingSpan counterpart(const CheckedRow &row, size_t version)
{
    FindingSpan span = row.missingIn(version);
    span.isMissing = false;
    return span;
}

} // namespace

void findRepeats(const CheckedRow &row, const PresenceKnowledge &knowledge, std::vector<Finding> &found)
{
    const CheckedWork &work = row.work();
    for (const size_t version : row.present()) {
        if (work.isStranger(version)) {
            continue;
        }
        const SegmentRange &cell = row.cell(version);
        for (size_t segment = cell.first; segment < cell.end(); ++segment) {
            if (!knowledge.isRepeat(version, segment)) {
                continue;
            }
            VersionNumbers others;
            for (size_t other = 0; other < work.versionCount(); ++other) {
                if (other != version && !work.isStranger(other) && !row.text(other).segments().empty()) {
                    others.push_back(other);
                }
            }
            if (others.empty() ||
                std::ranges::any_of(others, [&](size_t other) { return repeats(row, other, knowledge); })) {
                continue;
            }
            Finding finding;
            finding.check = CheckId::Duplicate;
            finding.severity = Severity::Major;
            finding.row = row.row().id;
            finding.odd = others.size() == 1 ? VersionNumbers{std::min(version, others.front()),
                                                              std::max(version, others.front())}
                                             : VersionNumbers{version};
            for (size_t each = 0; each < row.work().versionCount(); ++each) {
                if (each == version) {
                    finding.spans.push_back({version, row.text(version).textOf({segment, 1}), false});
                } else if (!row.text(each).segments().empty()) {
                    finding.spans.push_back(counterpart(row, each));
                }
            }
            finding.evidence.resize(row.work().versionCount());
            finding.message = {QT_TRANSLATE_NOOP("hexapla::Finding", "%1 says this twice"),
                               {VersionNumbers{version}}};
            found.push_back(std::move(finding));
            return;
        }
    }
}

} // namespace hexapla
