// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/spanprojector.h"
#include "core/import/toldannotation.h"
#include "core/project/projectdata.h"

#include <span>

namespace hexapla {

struct PlacedTargets
{
    std::vector<Target> targets;
    std::vector<OmissionReason> omissions;
};

// Finds the targets that a file tells of in the versions of a project: in the version that the source names
// by its hash, its id or its file, or else wherever the words are.
class TargetPlacer
{
public:
    // All must outlive it; the versions are those that the project shows, read. The one that is chosen is
    // searched where a source names none by its hash.
    TargetPlacer(const ProjectData &data, std::span<const Version> versions, std::optional<size_t> chosen);

    // Those of an annotation. Where a program knew one version only, the others get what says the same.
    PlacedTargets place(const std::vector<ToldTarget> &told);

    // The version whose very text a target was made on; nothing where the text is another, or unknown.
    std::optional<size_t> ownVersion(const ToldTarget &told) const;

private:
    struct Found
    {
        size_t version = 0;
        FoundPassage passage;
    };

    std::optional<size_t> versionOf(const ToldTarget &told) const;
    FoundPassage findIn(size_t version, const ToldTarget &told);
    std::optional<Found> findAnywhere(const ToldTarget &told);
    Target target(const ToldTarget &told, const Found &found, bool isFirst) const;
    void project(const Found &found, std::vector<Target> &targets);

    const ProjectData &m_data;
    std::vector<const ProjectVersion *> m_shown;
    std::span<const Version> m_versions;
    std::optional<size_t> m_chosen;
    std::vector<std::optional<PassageFinder>> m_finders; // made when they are needed, as are these
    std::optional<WordAligner> m_words;
    std::optional<SpanProjector> m_projector;
};

} // namespace hexapla
