// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/table.h"

#include <cstdio>

namespace hexapla::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto rowFormat = "%-36s %14s %14s %8s %8s %-6s %s\n";

QString number(std::optional<double> figure, const QString &unit = {})
{
    if (!figure) {
        return u"-"_s;
    }
    const int decimals = *figure < 10 ? 3 : *figure < 100 ? 1 : 0;
    return QString::number(*figure, 'f', decimals) + (unit.isEmpty() ? QString() : u' ' + unit);
}

} // namespace

void printTableHead()
{
    std::printf(rowFormat, "benchmark", "value", "rival's", "ratio", "goal", "holds", "rival");
}

void printTableRow(const Comparison &result)
{
    const auto holds = result.holds();
    std::printf(rowFormat, qUtf8Printable(result.name), qUtf8Printable(number(result.value, result.unit)),
                qUtf8Printable(number(result.rivalValue, result.unit)),
                qUtf8Printable(number(result.ratio())),
                result.goal ? qUtf8Printable(result.goal->toString()) : "-",
                !holds   ? "-"
                : *holds ? "yes"
                         : "NO",
                qUtf8Printable(result.rival));
    std::fflush(stdout);
}

} // namespace hexapla::bench
