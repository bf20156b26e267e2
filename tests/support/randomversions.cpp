// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/randomversions.h"

#include <algorithm>
#include <ranges>

namespace hexapla {

std::vector<AlignedText> randomVersions(unsigned seed, size_t versions, size_t statements)
{
    ParallelText source(seed);
    const std::vector<ParallelText::Statement> all = source.statements(statements);
    std::vector<AlignedText> result;
    for (size_t version = 0; version < versions; ++version) {
        VersionWriter writer((version + seed) % ParallelText::languages().size());
        for (const ParallelText::Statement &statement : all) {
            const bool startsParagraph = source.chance(25);
            if (source.chance(8)) {
                continue;
            }
            if (statement.clauses.size() > 1 && source.chance(30)) {
                writer.sentence(ParallelText::part(statement, 0, 1), startsParagraph);
                writer.sentence(ParallelText::part(statement, 1, 1));
            } else {
                writer.sentence(statement, startsParagraph);
            }
        }
        result.push_back(writer.text());
    }
    return result;
}

Alignment randomPins(ParallelText &random, const std::vector<AlignedText> &versions)
{
    Alignment alignment;
    std::vector<size_t> next(versions.size(), 0);
    const auto isOver = [&] {
        return std::ranges::all_of(std::views::iota(size_t(0), versions.size()), [&](size_t version) {
            return next[version] == versions[version].segments.size();
        });
    };
    while (!isOver()) {
        Row row;
        row.id = RowId(qint64(100 + alignment.rows.size() * 3));
        row.confidence = 0.25;
        row.state = random.chance(70)   ? RowState::Automatic
                    : random.chance(50) ? RowState::Edited
                                        : RowState::Confirmed;
        for (size_t version = 0; version < versions.size(); ++version) {
            const size_t left = versions[version].segments.size() - next[version];
            const size_t count = std::min(random.chance(60) ? size_t(1) : random.random(5), left);
            row.cells.push_back({next[version], count});
            next[version] += count;
        }
        if (!std::ranges::all_of(row.cells, &SegmentRange::isEmpty)) {
            alignment.rows.push_back(row);
        }
    }
    return alignment;
}

} // namespace hexapla
