// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/versionreplacement.h"

#include "core/align/alignedtext.h"
#include "core/annotate/spanprojector.h"
#include "core/document/segmenter.h"
#include "core/project/keptsegments.h"
#include "core/project/standingtexts.h"
#include "core/project/versionrows.h"
#include "core/project/versionsource.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const Version &version)
{
    QStringList texts;
    texts.reserve(qsizetype(version.segments.size()));
    for (const Segment &segment : version.segments) {
        texts += segmentText(version.document, segment);
    }
    return texts;
}

// What a row holds: the cells of the other versions, the words of this one.
QString contentOf(const Row &row, size_t place, const Version &version)
{
    QString content;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (i != place) {
            content += u"%1+%2 "_s.arg(row.cells[i].first).arg(row.cells[i].count);
        }
    }
    for (size_t i = row.cells[place].first; i < row.cells[place].end() && i < version.segments.size(); ++i) {
        content += segmentText(version.document, version.segments[i]) + u'\n';
    }
    return content;
}

// Rows that hold what they held are as they were found.
Alignment withStates(Alignment rows, const Alignment &earlier, size_t place, const Version &before,
                     const Version &after)
{
    QHash<QString, const Row *> pinned;
    for (const Row &row : earlier.rows) {
        if (row.isPinned()) {
            pinned.insert(contentOf(row, place, before), &row);
        }
    }
    for (Row &row : rows.rows) {
        if (const Row *known = pinned.isEmpty() ? nullptr : pinned.value(contentOf(row, place, after))) {
            row.state = known->state;
            row.confidence = known->confidence;
        }
    }
    return rows;
}

// What other versions' targets say about where the one of a version belongs now.
class Hints
{
public:
    Hints(const ProjectData &data, size_t place, std::span<const Version> versions, const Alignment &rows)
        : m_shown(data.shownVersions())
        , m_place(place)
        , m_words(textsOf(versions), rows)
        , m_projector(versions, rows, m_words)
    {}

    std::vector<TextSpan> of(const Annotation &annotation)
    {
        std::vector<TextSpan> hints;
        for (size_t version = 0; version < m_shown.size(); ++version) {
            const Target *target = annotation.targetIn(m_shown[version]->id);
            if (version != m_place && target && !target->isLost()) {
                hints.push_back(m_projector.project(version, target->anchor.span)[m_place].span);
            }
        }
        return hints;
    }

private:
    static std::vector<AlignedText> textsOf(std::span<const Version> versions)
    {
        std::vector<AlignedText> texts;
        std::ranges::transform(versions, std::back_inserter(texts), alignedText);
        return texts;
    }

    std::vector<const ProjectVersion *> m_shown;
    size_t m_place;
    WordAligner m_words;
    SpanProjector m_projector;
};

// The marks on a version that pass a test, ready to be looked for.
struct Uprooted
{
    std::vector<QUuid> annotations;
    std::vector<Target> targets;
    std::vector<UprootedAnchor> anchors;

    Uprooted(const ProjectData &data, size_t place, std::span<const Version> versions, const Alignment &rows,
             bool (*isMeant)(const Target &))
    {
        const QUuid version = data.shownVersions()[place]->id;
        std::optional<Hints> hints; // made when there is a mark
        for (const auto &[id, annotation] : data.annotations) {
            const Target *target = annotation.targetIn(version);
            if (target && isMeant(*target)) {
                if (!hints) {
                    hints.emplace(data, place, versions, rows);
                }
                annotations.push_back(id);
                targets.push_back(*target);
                anchors.push_back({target->anchor, hints->of(annotation)});
            }
        }
    }
};

} // namespace

Target movedTarget(const Target &target, const Reanchored &found)
{
    Target result = target;
    const bool wasDoubtful = target.status == AnchorStatus::Changed && !target.isConfirmed;
    result.anchor = found.anchor;
    result.status = found.status;
    result.confidence = found.confidence;
    result.isConfirmed = target.isConfirmed && !result.isLost() && found.status != AnchorStatus::Changed;
    if (wasDoubtful && !result.isLost()) {
        result.status = AnchorStatus::Changed;
    }
    return result;
}

