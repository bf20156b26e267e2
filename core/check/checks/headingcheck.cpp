// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/headingcheck.h"

#include "core/check/report.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <map>

namespace hexapla {

namespace {

constexpr int noHeading = 0;

// The level of the heading a cell begins with; nothing where a cell is neither heading nor text. In plain
// text headings are only guessed.
std::optional<int> levelOf(const CheckedRow &row, size_t version)
{
    const Block &block = row.block(version);
    if (row.text(version).version().format != Format::Markdown) {
        return std::nullopt;
    }
    switch (block.kind) {
    case BlockKind::Heading:
        return block.headingLevel;
    case BlockKind::Paragraph:
    case BlockKind::Quote:
    case BlockKind::ListItem:
        return row.span(version).start == block.text.start ? std::optional(noHeading) : std::nullopt;
    default:
        return std::nullopt;
    }
}

CellValues levelsOf(const CheckedRow &row)
{
    CellValues levels(row.work().versionCount());
    for (const size_t version : row.present()) {
        levels[version] = levelOf(row, version);
    }
    return levels;
}

// What most of the other versions have; nothing where none has a heading.
std::optional<int> usualLevel(const CellValues &levels, size_t without)
{
    std::array<int, 7> counts{};
    for (size_t version = 0; version < levels.size(); ++version) {
        const int level = version == without ? noHeading : levels[version].value_or(noHeading);
        counts[size_t(level)] += level != noHeading ? 1 : 0;
    }
    const auto most = std::ranges::max_element(counts);
    return *most == 0 ? std::nullopt : std::optional(int(most - counts.begin()));
}

Message message(const CellValues &levels, const Outliers &outliers)
{
    const int level = levels[outliers.different.front()].value_or(noHeading);
    if (outliers.isPair() && (level == noHeading || outliers.usual == noHeading)) {
        size_t having = outliers.others.front();
        size_t lacking = outliers.different.front();
        if (level != noHeading) {
            std::swap(having, lacking);
        }
        return {QT_TRANSLATE_NOOP("hexapla::Finding", "A heading in %1 is none in %2"),
                {VersionNumbers(1, having), VersionNumbers(1, lacking)}};
    }
    if (outliers.isPair()) {
        return {QT_TRANSLATE_NOOP("hexapla::Finding", "The headings of %1 are of different levels"),
                {outliers.odd}};
    }
    if (level == noHeading) {
        return {QT_TRANSLATE_NOOP("hexapla::Finding", "A heading of the other versions is none in %1"),
                {outliers.odd}};
    }
    if (outliers.usual == noHeading) {
        return {QT_TRANSLATE_NOOP("hexapla::Finding", "A heading in %1 is none in the other versions"),
                {outliers.odd}};
    }
    return {
        QT_TRANSLATE_NOOP("hexapla::Finding", "The heading in %1 is of level %2, those of the others of %3"),
        {outliers.odd, QString::number(level), QString::number(outliers.usual)}};
}

bool isMarkdown(const CheckedWork &work, size_t version)
{
    return work.text(version).version().format == Format::Markdown;
}

bool hasHeadings(const CheckedText &text)
{
    return std::ranges::contains(text.document().blocks(), BlockKind::Heading, &Block::kind);
}

} // namespace

void HeadingCheck::learn(const CheckedWork &work, const WorkContext &context)
{
    struct Tally
    {
        std::map<int, int> counts; // by difference
        std::map<int, RowId> rows; // the first with it
        int all = 0;
    };
    std::vector<Tally> tallies(work.versionCount());
    for (size_t i = 0; i < work.rows().size() && !context.isCancelled(); ++i) {
        const CheckedRow row(work, i);
        const CellValues levels = levelsOf(row);
        for (const size_t version : row.present()) {
            const auto usual = usualLevel(levels, version);
            const int level = levels[version].value_or(noHeading);
            if (usual && level != noHeading) {
                Tally &tally = tallies[version];
                ++tally.all;
                ++tally.counts[level - *usual];
                tally.rows.emplace(level - *usual, row.row().id);
            }
        }
    }
    constexpr int fewest = 3;
    const auto hasHeadings = [](const Tally &tally) { return tally.all > 0; };
    // Of two versions with headings one is as good as the other: the second is measured by the first.
    const auto measure = std::ranges::count_if(tallies, hasHeadings) == 2
                             ? std::ranges::find_if(tallies, hasHeadings)
                             : tallies.end();
    findLost(work, context);
    m_shifts.assign(work.versionCount(), {});
    for (size_t version = 0; version < tallies.size(); ++version) {
        const Tally &tally = tallies[version];
        for (const auto &[levels, count] : tally.counts) {
            const bool isThroughout = count == tally.all || count >= fewest;
            const bool isMeasure = measure != tallies.end() && &*measure == &tally;
            if (levels != 0 && count > 1 && isThroughout && count * 2 > tally.all && !isMeasure) {
                m_shifts[version] = {levels, tally.rows.at(levels)};
            }
        }
    }
}

void HeadingCheck::findLost(const CheckedWork &work, const WorkContext &context)
{
    m_lost.assign(work.versionCount(), std::nullopt);
    VersionNumbers plain;
    for (size_t version = 0; version < work.versionCount(); ++version) {
        if (!isMarkdown(work, version)) {
            plain.push_back(version);
        }
    }
    for (size_t i = 0; i < work.rows().size() && !plain.empty() && !context.isCancelled(); ++i) {
        const CheckedRow row(work, i);
        const CellValues levels = levelsOf(row);
        const auto isHeading = [](const auto &level) { return level.value_or(noHeading) != noHeading; };
        const auto isNone = [](const auto &level) { return level == noHeading; };
        if (std::ranges::count_if(levels, isHeading) < 2 || std::ranges::any_of(levels, isNone)) {
            continue;
        }
        for (const size_t version : row.present()) {
            const bool isGuessed = row.block(version).kind == BlockKind::Heading;
            if (std::ranges::contains(plain, version) && !m_lost[version] && !isGuessed) {
                m_lost[version] = row.row().id;
            }
        }
    }
}

void HeadingCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    tellShift(row, found);
    tellLost(row, found);
    if (row.present().size() < 2) {
        return;
    }
    CellValues levels = levelsOf(row);
    for (const size_t version : row.present()) {
        const int level = levels[version].value_or(noHeading);
        if (level != noHeading) {
            levels[version] = level - m_shifts[version].levels;
        }
    }
    const auto different = outliers(levels);
    if (!different) {
        return;
    }
    Places places(row.work().versionCount());
    for (const size_t version : row.present()) {
        places[version] = row.text(version).textOf({row.cell(version).first, 1});
    }
    found.push_back(difference(row, CheckId::Heading, Severity::Minor, different->odd, places,
                               message(levels, *different)));
}

void HeadingCheck::tellShift(const CheckedRow &row, std::vector<Finding> &found) const
{
    for (const size_t version : row.present()) {
        const Shift &shift = m_shifts[version];
        if (shift.levels == 0 || shift.row != row.row().id) {
            continue;
        }
        found.push_back(
            damage(row, CheckId::Heading, Severity::Trivial, version, row.block(version).text,
                   {QT_TRANSLATE_NOOP("hexapla::Finding", "All headings in %1 are of another level, by %2"),
                    {VersionNumbers{version}, QString::number(shift.levels)}}));
    }
}

void HeadingCheck::tellLost(const CheckedRow &row, std::vector<Finding> &found) const
{
    for (const size_t version : row.present()) {
        if (m_lost[version] == row.row().id) {
            const char *text =
                hasHeadings(row.text(version))
                    ? QT_TRANSLATE_NOOP("hexapla::Finding", "A heading of the other versions is none in %1")
                    : QT_TRANSLATE_NOOP("hexapla::Finding", "No heading of the other versions is one in %1");
            found.push_back(damage(row, CheckId::Heading, Severity::Minor, version, row.block(version).text,
                                   {text, {VersionNumbers{version}}}));
        }
    }
}

} // namespace hexapla
