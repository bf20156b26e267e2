// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/tablecheck.h"

#include "core/check/outliers.h"
#include "core/check/report.h"

#include <QtGlobal>

#include <algorithm>

namespace hexapla {

namespace {

// The table whose first cell a row begins with.
std::optional<int> tableAt(const CheckedRow &row, size_t version)
{
    const Block &block = row.block(version);
    const bool isFirst = block.kind == BlockKind::TableCell && block.cell.row == 0 && block.cell.column == 0;
    return isFirst ? std::optional(block.cell.table) : std::nullopt;
}

} // namespace

void TableCheck::learn(const CheckedWork &work, const WorkContext & /*context*/)
{
    m_shapes.assign(work.versionCount(), {});
    for (size_t version = 0; version < work.versionCount(); ++version) {
        std::vector<Shape> &shapes = m_shapes[version];
        for (const Block &block : work.text(version).document().blocks()) {
            if (block.kind == BlockKind::TableCell && block.cell.table >= 0) {
                shapes.resize(std::max(shapes.size(), size_t(block.cell.table) + 1));
                Shape &shape = shapes[size_t(block.cell.table)];
                shape.rows = std::max(shape.rows, block.cell.row + 1);
                shape.columns = std::max(shape.columns, block.cell.column + 1);
            }
        }
    }
}

void TableCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    const bool isTable = std::ranges::any_of(
        row.present(), [&row](size_t version) { return tableAt(row, version).has_value(); });
    if (!isTable || row.present().size() < 2) {
        return;
    }
    compare(row, &Shape::rows,
            QT_TRANSLATE_NOOP("hexapla::Finding",
                              "The table does not have as many rows in %1 (%2) as elsewhere (%3)"),
            found);
    compare(row, &Shape::columns,
            QT_TRANSLATE_NOOP("hexapla::Finding",
                              "The table does not have as many columns in %1 (%2) as elsewhere (%3)"),
            found);
}

void TableCheck::compare(const CheckedRow &row, int Shape::*size, const char *text,
                         std::vector<Finding> &found) const
{
    CellValues values(m_shapes.size());
    Places places(m_shapes.size());
    for (const size_t version : row.present()) {
        places[version] = row.span(version);
        if (const auto table = tableAt(row, version)) {
            values[version] = m_shapes[version][size_t(*table)].*size;
        }
    }
    if (const auto different = outliers(values)) {
        found.push_back(difference(
            row, CheckId::Table, Severity::Minor, different->odd, places,
            {text,
             {different->different, QString::number(values[different->different.front()].value_or(0)),
              QString::number(different->usual)}}));
    }
}

} // namespace hexapla
