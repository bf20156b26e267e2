// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/work/comparison.h"
#include "core/align/alignmentedit.h"
#include "core/project/verdict.h"

#include <QThreadPool>

#include <optional>

namespace hexapla {

// What is open, whatever shows it: the versions, the rows they are aligned to, and what differs between them.
// Compares the versions by itself, in the background, as they come and go.
class Work : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Work)

public:
    explicit Work(QObject *parent = nullptr);
    ~Work() override;

    // What is kept of the versions keeps its rows; the rest is aligned anew.
    void setVersions(const std::vector<VersionPointer> &versions);
    const std::vector<VersionPointer> &versions() const { return m_versions; }
    std::optional<size_t> indexOf(const VersionPointer &version) const;

    // Null until the versions are aligned, or when there is but one.
    const std::shared_ptr<const Alignment> &alignment() const { return m_alignment; }
    bool isRough() const { return m_isRough; }
    const std::vector<Finding> &findings() const { return m_differences.findings; }
    const QString &explanation(size_t finding) const { return m_differences.explanations[finding]; }

    // What stands in every version for a passage of one; empty where nobody knows, or not yet.
    std::vector<TextSpan> counterparts(size_t version, TextSpan text) const;

    bool isComparing() const { return m_comparison != nullptr; }
    // Keeps what is known so far.
    void cancel();
    // Looks anew for all rows that are not pinned.
    void realign();

    // Changes rows; what differs is looked for again. Every edit can be taken back.
    Result<void> edit(const AlignmentEdit &edit);
    // What the reader says of a finding.
    VerdictKind verdictOn(size_t finding) const
    {
        return hexapla::verdictOn(m_verdicts, findings()[finding]);
    }
    void judge(size_t finding, VerdictKind kind, VerdictScope scope = VerdictScope::Place);
    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();

Q_SIGNALS:
    void alignmentChanged();
    void findingsChanged();
    void verdictsChanged();
    // There is something else to be taken back, or done again.
    void historyChanged();
    // Began or ended to compare.
    void comparingChanged();
    void progressed(hexapla::Comparison::Stage stage, double share);
    void failed(const hexapla::Error &error);

private:
    void compare(bool keepsRows);
    void take(const ComparisonStep &step);
    void takeRows(const FoundRows &found);
    void setAlignment(std::shared_ptr<const Alignment> alignment, bool isRough);
    // What the reader did, as what takes it back.
    using Change = std::variant<AlignmentEdit, Verdict>;
    std::optional<Change> make(const Change &change);
    void replay(std::vector<Change> &from, std::vector<Change> &to);
    void forgetEdits();

    QThreadPool m_pool;
    std::vector<VersionPointer> m_versions;
    std::shared_ptr<const Alignment> m_alignment;
    bool m_isRough = false;
    bool m_isRealigning = false;
    Alignment m_ofFirst; // rows of fewer versions that wait for those of all
    FoundDifferences m_differences;
    std::shared_ptr<Counterparts> m_words;
    Comparison *m_comparison = nullptr;
    Verdicts m_verdicts;
    std::vector<Change> m_undo; // the newest last
    std::vector<Change> m_redo;
};

} // namespace hexapla
