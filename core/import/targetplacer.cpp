// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/targetplacer.h"

#include "core/align/alignedtext.h"
#include "core/annotate/webannotationterms.h"
#include "core/project/targets.h"

#include <QUrl>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// "lamp.en.md" of "https://example.org/texts/lamp.en.md?raw", of a path and of itself.
QString fileNameOf(const QString &source) { return QUrl(source).path().section(u'/', -1); }

bool saysNothing(const ToldTarget &told)
{
    return told.quote.isEmpty() && told.prefix.isEmpty() && told.suffix.isEmpty() && !told.place;
}

} // namespace

TargetPlacer::TargetPlacer(const ProjectData &data, std::span<const Version> versions,
                           std::optional<size_t> chosen)
    : m_data(data)
    , m_shown(data.shownVersions())
    , m_versions(versions)
    , m_chosen(chosen)
    , m_finders(versions.size())
{}

std::optional<size_t> TargetPlacer::ownVersion(const ToldTarget &told) const
{
    if (!told.source.startsWith(webannotation::hashScheme)) {
        return {};
    }
    const QStringView hash = QStringView(told.source).sliced(webannotation::hashScheme.size());
    std::optional<size_t> result;
    for (size_t version = 0; version < m_shown.size(); ++version) {
        // Two versions may have the same bytes: one that is read in two languages.
        if (m_shown[version]->source == hash && (!result || m_shown[version]->id == told.version)) {
            result = version;
        }
    }
    return result;
}

std::optional<size_t> TargetPlacer::versionOf(const ToldTarget &told) const
{
    if (const auto own = ownVersion(told)) {
        return own;
    }
    const auto byId = std::ranges::find(m_shown, told.version, &ProjectVersion::id);
    if (byId != m_shown.end()) {
        return size_t(byId - m_shown.begin());
    }
    if (m_chosen) {
        return m_chosen;
    }
    const QString name = fileNameOf(told.source);
    const auto byName = std::ranges::find(m_shown, name, &ProjectVersion::fileName);
    const bool isOne = !name.isEmpty() && std::ranges::count(m_shown, name, &ProjectVersion::fileName) == 1;
    return isOne ? std::optional(size_t(byName - m_shown.begin())) : std::nullopt;
}

FoundPassage TargetPlacer::findIn(size_t version, const ToldTarget &told)
{
    const Document &document = m_versions[version].document;
    std::optional<PassageFinder> &finder = m_finders[version];
    if (!finder) {
        finder.emplace(document);
    }
    ToldPassage passage = {told.quote, told.prefix, told.suffix, {}};
    if (told.place) {
        const CodePointIndex index(document.source());
        passage.source = TextSpan{index.toUtf16(told.place->start), index.toUtf16(told.place->end)};
    }
    const bool hasWords = !told.quote.isEmpty() || !told.prefix.isEmpty() || !told.suffix.isEmpty();
    if (hasWords || !passage.source || passage.source->end > document.source().size()) {
        return finder->find(passage);
    }
    // Offsets alone: right in the very text that they were counted in, a guess in any other.
    const TextSpan span = document.sourceMap().textOf(*passage.source);
    return ownVersion(told) == version ? FoundPassage{AnchorStatus::Exact, span, 1.0, {}}
                                       : FoundPassage{AnchorStatus::Review, {}, 0, {span}};
}

// In all versions. Words that two of them have belong to neither for sure.
std::optional<TargetPlacer::Found> TargetPlacer::findAnywhere(const ToldTarget &told)
{
    std::vector<Found> placed;
    std::vector<Found> doubtful;
    for (size_t version = 0; version < m_versions.size(); ++version) {
        FoundPassage passage = findIn(version, told);
        if (passage.status != AnchorStatus::Orphan) {
            (passage.isPlaced() ? placed : doubtful).push_back({version, std::move(passage)});
        }
    }
    const bool hasContext = !told.prefix.isEmpty() || !told.suffix.isEmpty();
    if (placed.size() == 1 && (doubtful.empty() || hasContext)) {
        return placed.front();
    }
    if (placed.empty() && doubtful.empty()) {
        return {};
    }
    Found first = placed.empty() ? doubtful.front() : placed.front();
    if (first.passage.isPlaced()) {
        first.passage = {AnchorStatus::Review, {}, first.passage.confidence / 2, {first.passage.span}};
    }
    return first;
}

