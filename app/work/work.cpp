// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/work/work.h"

#include "app/work/counterparts.h"
#include "core/project/versionrows.h"

#include <algorithm>

namespace hexapla {

namespace {

// The rows of those versions that stay, in the order they have among the new ones.
Alignment rowsOfStaying(const std::vector<VersionPointer> &versions, std::vector<VersionPointer> &staying,
                        Alignment alignment)
{
    for (size_t index = staying.size(); index-- > 0;) {
        if (!std::ranges::contains(versions, staying[index])) {
            alignment = withoutVersion(std::move(alignment), index);
            staying.erase(staying.begin() + qsizetype(index));
        }
    }
    size_t to = 0;
    for (const VersionPointer &version : versions) {
        const auto from = size_t(std::ranges::find(staying, version) - staying.begin());
        if (from == staying.size()) {
            continue;
        }
        if (from != to) {
            alignment = withVersionMoved(std::move(alignment), from, to);
            staying.erase(staying.begin() + qsizetype(from));
            staying.insert(staying.begin() + qsizetype(to), version);
        }
        ++to;
    }
    return alignment;
}

} // namespace

Work::Work(QObject *parent)
    : QObject(parent)
{
    m_pool.setObjectName(QStringLiteral("comparisons"));
}

Work::~Work()
{
    delete m_comparison;
    m_pool.waitForDone();
}

std::optional<size_t> Work::indexOf(const VersionPointer &version) const
{
    const auto found = std::ranges::find(m_versions, version);
    return found == m_versions.end() || !version ? std::nullopt
                                                 : std::optional(size_t(found - m_versions.begin()));
}

std::vector<TextSpan> Work::counterparts(size_t version, TextSpan text) const
{
    return m_words && m_alignment && !m_isRough ? m_words->of(*m_alignment, version, text)
                                                : std::vector<TextSpan>(m_versions.size());
}

void Work::setVersions(const std::vector<VersionPointer> &versions)
{
    if (versions == m_versions) {
        return;
    }
    std::vector<VersionPointer> staying = m_versions;
    Alignment kept;
    if (m_alignment && !m_isRough) {
        kept = rowsOfStaying(versions, staying, *m_alignment);
    }
    const bool isAllKept = !kept.rows.empty() && staying == versions && versions.size() > 1;
    // What a reader confirmed of them stays when others come in behind.
    const bool isBeginning = std::ranges::mismatch(staying, versions).in1 == staying.end();
    const bool hasPinned = std::ranges::any_of(kept.rows, &Row::isPinned);
    m_ofFirst = !isAllKept && isBeginning && hasPinned && staying.size() > 1 ? kept : Alignment();
    m_versions = versions;
    m_words.reset();
    forgetEdits();
    setAlignment(isAllKept ? std::make_shared<const Alignment>(std::move(kept)) : nullptr, false);
    // Those of the same versions stay until others take their place.
    m_differences = {};
    Q_EMIT findingsChanged();
    compare(isAllKept);
}

void Work::compare(bool keepsRows)
{
    const bool wasComparing = isComparing();
    delete std::exchange(m_comparison, nullptr);
    m_isRealigning = false;
    if (m_versions.size() > 1) {
        m_comparison = new Comparison(m_pool,
                                      {.versions = m_versions,
                                       .earlier = m_alignment && !m_isRough ? *m_alignment : Alignment(),
                                       .ofFirst = m_ofFirst,
                                       .keepsRows = keepsRows,
                                       .knowsWords = m_words != nullptr},
                                      this);
        connect(m_comparison, &Comparison::progressed, this, &Work::progressed);
        connect(m_comparison, &Comparison::found, this, &Work::take);
        connect(m_comparison, &Comparison::finished, this, &Work::cancel);
    }
    if (wasComparing || isComparing()) {
        Q_EMIT comparingChanged();
    }
}

void Work::take(const ComparisonStep &step)
{
    if (const auto *rows = std::get_if<FoundRows>(&step)) {
        takeRows(*rows);
    } else if (const auto *differences = std::get_if<FoundDifferences>(&step)) {
        m_differences = *differences;
        Q_EMIT findingsChanged();
    } else if (const auto *words = std::get_if<FoundWords>(&step)) {
        m_words = *words;
    } else {
        Q_EMIT failed(std::get<Error>(step));
    }
}

// Rows that were found anew take the place of others, which can come back.
void Work::takeRows(const FoundRows &found)
{
    if (m_isRealigning && m_alignment && *found.alignment != *m_alignment) {
        m_undo.emplace_back(RestoreRows{
            {RowChange{.first = 0, .before = found.alignment->rows, .after = m_alignment->rows}}});
        m_redo.clear();
    }
    m_isRealigning = false;
    if (!found.isRough) {
        m_ofFirst = {};
    }
    setAlignment(found.alignment, found.isRough);
    Q_EMIT historyChanged();
}

void Work::setAlignment(std::shared_ptr<const Alignment> alignment, bool isRough)
{
    if (m_alignment == alignment) {
        return;
    }
    m_alignment = std::move(alignment);
    m_isRough = isRough;
    Q_EMIT alignmentChanged();
}

void Work::cancel()
{
    if (m_comparison) {
        std::exchange(m_comparison, nullptr)->deleteLater();
        Q_EMIT comparingChanged();
    }
}

void Work::realign()
{
    compare(false);
    m_isRealigning = m_alignment && !m_isRough && isComparing();
}

Result<void> Work::edit(const AlignmentEdit &edit)
{
    if (!m_alignment || m_isRough) {
        return std::unexpected(Error{ErrorCode::ImpossibleEdit, {}, {}, {}});
    }
    Alignment rows = *m_alignment;
    auto back = apply(edit, rows);
    if (!back) {
        return std::unexpected(back.error());
    }
    m_undo.emplace_back(std::move(*back));
    m_redo.clear();
    setAlignment(std::make_shared<const Alignment>(std::move(rows)), false);
    compare(true);
    Q_EMIT historyChanged();
    return {};
}

void Work::judge(size_t finding, VerdictKind kind, VerdictScope scope)
{
    Verdict verdict;
    verdict.key = verdictKey(findings()[finding], scope);
    verdict.kind = kind;
    if (auto back = make(verdict)) {
        m_undo.push_back(std::move(*back));
        m_redo.clear();
        Q_EMIT historyChanged();
    }
}

std::optional<Work::Change> Work::make(const Change &change)
{
    if (const auto *verdict = std::get_if<Verdict>(&change)) {
        Verdict &kept = m_verdicts[verdict->key];
        Verdict before = std::exchange(kept, *verdict);
        before.key = verdict->key;
        Q_EMIT verdictsChanged();
        return before;
    }
    if (!m_alignment || m_isRough) {
        return std::nullopt;
    }
    Alignment rows = *m_alignment;
    auto back = apply(std::get<AlignmentEdit>(change), rows);
    if (!back) {
        return std::nullopt;
    }
    setAlignment(std::make_shared<const Alignment>(std::move(rows)), false);
    compare(true);
    return std::move(*back);
}

void Work::replay(std::vector<Change> &from, std::vector<Change> &to)
{
    if (from.empty()) {
        return;
    }
    const Change change = std::move(from.back());
    from.pop_back();
    if (auto back = make(change)) {
        to.push_back(std::move(*back));
    }
    Q_EMIT historyChanged();
}

void Work::undo() { replay(m_undo, m_redo); }

void Work::redo() { replay(m_redo, m_undo); }

// Other rows or versions: there is no way back across them. Verdicts stay.
void Work::forgetEdits()
{
    const auto isEdit = [](const Change &change) { return std::holds_alternative<AlignmentEdit>(change); };
    std::erase_if(m_undo, isEdit);
    std::erase_if(m_redo, isEdit);
    Q_EMIT historyChanged();
}

} // namespace hexapla
