// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/reanchoring.h"
#include "core/project/projectstore.h"

#include <map>
#include <span>

namespace hexapla {

// The texts in which targets stood that have no place now: what the history says of them. A target that lost
// its place is looked for from there, however often its version was read again since.
class StandingTexts
{
public:
    // Of the targets in one version that is shown.
    static Result<StandingTexts> of(const ProjectData &data, ProjectStore &store, const QUuid &version,
                                    const WorkContext &context = {});

    // Looks for the anchors of annotations in another text: those that lost their place from the text where
    // they stood, the others, and those of which the history says nothing, from the present one.
    Result<std::vector<Reanchored>> reanchor(std::span<const QUuid> annotations,
                                             std::span<const UprootedAnchor> anchors, const Document &present,
                                             const Document &after, const WorkContext &context = {}) const;

private:
    std::map<QString, Document> m_texts; // by their hashes
    std::map<QUuid, QString> m_stoodIn;  // by annotation
};

} // namespace hexapla
