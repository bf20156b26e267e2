// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectmerge.h"

#include "core/project/mergedmarks.h"
#include "core/project/recordmerge.h"
#include "core/project/records.h"
#include "core/project/rowreplay.h"

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

bool changesRows(const Op &op) { return !op.change.rows.empty() || op.change.alignment; }

std::vector<QUuid> shownIds(const ProjectData &data)
{
    std::vector<QUuid> ids;
    std::ranges::transform(data.shownVersions(), std::back_inserter(ids), &ProjectVersion::id);
    return ids;
}

// The versions whose text was replaced in a part of a history.
QSet<QUuid> replacedVersions(const Ops &ops)
{
    const size_t text = columnOf(Table::Version, "text"_L1);
    QSet<QUuid> replaced;
    for (const Op &op : ops) {
        for (const RecordChange &change : op.change.records) {
            const auto *id = std::get_if<QString>(&change.either()[0]);
            if (change.table == Table::Version && change.before && change.after && id &&
                (*change.before)[text] != (*change.after)[text]) {
                replaced.insert(QUuid::fromString(*id));
            }
        }
    }
    return replaced;
}

class Merge
{
public:
    Merge(Project &ours, ProjectStore &theirs)
        : m_ours(ours)
        , m_theirs(theirs)
    {}

    Result<MergeReport> run();

private:
    Result<bool> readHistories();
    Result<void> checkTexts();
    Result<void> moveMarks(const ProjectData &theirs);
    Result<void> mergeAlignment(const ProjectData &theirs, const ProjectData &merged);
    void replay(const Ops &ops, const Alignment &onto);
    Result<std::vector<QByteArray>> missingContents() const;
    Result<std::shared_ptr<const TextMeasure>> measure(const QString &hash) const;

    Project &m_ours;
    ProjectStore &m_theirs;
    Ops m_ourNews;
    Ops m_theirNews;
    Ops m_decided;
    // Versions that were read again since the two parted.
    QSet<QUuid> m_replacedHere;
    QSet<QUuid> m_replacedThere;
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

// The rows of two new texts are not known to anybody.
Result<void> Merge::checkTexts()
{
    m_replacedHere = replacedVersions(m_ourNews);
    m_replacedThere = replacedVersions(m_theirNews);
    return m_replacedHere.isEmpty() || m_replacedThere.isEmpty()
               ? Result<void>()
               : impossible(u"both copies read versions again"_s);
}

Result<void> Merge::moveMarks(const ProjectData &theirs)
{
    const auto counts = hexapla::moveMarks(m_change.records, {m_ours.data(), m_ours.store()},
                                           {theirs, m_theirs}, m_replacedHere, m_replacedThere);
    if (!counts) {
        return std::unexpected(counts.error());
    }
    m_report.anchors = *counts;
    return {};
}

void Merge::replay(const Ops &ops, const Alignment &onto)
{
    RowReplay replay(onto);
    for (const Op &op : ops) {
        if (op.change.alignment || (!op.change.rows.empty() && !replay.replay(op.change.rows))) {
            ++m_report.lostRows;
        }
    }
    if (replay.alignment() != m_ours.data().alignment) {
        m_change.alignment = {m_ours.data().alignment, replay.alignment()};
    }
}

Result<void> Merge::mergeAlignment(const ProjectData &theirs, const ProjectData &merged)
{
    const bool haveOursChanged = std::ranges::any_of(m_ourNews, changesRows);
    const bool haveTheirsChanged = std::ranges::any_of(m_theirNews, changesRows);
    const auto versions = shownIds(merged);
    const bool areTheirVersions = versions == shownIds(theirs);
    const bool areOurVersions = versions == shownIds(m_ours.data());
    // Rows of a text that is replaced are good for nothing: those of the new one are the base then.
    const bool canBeOurs = areOurVersions && m_replacedThere.isEmpty();
    const bool canBeTheirs = areTheirVersions && m_replacedHere.isEmpty();
    if (!haveTheirsChanged && canBeOurs) {
        return {};
    }
    if (!haveOursChanged && canBeTheirs) {
        if (theirs.alignment != m_ours.data().alignment) {
            m_change.alignment = {m_ours.data().alignment, theirs.alignment};
        }
        return {};
    }
    if (canBeOurs) {
        replay(m_theirNews, m_ours.data().alignment);
        return {};
    }
    if (canBeTheirs) {
        replay(m_ourNews, theirs.alignment);
        return {};
    }
    return impossible(u"both copies added, removed or moved versions"_s);
}

Result<std::vector<QByteArray>> Merge::missingContents() const
{
    auto statement = m_theirs.database().prepare("SELECT hash FROM content");
    if (!statement) {
        return std::unexpected(statement.error());
    }
    std::vector<QByteArray> contents;
    while (true) {
        const auto hasRow = statement->step();
        if (!hasRow) {
            return std::unexpected(hasRow.error());
        }
        if (!*hasRow) {
            return contents;
        }
        const SqlValue value = statement->column(0);
        const auto *hash = std::get_if<QString>(&value);
        if (hash && !m_ours.store().hasContent(*hash)) {
            const auto bytes = m_theirs.content(*hash);
            if (!bytes) {
                return std::unexpected(bytes.error());
            }
            contents.push_back(*bytes);
        }
    }
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
    const auto clear = checkTexts();
    Ops theirWrites = m_decided;
    theirWrites.insert(theirWrites.end(), m_theirNews.begin(), m_theirNews.end());
    auto records =
        clear ? mergeRecords(
                    FieldWrites(m_ourNews), FieldWrites(theirWrites), m_ours.store().records(),
                    [this](Table table, const RecordKey &key) { return m_theirs.records().find(table, key); })
              : std::unexpected(clear.error());
    if (!records) {
        return std::unexpected(records.error());
    }
    m_change.records = std::move(records->changes);
    if (const auto moved = moveMarks(*theirs); !moved) {
        return std::unexpected(moved.error());
    }
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
    return m_report;
}

} // namespace

Result<MergeReport> merge(Project &ours, ProjectStore &theirs) { return Merge(ours, theirs).run(); }

} // namespace hexapla
