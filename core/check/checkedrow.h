// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checkedtext.h"
#include "core/check/finding.h"
#include "core/check/propernames.h"
#include "core/check/wordknowledge.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace hexapla {

// The versions and their rows as checks see them. Both must outlive this. What a version that is a stranger
// to the others says is compared with nothing: it stands in rows of its own, behind all others.
class CheckedWork
{
public:
    CheckedWork(std::span<const Version> versions, const Alignment &alignment,
                const WorkContext &context = {});

    // What to call the versions: their languages, with a number where several have the same.
    QStringList versionNames() const;

    const Alignment &alignment() const { return *m_alignment; }
    size_t versionCount() const { return m_texts.size(); }
    const CheckedText &text(size_t version) const { return m_texts[version]; }
    const std::vector<Row> &rows() const { return checkedAlignment().rows; }
    // Which of them a row of the alignment has become.
    std::vector<size_t> rowsOf(size_t alignmentRow) const;
    bool isStranger(size_t version) const;
    // What the versions teach about each other's words.
    const WordKnowledge &words() const { return *m_words; }
    const ProperNames &names() const { return *m_names; }
    // The rows have been edited, or found anew: what is known of the texts stays.
    void setAlignment(const Alignment &alignment);

private:
    const Alignment &checkedAlignment() const { return m_isApart ? m_apart : *m_alignment; }
    void setApart();

    std::vector<CheckedText> m_texts;
    const Alignment *m_alignment;
    // Its rows with the strangers set apart, where there are any.
    bool m_isApart = false;
    Alignment m_apart;
    std::vector<std::vector<size_t>> m_apartRows; // by row of the alignment
    std::unique_ptr<const WordKnowledge> m_words;
    std::unique_ptr<const ProperNames> m_names;
};

// One row of them.
class CheckedRow
{
public:
    CheckedRow(const CheckedWork &work, size_t index);

    const CheckedWork &work() const { return *m_work; }
    size_t index() const { return m_index; }
    const Row &row() const { return m_work->rows()[m_index]; }

    // The versions that have text here.
    const VersionNumbers &present() const { return m_present; }
    // Whether what stands here is certain enough to belong together for differences to mean something.
    bool isSure() const;

    const CheckedText &text(size_t version) const { return m_work->text(version); }
    const SegmentRange &cell(size_t version) const { return row().cells[version]; }
    // The text of a version's cell, and where it stands.
    TextSpan span(size_t version) const { return text(version).textOf(cell(version)); }
    QStringView view(size_t version) const { return text(version).view(span(version)); }
    std::span<const TextSpan> words(size_t version) const { return text(version).wordsOf(cell(version)); }
    std::span<const InlineSpan> inlines(size_t version) const
    {
        return text(version).inlinesOf(cell(version));
    }
    std::span<const Fact> facts(size_t version) const { return text(version).factsOf(cell(version)); }
    // Block of the first segment of a cell that is not empty.
    const Block &block(size_t version) const { return text(version).blockOf(cell(version).first); }

    // The rows before and behind, as far as there are any; without this one.
    std::vector<size_t> neighbours(size_t reach = 1) const;

    // The passage beside which a version should have something: its cell, or the segment before an empty one.
    FindingSpan missingIn(size_t version) const;
    // The words of a version between which it should have what another has at a place; nothing where that
    // cannot be told.
    std::optional<FindingSpan> placeOf(size_t from, TextSpan span, size_t to) const;

private:
    const CheckedWork *m_work;
    size_t m_index;
    VersionNumbers m_present;
};

} // namespace hexapla
