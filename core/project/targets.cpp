// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/targets.h"

namespace hexapla {

std::vector<Target> targetsFor(const ProjectData &data, std::span<const Version> versions, size_t place,
                               TextSpan span, SpanProjector &projector)
{
    const auto shown = data.shownVersions();
    const auto projected = projector.project(place, span);
    std::vector<Target> targets;
    for (size_t version = 0; version < shown.size(); ++version) {
        const bool isOrigin = version == place;
        Target target;
        target.version = shown[version]->id;
        target.anchor =
            anchorAt(versions[version].document.text(), isOrigin ? span : projected[version].span);
        target.role = target.anchor.isAbsent() ? TargetRole::Absent
                      : isOrigin               ? TargetRole::Origin
                                               : TargetRole::Projected;
        target.confidence = isOrigin ? 1.0 : double(projected[version].confidence);
        target.isConfirmed = isOrigin;
        targets.push_back(std::move(target));
    }
    return targets;
}

Target chosenTarget(const Target *before, const QUuid &version, Anchor anchor)
{
    Target target;
    target.version = version;
    target.role = anchor.isAbsent()                              ? TargetRole::Absent
                  : before && before->role == TargetRole::Origin ? TargetRole::Origin
                                                                 : TargetRole::Counterpart;
    target.anchor = std::move(anchor);
    target.isConfirmed = true;
    return target;
}

} // namespace hexapla