void AnchorCounts::count(AnchorStatus status)
{
    switch (status) {
    case AnchorStatus::Exact:
        ++exact;
        break;
    case AnchorStatus::Moved:
        ++moved;
        break;
    case AnchorStatus::Changed:
        ++changed;
        break;
    case AnchorStatus::Review:
        ++review;
        break;
    case AnchorStatus::Orphan:
        ++orphan;
        break;
    }
}

Alignment pinnedRowsOfNewText(const Alignment &earlier, size_t place, const Version &before,
                              const Version &after)
{
    if (std::ranges::none_of(earlier.rows, &Row::isPinned)) {
        return {};
    }
    return pinnedInNewText(earlier, place, keptSegments(textsOf(before), textsOf(after)),
                           after.segments.size());
}

bool isSameReading(const ProjectVersion &version, const ProjectVersion &again)
{
    return version.source == again.source && version.text == again.text &&
           version.encoding == again.encoding && version.format == again.format &&
           version.language == again.language && version.isPreSegmented == again.isPreSegmented;
}

Result<VersionReplacement> replacementOf(const Project &project, size_t place,
                                         std::span<const Version> before, std::span<const Version> after,
                                         const Alignment &rows, const QString &origin,
                                         const WorkContext &context)
{
    const ProjectData &data = project.data();
    const ProjectVersion &old = *data.shownVersions()[place];
    KeptVersion kept = keptVersion(after[place], origin, old.isPreSegmented);
    kept.version.id = old.id;
    VersionReplacement result;
    result.edit.version = std::move(kept.version);
    const Uprooted marks(data, place, after, rows, [](const Target &) { return true; });
    if (before[place].document.text() == after[place].document.text()) {
        // Marks are as they were: what is under them did not change.
        for (const Target &target : marks.targets) {
            result.counts.count(target.status);
        }
        if (isSameReading(old, result.edit.version)) {
            if (old.origin == origin) {
                result.edit.version = old; // a reader may have named it otherwise
            }
            return result;
        }
    } else {
        const auto standing = StandingTexts::of(data, project.store(), old.id, context);
        const auto found = standing
                               ? standing->reanchor(marks.annotations, marks.anchors, before[place].document,
                                                    after[place].document, context)
                               : std::unexpected(standing.error());
        if (!found) {
            return std::unexpected(found.error());
        }
        for (size_t i = 0; i < marks.targets.size(); ++i) {
            Target target = movedTarget(marks.targets[i], (*found)[i]);
            result.counts.count(target.status);
            result.edit.targets.emplace_back(marks.annotations[i], std::move(target));
        }
    }
    result.contents = std::move(kept.contents);
    result.edit.alignment = withStates(rows, data.alignment, place, before[place], after[place]);
    return result;
}

Result<TargetCandidates> candidatesIn(const Project &project, std::span<const Version> versions,
                                      const WorkContext &context)
{
    const ProjectData &data = project.data();
    const auto shown = data.shownVersions();
    TargetCandidates result;
    for (size_t place = 0; place < shown.size(); ++place) {
        const Uprooted marks(data, place, versions, data.alignment,
                             [](const Target &target) { return target.status == AnchorStatus::Review; });
        if (marks.anchors.empty()) {
            continue;
        }
        const Document &text = versions[place].document;
        const auto standing = StandingTexts::of(data, project.store(), shown[place]->id, context);
        const auto found = standing
                               ? standing->reanchor(marks.annotations, marks.anchors, text, text, context)
                               : std::unexpected(standing.error());
        if (!found) {
            return std::unexpected(found.error());
        }
        for (size_t i = 0; i < found->size(); ++i) {
            const Reanchored &there = (*found)[i];
            const bool isPlaced =
                there.status != AnchorStatus::Review && there.status != AnchorStatus::Orphan;
            result[{marks.annotations[i], shown[place]->id}] =
                isPlaced ? std::vector{there.anchor.span} : there.candidates;
        }
    }
    return result;
}

} // namespace hexapla
