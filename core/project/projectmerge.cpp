// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectmerge.h"

#include "core/project/mergedmarks.h"
#include "core/project/mergedrows.h"
#include "core/project/recordmerge.h"
#include "core/project/records.h"

#include <QSet>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

using Ops = std::vector<Op>;

std::unexpected<Error> impossible(const QString &why)
{
    return std::unexpected(Error{ErrorCode::ImpossibleEdit, {}, {}, why});
}

Ops without(const Ops &ops, const Ops &known)
{
    QSet<QUuid> ids;
    for (const Op &op : known) {
        ids.insert(op.head.id);
    }
    Ops result;
    std::ranges::copy_if(ops, std::back_inserter(result),
                         [&](const Op &op) { return !ids.contains(op.head.id); });
    return result;
}

// What was done here and has been merged there: what became of it there counts as merged, also where that
// changed nothing there.
Ops decidedThere(const Ops &ours, const Ops &theirs)
{
    QSet<QUuid> own;
    for (const Op &op : ours) {
        if (!op.head.broughtBy) {
            own.insert(op.head.id);
        }
    }
    Ops result;
    for (const Op &op : theirs) {
        if (op.head.broughtBy && own.contains(op.head.id)) {
            result.push_back(op);
            result.back().head.kind = OpKind::Merge;
        }
    }
    return result;
}

class Merge
{
public:
    Merge(Project &ours, ProjectStore &theirs, const WorkContext &context)
        : m_ours(ours)
        , m_theirs(theirs)
        , m_context(context)
    {}

    Result<MergeReport> run();

private:
    Result<bool> readHistories();
    Result<void> mergeAlignment(const ProjectData &theirs, const ProjectData &merged);
    Result<std::vector<QByteArray>> missingContents() const;
    Result<std::shared_ptr<const TextMeasure>> measure(const QString &hash) const;

    Project &m_ours;
    ProjectStore &m_theirs;
    const WorkContext &m_context;
    Ops m_ourNews;
    Ops m_theirNews;
    Ops m_decided;
    ProjectChange m_change;
    MergeReport m_report;
};

// False when they have nothing new.
Result<bool> Merge::readHistories()
{
    const auto ours = m_ours.store().ops().opsAfter(0);
    const auto theirs = m_theirs.ops().opsAfter(0);
    if (!ours || !theirs) {
        return std::unexpected(ours ? theirs.error() : ours.error());
    }
    m_ourNews = without(*ours, *theirs);
    m_theirNews = without(*theirs, *ours);
    m_decided = decidedThere(*ours, *theirs);
    m_report.ops = m_theirNews.size();
    m_report.missingThere = m_ourNews.size();
    return !m_theirNews.empty();
}

Result<void> Merge::mergeAlignment(const ProjectData &theirs, const ProjectData &merged)
{
    const auto rows = mergeRows({{m_ours.data(), m_ours.store()}, m_ourNews},
                                {{theirs, m_theirs}, m_theirNews}, merged, m_context);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    m_report.lostRows = rows->lost;
    if (const auto &alignment = rows->alignment) {
        m_change.alignment = {m_ours.data().alignment, *alignment};
    }
    return {};
}

Result<std::vector<QByteArray>> Merge::missingContents() const
{
    const auto hashes = m_theirs.contentHashes();
    if (!hashes) {
        return std::unexpected(hashes.error());
    }
    std::vector<QByteArray> contents;
    for (const QString &hash : *hashes) {
        if (m_ours.store().hasContent(hash)) {
            continue;
        }
        const auto bytes = m_theirs.content(hash);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        contents.push_back(*bytes);
    }
    return contents;
}

Result<std::shared_ptr<const TextMeasure>> Merge::measure(const QString &hash) const
{
    return m_ours.store().hasContent(hash) ? m_ours.store().measure(hash) : m_theirs.measure(hash);
}

Result<MergeReport> Merge::run()
{
    const auto followed = m_ours.follow();
    const auto theirs = followed ? m_theirs.load() : std::unexpected(followed.error());
    if (!theirs) {
        return std::unexpected(theirs.error());
    }
    if (theirs->id != m_ours.data().id) {
        return impossible(u"another project"_s);
    }
    const auto hasNews = readHistories();
    if (!hasNews || !*hasNews) {
        return hasNews ? Result<MergeReport>(m_report) : std::unexpected(hasNews.error());
    }
    Ops theirWrites = m_decided;
    theirWrites.insert(theirWrites.end(), m_theirNews.begin(), m_theirNews.end());
    auto records = mergeRecords(
        FieldWrites(m_ourNews), FieldWrites(theirWrites), m_ours.store().records(),
        [this](Table table, const RecordKey &key) { return m_theirs.records().find(table, key); });
    if (!records) {
        return std::unexpected(records.error());
    }
    m_change.records = std::move(records->changes);
    const auto moved = moveMarks(m_change.records, {m_ours.data(), m_ours.store()}, {*theirs, m_theirs});
    if (!moved) {
        return std::unexpected(moved.error());
    }
    m_report.anchors = *moved;
    ProjectData merged = m_ours.data();
    const auto applied =
        applyRecords(m_change.records, [this](const QString &hash) { return measure(hash); }, merged);
    const auto aligned = applied ? mergeAlignment(*theirs, merged) : applied;
    const auto contents = aligned ? missingContents() : std::unexpected(aligned.error());
    const auto brought =
        contents ? m_ours.bring(m_theirNews, m_change, *contents) : std::unexpected(contents.error());
    if (!brought) {
        return std::unexpected(brought.error());
    }
    m_report.conflicts = records->conflicts;
    m_report.overruled = records->overruled;
    return m_report;
}

} // namespace

Result<MergeReport> merge(Project &ours, ProjectStore &theirs, const WorkContext &context)
{
    return Merge(ours, theirs, context).run();
}

} // namespace hexapla
