// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/mergedrows.h"

#include "core/align/aligner.h"
#include "core/align/dictionary.h"
#include "core/project/pinnedunion.h"
#include "core/project/rowreplay.h"
#include "core/project/versionrows.h"
#include "core/project/versionsource.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace hexapla {

namespace {

using Versions = std::vector<const ProjectVersion *>;

bool changesRows(const Op &op) { return !op.change.rows.empty() || op.change.alignment; }

bool replacesRows(const Op &op) { return op.change.alignment.has_value(); }

// Whether all rows were found anew in one copy after they were in the other one.
bool isLater(std::span<const Op> news, std::span<const Op> others)
{
    std::optional<std::pair<Instant, QUuid>> last;
    std::optional<std::pair<Instant, QUuid>> otherLast;
    for (auto [ops, moment] : {std::pair(news, &last), std::pair(others, &otherLast)}) {
        for (const Op &op : ops) {
            if (replacesRows(op)) {
                *moment = std::max(*moment, std::optional(std::pair(op.head.at, op.head.id)));
            }
        }
    }
    return last > otherLast;
}

// The rows that readers worked on. What a merge brought that is news may have other ids than in its own copy.
QSet<RowId> touchedRows(std::span<const Op> news)
{
    QSet<RowId> touched;
    QSet<QUuid> bringing;
    for (const Op &op : news) {
        bringing.insert(op.head.broughtBy.value_or(QUuid()));
    }
    for (const Op &op : news) {
        for (const RowChange &change : op.change.rows) {
            for (const Row &row : change.after) {
                touched.insert(row.id);
            }
        }
        if (op.head.kind != OpKind::Merge || !op.change.alignment || !bringing.contains(op.head.id)) {
            continue;
        }
        QSet<RowId> before;
        for (const Row &row : op.change.alignment->before.rows) {
            if (row.isPinned()) {
                before.insert(row.id);
            }
        }
        for (const Row &row : op.change.alignment->after.rows) {
            if (row.isPinned() && !before.contains(row.id)) {
                touched.insert(row.id);
            }
        }
    }
    return touched;
}

RowId freeId(const std::vector<Row> &some, const std::vector<Row> &others)
{
    qint64 last = -1;
    for (const std::vector<Row> *rows : {&some, &others}) {
        for (const Row &row : *rows) {
            last = std::max(last, row.id.value());
        }
    }
    return RowId(last + 1);
}

class RowMerger
{
public:
    RowMerger(const ChangedCopy &ours, const ChangedCopy &theirs, const ProjectData &merged,
              const WorkContext &context)
        : m_ours(ours)
        , m_theirs(theirs)
        , m_merged(merged)
        , m_shown(merged.shownVersions())
        , m_context(context)
    {}

    Result<RowMerge> run();

private:
    Result<const Version *> read(const ProjectVersion &version);
    Result<bool> haveSameSegments(const ProjectVersion &one, const ProjectVersion &other);
    Result<bool> fits(const ProjectData &data);
    Result<Alignment> aligned(const Alignment &earlier);
    Result<Alignment> found(const Versions &order);
    Result<Alignment> inMergedVersions(Alignment rows, const ProjectData &data);
    Result<std::vector<Row>> pinsOf(const ChangedCopy &copy, const QSet<RowId> &touched, bool doesFit);
    RowMerge replayed(const ChangedCopy &base, const ChangedCopy &other) const;
    Result<RowMerge> united(const ChangedCopy &base, const ChangedCopy &other, bool doesBaseFit,
                            bool doesOtherFit);
    std::optional<Alignment> unlessOurs(const Alignment &alignment) const;

