// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/standingtexts.h"

#include "core/project/recordreader.h"
#include "core/project/records.h"
#include "core/project/versionsource.h"

#include <algorithm>

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
    const auto found = std::ranges::find_if(change.records, [&](const RecordChange &record) {
        return record.table == Table::Version && record.before && record.before->front() == version;
    });
    return found == change.records.end() ? nullptr : &*found->before;
}

// The versions in which the targets that are lost stood last, by annotation.
using Standings = std::map<QUuid, Record>;

void follow(const ProjectChange &change, const SqlValue &version, Standings &standings)
{
    for (const RecordChange &record : change.records) {
        if (record.table != Table::Target || record.either()[1] != version) {
            continue;
        }
        const auto *name = std::get_if<QString>(&record.either()[0]);
        const QUuid annotation = name ? QUuid::fromString(*name) : QUuid();
        if (!isLost(record.after)) {
            standings.erase(annotation);
        } else if (const Record *before = versionBefore(change, version);
                   before && record.before && !isLost(record.before)) {
            standings.insert_or_assign(annotation, *before);
        }
    }
}

} // namespace

Result<StandingTexts> StandingTexts::of(const ProjectData &data, ProjectStore &store, const QUuid &version,
                                        const WorkContext &context)
{
    StandingTexts result;
    const auto hasLost = [&](const auto &entry) {
        const Target *target = entry.second.targetIn(version);
        return target && target->isLost();
    };
    if (std::ranges::none_of(data.annotations, hasLost)) {
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
    for (const auto &[annotation, record] : standings) {
        ProjectData then;
        if (!putRecord(Table::Version, record, store.measures(), then)) {
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
        result.m_stoodIn.emplace(annotation, stoodIn.text);
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
