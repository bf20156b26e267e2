// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rowedit.h"

#include <optional>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

using Failure = std::unexpected<QString>;
using EditOrFailure = std::expected<AlignmentEdit, QString>;

// Numbers, of rows, versions or segments, all from 0.
std::optional<std::vector<qint64>> numbersIn(const QStringList &words)
{
    std::vector<qint64> numbers;
    for (const QString &word : words) {
        bool isNumber = false;
        numbers.push_back(word.toUInt(&isNumber));
        if (!isNumber) {
            return {};
        }
    }
    return numbers;
}

EditOrFailure shiftOf(const QStringList &words)
{
    const bool isUp = words.value(2) == "up"_L1;
    const bool isDown = words.value(2) == "down"_L1;
    QStringList rest = words;
    if (isUp || isDown) {
        rest.removeAt(2);
    }
    const auto numbers = numbersIn(rest);
    if (!(isUp || isDown) || !numbers || numbers->size() < 2 || numbers->size() > 3) {
        return Failure(u"shift: a row, a version, up or down, and how many segments are wanted"_s);
    }
    return ShiftSegments{.row = RowId((*numbers)[0]),
                         .version = size_t((*numbers)[1]),
                         .direction = isUp ? ShiftSegments::Direction::Up : ShiftSegments::Direction::Down,
                         .count = numbers->size() == 3 ? size_t((*numbers)[2]) : 1};
}

EditOrFailure splitOf(const std::vector<qint64> &numbers)
{
    if (numbers.size() < 2) {
        return Failure(u"split: a row, and for every version how many segments stay are wanted"_s);
    }
    return SplitRow{.row = RowId(numbers[0]), .cuts = {numbers.begin() + 1, numbers.end()}, .newRow = {}};
}

AlignmentEdit editOfTwo(const QString &name, RowId first, RowId second)
{
    return name == "merge"_L1 ? AlignmentEdit(MergeRows{first, second}) : LinkRows{first, second};
}

AlignmentEdit editOfCell(const QString &name, RowId row, size_t version)
{
    return name == "swap"_L1 ? AlignmentEdit(SwapCells{row, version, {}}) : DetachCell{row, version, {}};
}

std::vector<RowId> rowsOf(const std::vector<qint64> &numbers) { return {numbers.begin(), numbers.end()}; }

} // namespace

std::expected<AlignmentEdit, QString> rowEditOf(const QStringList &words)
{
    const QString name = words.value(0);
    if (name == "shift"_L1) {
        return shiftOf(words.sliced(1));
    }
    const auto numbers = numbersIn(words.sliced(std::min<qsizetype>(words.size(), 1)));
    if (!numbers || numbers->empty()) {
        return Failure(name + u": the numbers of rows are wanted"_s);
    }
    const bool isPair = numbers->size() == 2;
    if (name == "split"_L1) {
        return splitOf(*numbers);
    }
    if (name == "merge"_L1 || name == "link"_L1) {
        return isPair ? editOfTwo(name, RowId(numbers->front()), RowId(numbers->back()))
                      : EditOrFailure(Failure(name + u": two rows are wanted"_s));
    }
    if (name == "detach"_L1 || name == "swap"_L1) {
        return isPair ? editOfCell(name, RowId(numbers->front()), size_t(numbers->back()))
                      : EditOrFailure(Failure(name + u": a row and a version are wanted"_s));
    }
    if (name == "unlink"_L1) {
        return numbers->size() == 1 ? EditOrFailure(UnlinkRow{RowId(numbers->front())})
                                    : Failure(u"unlink: one row is wanted"_s);
    }
    if (name == "pin"_L1) {
        return PinRows{rowsOf(*numbers)};
    }
    if (name == "unpin"_L1) {
        return UnpinRows{rowsOf(*numbers)};
    }
    return Failure(name +
                   u": none of merge, split, detach, swap, shift, link, unlink, pin, unpin, realign"_s);
}

} // namespace hexapla