Target TargetPlacer::target(const ToldTarget &told, const Found &found, bool isFirst) const
{
    const ProjectVersion &version = *m_shown[found.version];
    const FoundPassage &passage = found.passage;
    Target result;
    result.version = version.id;
    result.status = passage.status;
    result.confidence = passage.confidence;
    if (passage.isPlaced()) {
        const Document &document = m_versions[found.version].document;
        result.anchor = anchorAt(document.text(), passage.span);
        const bool isAsTold =
            passage.status == AnchorStatus::Exact && document.text(passage.span) == told.quote;
        if (isAsTold && told.role) {
            result.anchor = {told.quote, told.prefix, told.suffix, passage.span};
            const bool wasLost = told.status == AnchorStatus::Review || told.status == AnchorStatus::Orphan;
            result.status = wasLost ? result.status : told.status.value_or(result.status);
            result.confidence = told.confidence.value_or(result.confidence);
        }
        result.isConfirmed = told.role ? told.isConfirmed && isAsTold : true;
    } else {
        result.isConfirmed = told.isConfirmed && told.status == passage.status; // before it was lost
        result.anchor = {told.quote, told.prefix, told.suffix, {0, told.quote.size()}};
        if (told.lastPlace) {
            const CodePointIndex &index = version.measure->codePoints;
            result.anchor.span = {index.toUtf16(told.lastPlace->start), index.toUtf16(told.lastPlace->end)};
        } else if (!passage.candidates.empty()) {
            result.anchor.span = passage.candidates.front();
        }
    }
    const TargetRole role = isFirst ? TargetRole::Origin : TargetRole::Counterpart;
    result.role = told.role.value_or(result.anchor.isAbsent() ? TargetRole::Absent : role);
    return result;
}

// What the other versions have in place of a passage.
void TargetPlacer::project(const Found &found, std::vector<Target> &targets)
{
    if (!m_projector) {
        std::vector<AlignedText> texts;
        std::ranges::transform(m_versions, std::back_inserter(texts), alignedText);
        m_words.emplace(std::move(texts), m_data.alignment);
        m_projector.emplace(m_versions, m_data.alignment, *m_words);
    }
    auto projected = targetsFor(m_data, m_versions, found.version, found.passage.span, *m_projector);
    for (size_t version = 0; version < projected.size(); ++version) {
        if (version != found.version) {
            targets.push_back(std::move(projected[version]));
        }
    }
}

PlacedTargets TargetPlacer::place(const std::vector<ToldTarget> &told)
{
    PlacedTargets result;
    for (const ToldTarget &one : told) {
        if (saysNothing(one)) {
            result.omissions.push_back(OmissionReason::NoPassage);
            continue;
        }
        const auto version = versionOf(one);
        const bool wasLost = one.status == AnchorStatus::Review || one.status == AnchorStatus::Orphan;
        std::optional<Found> found;
        if (version && wasLost && ownVersion(one) == version) {
            // In this text it was looked for before.
            found = Found{*version,
                          {one.status.value_or(AnchorStatus::Orphan), {}, one.confidence.value_or(0), {}}};
        } else {
            found = version ? std::optional(Found{*version, findIn(*version, one)}) : findAnywhere(one);
        }
        if (!found) {
            result.omissions.push_back(OmissionReason::NotFound);
            continue;
        }
        Target made = target(one, *found, result.targets.empty());
        if (std::ranges::contains(result.targets, made.version, &Target::version)) {
            result.omissions.push_back(OmissionReason::SecondPassage);
            continue;
        }
        result.targets.push_back(std::move(made));
        if (told.size() == 1 && !one.role && found->passage.isPlaced()) {
            project(*found, result.targets);
        }
    }
    return result;
}

} // namespace hexapla
