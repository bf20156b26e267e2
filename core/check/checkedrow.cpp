// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checkedrow.h"

#include "core/check/namefacts.h"

#include <QHash>

#include <algorithm>

namespace hexapla {

namespace {

// Rows below are paired too loosely to say what is missing in them.
constexpr double sureEnough = 0.5;
// Farther apart words of a passage tell no place in it.
constexpr qsizetype longestPlace = 60;

} // namespace

CheckedWork::CheckedWork(std::span<const Version> versions, const Alignment &alignment,
                         const WorkContext &context)
{
    setAlignment(alignment);
    m_texts.reserve(versions.size());
    for (const Version &version : versions) {
        m_texts.emplace_back(version, context);
    }
    m_words = std::make_unique<const WordKnowledge>(m_texts, checkedAlignment(), context);
    m_names = std::make_unique<const ProperNames>(m_texts, *m_words, context);
    if (context.isCancelled()) {
        return;
    }
    std::vector<std::vector<Fact>> names = nameFacts(m_texts, *m_names, checkedAlignment());
    for (size_t version = 0; version < m_texts.size(); ++version) {
        m_texts[version].addFacts(std::move(names[version]));
    }
}

void CheckedWork::setAlignment(const Alignment &alignment)
{
    m_alignment = &alignment;
    m_isApart = !alignment.strangers.empty();
    m_apart = {};
    m_apartRows.clear();
    if (m_isApart) {
        setApart();
    }
}

void CheckedWork::setApart()
{
    const std::vector<Row> &rows = m_alignment->rows;
    m_apartRows.resize(rows.size());
    const auto add = [this, &rows](size_t row, const auto &isWanted) {
        Row part = rows[row];
        bool isEmpty = true;
        for (size_t version = 0; version < part.cells.size(); ++version) {
            SegmentRange &cell = part.cells[version];
            cell = isWanted(version) ? cell : SegmentRange{cell.first, 0};
            isEmpty = isEmpty && cell.isEmpty();
        }
        if (!isEmpty) {
            m_apartRows[row].push_back(m_apart.rows.size());
            m_apart.rows.push_back(std::move(part));
        }
    };
    for (size_t row = 0; row < rows.size(); ++row) {
        add(row, [this](size_t version) { return !isStranger(version); });
    }
    for (const size_t stranger : m_alignment->strangers) {
        for (size_t row = 0; row < rows.size(); ++row) {
            add(row, [stranger](size_t version) { return version == stranger; });
        }
    }
}

std::vector<size_t> CheckedWork::rowsOf(size_t alignmentRow) const
{
    return m_isApart ? m_apartRows[alignmentRow] : std::vector<size_t>{alignmentRow};
}

bool CheckedWork::isStranger(size_t version) const
{
    return std::ranges::contains(m_alignment->strangers, version);
}

QStringList CheckedWork::versionNames() const
{
    QHash<QString, int> seen;
    QStringList names;
    for (const CheckedText &text : m_texts) {
        const QString language = text.language().toString();
        const int count = ++seen[language];
        names += count == 1 ? language : language + u' ' + QString::number(count);
    }
    return names;
}

CheckedRow::CheckedRow(const CheckedWork &work, size_t index)
    : m_work(&work)
    , m_index(index)
{
    for (size_t version = 0; version < work.versionCount(); ++version) {
        if (!cell(version).isEmpty()) {
            m_present.push_back(version);
        }
    }
}

bool CheckedRow::isSure() const { return row().isPinned() || row().confidence >= sureEnough; }

std::vector<size_t> CheckedRow::neighbours(size_t reach) const
{
    std::vector<size_t> result;
    const size_t first = m_index > reach ? m_index - reach : 0;
    for (size_t i = first; i <= m_index + reach && i < m_work->rows().size(); ++i) {
        if (i != m_index) {
            result.push_back(i);
        }
    }
    return result;
}

FindingSpan CheckedRow::missingIn(size_t version) const
{
    const SegmentRange &here = cell(version);
    if (here.isEmpty() && here.first > 0) {
        return {version, text(version).textOf({here.first - 1, 1}), true};
    }
    if (here.isEmpty() && !text(version).segments().empty()) {
        return {version, text(version).textOf({0, 1}), true};
    }
    return {version, span(version), true};
}

std::optional<FindingSpan> CheckedRow::placeOf(size_t from, TextSpan span, size_t to) const
{
    const WordKnowledge &knowledge = work().words();
    const std::span<const KnownWord> source = knowledge.wordsOf(from, cell(from));
    const std::span<const KnownWord> target = knowledge.wordsOf(to, cell(to));
    std::optional<TextSpan> before;
    std::optional<TextSpan> behind;
    for (const WordLink &link : knowledge.links(from, cell(from), to, cell(to))) {
        if (source[link.a].span.end <= span.start) {
            before = target[link.b].span;
        } else if (source[link.a].span.start >= span.end && !behind) {
            behind = target[link.b].span;
        }
    }
    if (!before && !behind) {
        return std::nullopt;
    }
    const TextSpan place = before && behind ? before->united(*behind) : before ? *before : *behind;
    return place.length() <= longestPlace ? std::optional(FindingSpan{to, place, true}) : std::nullopt;
}

} // namespace hexapla
