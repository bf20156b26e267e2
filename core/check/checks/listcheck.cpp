// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/listcheck.h"

#include "core/check/outliers.h"
#include "core/check/report.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace hexapla {

namespace {

enum ItemKind : quint8 { NoItem, Bullet, Numbered };

// Deeper lists are not looked at.
constexpr size_t deepest = 16;

// The number an item is written with: "12." or "12)"; nothing for letters.
std::optional<int> numberOf(const Document &document, const Block &block)
{
    if (block.kind != BlockKind::ListItem || !block.isOrdered || block.markerLength < 2) {
        return std::nullopt;
    }
    QStringView marker = document.text({block.text.start, block.text.start + block.markerLength}).trimmed();
    marker.chop(1);
    bool isNumber = false;
    const int number = marker.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

// Whether an item is a bullet, though a number stands behind it: "- 19.Lamps" is what converters leave.
bool isBulletOfANumber(const Document &document, const Block &block)
{
    const QStringView source =
        QStringView(document.source()).sliced(block.source.start, block.source.length()).trimmed();
    return block.isOrdered && !source.isEmpty() && QStringView(u"-*+").contains(source.front());
}

// What a cell begins with: nothing where it is in the middle of a block, or neither an item nor text.
std::optional<int> kindOf(const CheckedRow &row, size_t version)
{
    const Block &block = row.block(version);
    if (row.span(version).start != block.text.start) {
        return std::nullopt;
    }
    switch (block.kind) {
    case BlockKind::ListItem:
        return block.isOrdered && !isBulletOfANumber(row.text(version).document(), block) ? Numbered : Bullet;
    case BlockKind::Paragraph:
        // Inside an item it may be its first one, behind a heading or code.
        return block.listDepth > 0 ? std::nullopt : std::optional<int>(NoItem);
    default:
        return std::nullopt;
    }
}

CellValues kindsOf(const CheckedRow &row)
{
    CellValues kinds(row.work().versionCount());
    for (const size_t version : row.present()) {
        kinds[version] = kindOf(row, version);
    }
    return kinds;
}

// Of a list that is another one altogether only the first item is told.
bool goesOn(const CheckedRow &row, const CellValues &kinds)
{
    constexpr size_t sentencesOfAnItem = 6;
    for (size_t back = 1; back <= std::min(row.index(), sentencesOfAnItem); ++back) {
        const CheckedRow before(row.work(), row.index() - back);
        const CellValues those = kindsOf(before);
        if (std::ranges::any_of(those, [](const auto &kind) { return kind.has_value(); })) {
            return those == kinds;
        }
    }
    return false;
}

Message message(const CellValues &kinds, const Outliers &outliers)
{
    const int kind = kinds[outliers.different.front()].value_or(NoItem);
    if (outliers.isPair()) {
        return {QT_TRANSLATE_NOOP("hexapla::Finding", "This is an item of different lists in %1"),
                {outliers.odd}};
    }
    if (kind == NoItem) {
        return {
            QT_TRANSLATE_NOOP("hexapla::Finding", "An item of a list in the other versions is none in %1"),
            {outliers.odd}};
    }
    if (outliers.usual == NoItem) {
        return {
            QT_TRANSLATE_NOOP("hexapla::Finding", "An item of a list in %1 is none in the other versions"),
            {outliers.odd}};
    }
    if (kind == Bullet) {
        return {QT_TRANSLATE_NOOP("hexapla::Finding",
                                  "A list that is numbered in the other versions is not in %1"),
                {outliers.odd}};
    }
    return {QT_TRANSLATE_NOOP("hexapla::Finding", "A list is numbered in %1, but not in the other versions"),
            {outliers.odd}};
}

} // namespace

std::vector<ListCheck::WrongNumber> ListCheck::wrongNumbers(const CheckedText &text)
{
    // A number further on begins something else.
    constexpr int farthest = 3;
    std::vector<WrongNumber> result;
    std::array<int, deepest> last{}; // by depth
    for (const Block &block : text.document().blocks()) {
        const size_t depth = std::min(size_t(block.listDepth), deepest - 1);
        if (block.kind == BlockKind::Heading) {
            last.fill(0);
        }
        std::fill(last.begin() + std::ptrdiff_t(depth) + 1, last.end(), 0);
        const auto number = numberOf(text.document(), block);
        if (!number) {
            last[depth] = block.kind == BlockKind::ListItem ? 0 : last[depth];
            continue;
        }
        const int before = std::exchange(last[depth], *number);
        // "1. 1. 1." is a way to let the machine count.
        const bool isRepeated = *number == before && before > 1;
        const bool isSkipped = before > 0 && *number > before + 1 && *number <= before + farthest;
        if (isRepeated || isSkipped) {
            const TextSpan marker = {block.text.start, block.text.start + block.markerLength - 1};
            result.push_back({marker, *number, before});
        }
    }
    return result;
}

void ListCheck::learn(const CheckedWork &work, const WorkContext & /*context*/)
{
    m_wrongNumbers.clear();
    for (size_t version = 0; version < work.versionCount(); ++version) {
        m_wrongNumbers.push_back(wrongNumbers(work.text(version)));
    }
}

void ListCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    for (const size_t version : row.present()) {
        tellWrongNumbers(row, version, found);
    }
    if (row.present().size() < 2) {
        return;
    }
    const CellValues kinds = kindsOf(row);
    const auto different = outliers(kinds);
    if (!different || goesOn(row, kinds)) {
        return;
    }
    Places places(row.work().versionCount());
    for (const size_t version : row.present()) {
        places[version] = row.text(version).textOf({row.cell(version).first, 1});
    }
    found.push_back(
        difference(row, CheckId::List, Severity::Minor, different->odd, places, message(kinds, *different)));
}

void ListCheck::tellWrongNumbers(const CheckedRow &row, size_t version, std::vector<Finding> &found) const
{
    const std::vector<WrongNumber> &all = m_wrongNumbers[version];
    const TextSpan span = row.span(version);
    const auto start = [](const WrongNumber &wrong) { return wrong.place.start; };
    for (auto wrong = std::ranges::lower_bound(all, span.start, {}, start);
         wrong != all.end() && wrong->place.start < span.end; ++wrong) {
        // The others count the same way.
        const bool isMeant = std::ranges::any_of(row.present(), [&](size_t other) {
            return other != version &&
                   numberOf(row.text(other).document(), row.block(other)) == wrong->number;
        });
        if (isMeant) {
            continue;
        }
        found.push_back(damage(
            row, CheckId::List, Severity::Minor, version, wrong->place,
            {QT_TRANSLATE_NOOP("hexapla::Finding", "Number %1 follows number %2 in %3"),
             {QString::number(wrong->number), QString::number(wrong->before), VersionNumbers{version}}}));
    }
}

} // namespace hexapla
