// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/standingtexts.h"

#include "core/project/recordreader.h"
#include "core/project/records.h"
#include "core/project/versionsource.h"

#include <algorithm>
#include <iterator>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

bool isLost(const std::optional<Record> &target)
{
    static const size_t column = columnOf(Table::Target, "status"_L1);
    const auto *name = target ? std::get_if<QString>(&(*target)[column]) : nullptr;
    const auto status = name ? anchorStatusNamed(*name) : std::nullopt;
    return status == AnchorStatus::Review || status == AnchorStatus::Orphan;
}

// A version as a change found it; nothing where the change left it alone.
const Record *versionBefore(const ProjectChange &change, const SqlValue &version)
{
    for (const RecordChange &record : change.records) {
        if (record.table == Table::Version && record.before && record.before->front() == version) {
            return &*record.before;
        }
    }
    return nullptr;
}

// An annotation, and what its anchor says: it keeps that while it has no place.
using Mark = std::pair<QUuid, QStringList>;

Mark markOf(const QUuid &annotation, const Anchor &anchor)
{
    return {annotation, {anchor.quote, anchor.prefix, anchor.suffix}};
}

Mark markIn(const Record &target)
{
    const auto text = [&target](QLatin1StringView column) {
        const auto *value = std::get_if<QString>(&target[columnOf(Table::Target, column)]);
        return value ? *value : QString();
    };
    return {QUuid::fromString(text("annotation"_L1)),
            {text("quote"_L1), text("prefix"_L1), text("suffix"_L1)}};
}

// The version as it was when a mark stood in it last.
using Standings = std::map<Mark, Record>;

// What undo takes back is lost as it was before, and has stood where it had then.
void follow(const ProjectChange &change, const SqlValue &version, Standings &standings)
{
    const Record *before = versionBefore(change, version);
    for (const RecordChange &record : change.records) {
        const bool becomesLost = record.table == Table::Target && record.either()[1] == version &&
                                 record.before && !isLost(record.before) && isLost(record.after);
        if (becomesLost && before) {
            standings.insert_or_assign(markIn(*record.before), *before);
        }
    }
}

} // namespace

Result<StandingTexts> StandingTexts::of(const ProjectData &data, ProjectStore &store, const QUuid &version,
                                        const WorkContext &context)
{
    StandingTexts result;
    std::vector<Mark> lost;
    for (const auto &[id, annotation] : data.annotations) {
        const Target *target = annotation.targetIn(version);
        if (target && target->isLost()) {
            lost.push_back(markOf(id, target->anchor));
        }
    }
    if (lost.empty()) {
        return result; // the history is long
    }
    const auto ops = store.ops().opsAfter(0);
    if (!ops) {
        return std::unexpected(ops.error());
    }
    Standings standings;
    for (const Op &op : *ops) {
        follow(op.change, sqlValue(version), standings);
    }
    for (const Mark &mark : lost) {
        const auto standing = standings.find(mark);
        ProjectData then;
        if (standing == standings.end() ||
            !putRecord(Table::Version, standing->second, store.measures(), then)) {
            continue; // what was saved of a damaged project may be without old texts
        }
        const ProjectVersion &stoodIn = then.versions.at(version);
        if (!result.m_texts.contains(stoodIn.text)) {
            auto read = readKeptVersion(stoodIn, store, context);
            if (!read && read.error().code == ErrorCode::Cancelled) {
                return std::unexpected(read.error());
            }
            if (!read) {
                continue;
            }
            result.m_texts.emplace(stoodIn.text, std::move(read->document));
        }
        result.m_stoodIn.emplace(mark.first, stoodIn.text);
    }
    return result;
}

Result<std::vector<Reanchored>> StandingTexts::reanchor(std::span<const QUuid> annotations,
                                                        std::span<const UprootedAnchor> anchors,
                                                        const Document &present, const Document &after,
                                                        const WorkContext &context) const
{
    std::map<const Document *, std::vector<size_t>> places; // by the text they are looked for from
    for (size_t i = 0; i < anchors.size(); ++i) {
        const auto stoodIn = m_stoodIn.find(annotations[i]);
        places[stoodIn == m_stoodIn.end() ? &present : &m_texts.at(stoodIn->second)].push_back(i);
    }
    std::vector<Reanchored> result(anchors.size());
    for (const auto &[text, those] : places) {
        std::vector<UprootedAnchor> uprooted;
        std::ranges::transform(those, std::back_inserter(uprooted), [&](size_t i) { return anchors[i]; });
        auto found = hexapla::reanchor(*text, after, uprooted, context);
        if (!found) {
            return std::unexpected(found.error());
        }
        for (size_t i = 0; i < those.size(); ++i) {
            result[those[i]] = std::move((*found)[i]);
        }
    }
    return result;
}

} // namespace hexapla