    const ChangedCopy &m_ours;
    const ChangedCopy &m_theirs;
    const ProjectData &m_merged;
    Versions m_shown; // of the merged ones
    const WorkContext &m_context;
    std::map<std::tuple<QString, QString, Format, QString, bool>, Version> m_read;
    std::optional<Alignment> m_found;
};

std::optional<Alignment> RowMerger::unlessOurs(const Alignment &alignment) const
{
    return alignment == m_ours.copy.data.alignment ? std::nullopt : std::optional(alignment);
}

Result<const Version *> RowMerger::read(const ProjectVersion &version)
{
    const auto key = std::tuple(version.source, version.encoding, version.format, version.language.toString(),
                                version.isPreSegmented);
    auto known = m_read.find(key);
    if (known == m_read.end()) {
        const bool isOurs = m_ours.copy.store.hasContent(version.source);
        auto made = readKeptVersion(version, isOurs ? m_ours.copy.store : m_theirs.copy.store, m_context);
        if (!made) {
            return std::unexpected(made.error());
        }
        known = m_read.emplace(key, std::move(*made)).first;
    }
    return &known->second;
}

Result<bool> RowMerger::haveSameSegments(const ProjectVersion &one, const ProjectVersion &other)
{
    if (one.text != other.text) {
        return false;
    }
    if (one.source == other.source && one.encoding == other.encoding && one.format == other.format &&
        one.language == other.language && one.isPreSegmented == other.isPreSegmented) {
        return true;
    }
    const auto first = read(one);
    const auto second = first ? read(other) : first;
    if (!second) {
        return std::unexpected(second.error());
    }
    const auto spanOf = [](const Segment &segment) { return segment.text; };
    return std::ranges::equal((*first)->segments, (*second)->segments, {}, spanOf, spanOf);
}

// Whether the rows of a copy are rows of the merged versions.
Result<bool> RowMerger::fits(const ProjectData &data)
{
    const Versions shown = data.shownVersions();
    if (!std::ranges::equal(shown, m_shown, {}, &ProjectVersion::id, &ProjectVersion::id)) {
        return false;
    }
    for (size_t i = 0; i < shown.size(); ++i) {
        const auto areSame = haveSameSegments(*shown[i], *m_shown[i]);
        if (!areSame || !*areSame) {
            return areSame;
        }
    }
    return true;
}

Result<Alignment> RowMerger::aligned(const Alignment &earlier)
{
    if (m_shown.empty()) {
        return Alignment();
    }
    std::vector<AlignedText> texts;
    for (const ProjectVersion *version : m_shown) {
        const auto read = this->read(*version);
        if (!read) {
            return std::unexpected(read.error());
        }
        texts.push_back(alignedText(**read));
    }
    return align(texts, earlier, m_context, {.dictionaryFolders = dictionaryFolders()});
}

// What aligning alone finds, with the versions in another order.
Result<Alignment> RowMerger::found(const Versions &order)
{
    if (!m_found) {
        auto alignment = aligned({});
        if (!alignment) {
            return alignment;
        }
        m_found = std::move(*alignment);
    }
    Alignment result = *m_found;
    for (Row &row : result.rows) {
        std::vector<SegmentRange> cells;
        for (const ProjectVersion *version : order) {
            const auto place = std::ranges::find(m_shown, version->id, &ProjectVersion::id);
            cells.push_back(row.cells[size_t(place - m_shown.begin())]);
        }
        row.cells = std::move(cells);
    }
    return result;
}

// The pinned ones of a copy's rows, as rows of the merged versions and their texts.
Result<Alignment> RowMerger::inMergedVersions(Alignment rows, const ProjectData &data)
{
    Versions order = data.shownVersions();
    for (size_t i = order.size(); i-- > 0;) {
        if (!std::ranges::contains(m_shown, order[i]->id, &ProjectVersion::id)) {
            rows = withoutVersion(std::move(rows), i);
            order.erase(order.begin() + ptrdiff_t(i));
        }
    }
    for (size_t i = 0; i < order.size(); ++i) {
        const ProjectVersion &after = m_merged.versions.at(order[i]->id);
        const auto areSame = haveSameSegments(*order[i], after);
        const auto oldText = areSame ? read(*order[i]) : std::unexpected(areSame.error());
        const auto newText = oldText ? read(after) : oldText;
        if (!newText) {
            return std::unexpected(newText.error());
        }
        rows = *areSame ? std::move(rows) : pinnedRowsOfNewText(rows, i, **oldText, **newText);
    }
    const size_t known = order.size();
    std::ranges::copy_if(m_shown, std::back_inserter(order), [&](const ProjectVersion *version) {
        return !std::ranges::contains(order, version->id, &ProjectVersion::id);
    });
    if (known < order.size() && std::ranges::any_of(rows.rows, &Row::isPinned)) {
        const auto all = found(order);
        if (!all) {
            return all;
        }
        rows = pinnedAmongMore(rows, *all);
    }
    for (Row &row : rows.rows) {
        std::vector<SegmentRange> cells;
        for (const ProjectVersion *version : m_shown) {
            const auto place = std::ranges::find(order, version->id, &ProjectVersion::id);
            const auto column = size_t(place - order.begin());
            cells.push_back(column < row.cells.size() ? row.cells[column] : SegmentRange());
        }
        row.cells = std::move(cells);
    }
    return rows;
}

// The rows of a copy that are pinned, or were worked on: those that were unpinned are no longer pinned.
Result<std::vector<Row>> RowMerger::pinsOf(const ChangedCopy &copy, const QSet<RowId> &touched, bool doesFit)
{
    Alignment rows = copy.copy.data.alignment;
    QSet<RowId> released;
    for (Row &row : rows.rows) {
        if (touched.contains(row.id) && !row.isPinned()) {
            released.insert(row.id);
            row.state = RowState::Edited;
        }
    }
    auto there =
        doesFit ? Result<Alignment>(std::move(rows)) : inMergedVersions(std::move(rows), copy.copy.data);
    if (!there) {
        return std::unexpected(there.error());
    }
    std::vector<Row> pins;
    for (Row &row : there->rows) {
        if (row.isPinned()) {
            row.state = released.contains(row.id) ? RowState::Automatic : row.state;
            pins.push_back(std::move(row));
        }
    }
    return pins;
}

RowMerge RowMerger::replayed(const ChangedCopy &base, const ChangedCopy &other) const
{
    RowMerge merge;
    RowReplay replay(base.copy.data.alignment);
    for (const Op &op : other.news) {
        merge.lost += !op.change.rows.empty() && !replay.replay(op.change.rows) ? 1 : 0;
    }
    merge.alignment = unlessOurs(replay.alignment());
    return merge;
}

// Readers' own work first: that of the later copy, that of the other one, then what was pinned before.
Result<RowMerge> RowMerger::united(const ChangedCopy &base, const ChangedCopy &other, bool doesBaseFit,
                                   bool doesOtherFit)
{
    const QSet<RowId> touched = touchedRows(base.news);
    const QSet<RowId> otherTouched = touchedRows(other.news);
    const auto basePins = pinsOf(base, touched, doesBaseFit);
    const auto otherPins = basePins ? pinsOf(other, otherTouched, doesOtherFit) : basePins;
    if (!otherPins) {
        return std::unexpected(otherPins.error());
    }
    PinnedUnion pins(freeId(*basePins, *otherPins));
    const auto addOwn = [&](bool areTouched) {
        for (const Row &row : *basePins) {
            if (touched.contains(row.id) == areTouched) {
                std::ignore = pins.add(row, PinnedUnion::Source::First);
            }
        }
    };
    addOwn(true);
    RowMerge merge;
    merge.lost = size_t(std::ranges::count_if(other.copy.data.alignment.rows, [&](const Row &row) {
        return row.isPinned() && otherTouched.contains(row.id);
    }));
    bool isNew = !doesBaseFit;
    for (const Row &row : *otherPins) {
        if (otherTouched.contains(row.id)) {
            const auto outcome = pins.add(row, PinnedUnion::Source::Second);
            merge.lost -= outcome != PinnedUnion::Outcome::Refused && row.isPinned() ? 1 : 0;
            isNew = isNew || outcome == PinnedUnion::Outcome::Added;
        }
    }
    addOwn(false);
    if (!isNew) {
        merge.alignment = unlessOurs(base.copy.data.alignment);
        return merge;
    }
    std::vector<size_t> segments;
    for (const ProjectVersion *version : m_shown) {
        const auto read = this->read(*version);
        if (!read) {
            return std::unexpected(read.error());
        }
        segments.push_back((*read)->segments.size());
    }
    const auto rows = aligned(std::move(pins).alignment(segments));
    if (!rows) {
        return std::unexpected(rows.error());
    }
    merge.alignment = unlessOurs(*rows);
    return merge;
}

Result<RowMerge> RowMerger::run()
{
    const auto oursFit = fits(m_ours.copy.data);
    const auto theirsFit = oursFit ? fits(m_theirs.copy.data) : oursFit;
    if (!theirsFit) {
        return std::unexpected(theirsFit.error());
    }
    if (*oursFit && std::ranges::none_of(m_theirs.news, changesRows)) {
        return RowMerge();
    }
    if (*theirsFit && std::ranges::none_of(m_ours.news, changesRows)) {
        return RowMerge{unlessOurs(m_theirs.copy.data.alignment), 0};
    }
    const bool areTheirs = *oursFit == *theirsFit ? isLater(m_theirs.news, m_ours.news) : bool(*theirsFit);
    const ChangedCopy &base = areTheirs ? m_theirs : m_ours;
    const ChangedCopy &other = areTheirs ? m_ours : m_theirs;
    if (*oursFit && *theirsFit && std::ranges::none_of(other.news, replacesRows)) {
        return replayed(base, other);
    }
    return united(base, other, areTheirs ? *theirsFit : *oursFit, areTheirs ? *oursFit : *theirsFit);
}

} // namespace

Result<RowMerge> mergeRows(const ChangedCopy &ours, const ChangedCopy &theirs, const ProjectData &merged,
                           const WorkContext &context)
{
    return RowMerger(ours, theirs, merged, context).run();
}

} // namespace hexapla
