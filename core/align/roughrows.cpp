// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/roughrows.h"

#include <algorithm>

namespace hexapla {

namespace {

// Nothing in it is sure before all is known.
constexpr float roughConfidence = 0.5F;

// Goes along the first version and takes the others with it.
class RoughRows
{
public:
    RoughRows(std::span<const AlignerText> texts, std::span<const std::vector<WeightedBead>> beads)
        : m_texts(texts)
        , m_beads(beads)
        , m_next(texts.size(), 0)
    {}

    std::vector<ProfileRow> run()
    {
        for (size_t unit = 0; unit < m_texts.front().size();) {
            addOwnRows(unit);
            unit = addRow(unit);
        }
        addOwnRows(m_texts.front().size());
        return std::move(m_rows);
    }

private:
    // The bead of a version that comes next, if it begins before a unit of the first version; else none.
    const WeightedBead *bead(size_t version, size_t before) const
    {
        const auto &beads = m_beads[version];
        const size_t next = m_next[version];
        return next < beads.size() && beads[next].bead.a < before ? &beads[next] : nullptr;
    }

    ProfileRow emptyRow() const
    {
        ProfileRow row;
        row.cells.resize(m_texts.size());
        row.confidence = roughConfidence;
        return row;
    }

    void addUnits(ProfileRow &row, size_t version, size_t first, size_t count) const
    {
        for (size_t unit = first; unit < first + count; ++unit) {
            const SegmentRange &segments = m_texts[version].units[unit].segments;
            SegmentRange &cell = row.cells[version];
            cell = cell.isEmpty() ? segments : SegmentRange{cell.first, segments.end() - cell.first};
        }
    }

    // What other versions have before a unit of the first, and it has not.
    void addOwnRows(size_t unit)
    {
        for (size_t version = 1; version < m_texts.size(); ++version) {
            const WeightedBead *next = bead(version, unit + 1);
            for (; next && next->bead.countA == 0; next = bead(version, unit + 1)) {
                ProfileRow row = emptyRow();
                addUnits(row, version, next->bead.b, next->bead.countB);
                m_rows.push_back(std::move(row));
                ++m_next[version];
            }
        }
    }

    // The row that begins with a unit of the first version; returns where the next one begins.
    size_t addRow(size_t first)
    {
        ProfileRow row = emptyRow();
        size_t end = first + 1;
        for (bool hasGrown = true; hasGrown;) {
            hasGrown = false;
            for (size_t version = 1; version < m_texts.size(); ++version) {
                while (const WeightedBead *next = bead(version, end)) {
                    addUnits(row, version, next->bead.b, next->bead.countB);
                    row.confidence = std::min(row.confidence, roughConfidence * next->weight);
                    const size_t reached = next->bead.a + next->bead.countA;
                    hasGrown = hasGrown || reached > end;
                    end = std::max(end, reached);
                    ++m_next[version];
                }
            }
        }
        addUnits(row, 0, first, end - first);
        m_rows.push_back(std::move(row));
        return end;
    }

    std::span<const AlignerText> m_texts;
    std::span<const std::vector<WeightedBead>> m_beads;
    std::vector<size_t> m_next; // bead, by version
    std::vector<ProfileRow> m_rows;
};

} // namespace

std::vector<ProfileRow> roughRows(std::span<const AlignerText> texts,
                                  std::span<const std::vector<WeightedBead>> beads)
{
    return RoughRows(texts, beads).run();
}

} // namespace hexapla
