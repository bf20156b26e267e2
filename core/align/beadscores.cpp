// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/beadscores.h"

#include "core/base/concurrently.h"

#include <algorithm>
#include <set>

namespace hexapla {

namespace {

// For every unit, whether it is a pinned row that the other side has nothing of.
std::vector<bool> lonely(const std::vector<Pin> &pins, const std::vector<Pin> &others)
{
    const std::set<Pin> there(others.begin(), others.end());
    std::vector<bool> result(pins.size());
    std::ranges::transform(pins, result.begin(),
                           [&there](Pin pin) { return pin.isValid() && !there.contains(pin); });
    return result;
}

bool isEmpty(const Units &units, size_t first, size_t count)
{
    const auto begin = units.begin() + qsizetype(first);
    return std::all_of(begin, begin + qsizetype(count),
                       [](const Unit &unit) { return unit.segments.isEmpty(); });
}

// Which beads there may be in a frame.
class BeadRules
{
public:
    explicit BeadRules(const Frame &frame)
        : m_frame(frame)
        , m_isLonelyA(lonely(frame.pinsA, frame.pinsB))
        , m_isLonelyB(lonely(frame.pinsB, frame.pinsA))
        , m_hasPins(std::ranges::any_of(frame.pinsA, &Pin::isValid) ||
                    std::ranges::any_of(frame.pinsB, &Pin::isValid))
    {}

    bool allow(const Bead &bead) const
    {
        const Band &band = m_frame.band;
        if (bead.a + bead.countA > band.rows() || bead.b + bead.countB > band.columns()) {
            return false;
        }
        const Band::Stretch &target = band[bead.a + bead.countA];
        if (bead.b + bead.countB < target.first || bead.b + bead.countB > target.end) {
            return false;
        }
        if (m_hasPins && !keepPins(bead)) {
            return false;
        }
        if (band.isCrossed({quint32(bead.a), quint32(bead.b)},
                           {quint32(bead.a + bead.countA), quint32(bead.b + bead.countB)})) {
            return false;
        }
        for (size_t k = 0; bead.isMatch() && k < bead.countA; ++k) {
            if (!band.contains(bead.a + k, bead.b)) {
                return false;
            }
        }
        return !bead.isMatch() || band.contains(bead.a, bead.b + bead.countB - 1);
    }

private:
    bool keepPins(const Bead &bead) const
    {
        const auto isPinned = [](const std::vector<Pin> &pins, size_t unit) { return pins[unit].isValid(); };
        if (!bead.isMatch()) {
            return bead.countA > 0 ? !isPinned(m_frame.pinsA, bead.a) || m_isLonelyA[bead.a]
                                   : !isPinned(m_frame.pinsB, bead.b) || m_isLonelyB[bead.b];
        }
        if (m_frame.pinsA[bead.a] != m_frame.pinsB[bead.b]) {
            return false;
        }
        const bool isOneToOne = bead.countA == 1 && bead.countB == 1;
        for (size_t k = 0; k < bead.countA; ++k) {
            if (!isOneToOne && isPinned(m_frame.pinsA, bead.a + k)) {
                return false;
            }
        }
        for (size_t k = 0; k < bead.countB; ++k) {
            if (!isOneToOne && isPinned(m_frame.pinsB, bead.b + k)) {
                return false;
            }
        }
        return true;
    }

    const Frame &m_frame;
    std::vector<bool> m_isLonelyA;
    std::vector<bool> m_isLonelyB;
    bool m_hasPins;
};

float average(std::span<const View> views, const Bead &bead)
{
    float total = 0;
    int speaking = 0;
    for (const View &view : views) {
        if (!isEmpty(view.a, bead.a, bead.countA)) {
            total += view.shape.of(bead) + view.evidence.of(bead);
            ++speaking;
        }
    }
    return speaking > 0 ? total / float(speaking) : 0;
}

float unevenStartOf(std::span<const View> views, size_t a, size_t b)
{
    float total = 0;
    int speaking = 0;
    for (const View &view : views) {
        if (!isEmpty(view.a, a, 1)) {
            const bool isUneven = view.a[a].startsParagraph != view.b[b].startsParagraph;
            total += isUneven ? std::min(view.shape.ofStart(a, b), 0.0F) : 0;
            ++speaking;
        }
    }
    return speaking > 0 ? total / float(speaking) : 0;
}

float scoreOf(const Frame &frame, std::span<const View> views, const Bead &bead)
{
    if (bead.isMatch()) {
        return average(views, bead);
    }
    return bead.countA > 0 && !frame.lonelinessA.empty() ? frame.lonelinessA[bead.a] : 0;
}

} // namespace

BeadScores::BeadScores(const Frame &frame, std::span<const View> views, const WorkContext &context)
{
    for (size_t shape = 0; shape < beadShapes.size(); ++shape) {
        if (beadShapes[shape].countA <= frame.limits.a && beadShapes[shape].countB <= frame.limits.b) {
            m_shapes.push_back(shape);
        }
    }
    m_scores = std::make_unique_for_overwrite<float[]>(frame.band.cells() * m_shapes.size());
    m_unevenStarts = std::make_unique_for_overwrite<float[]>(frame.band.cells());
    const BeadRules rules(frame);
    const auto fill = [&](size_t firstRow, size_t endRow) {
        for (size_t row = firstRow; row < endRow && !context.isCancelled(); ++row) {
            const Band::Stretch &stretch = frame.band[row];
            float *score = m_scores.get() + frame.band.cell(row, stretch.first) * m_shapes.size();
            for (size_t column = stretch.first; column <= stretch.end; ++column) {
                const bool canMatch = row < frame.band.rows() && column < frame.band.columns();
                m_unevenStarts[frame.band.cell(row, column)] =
                    canMatch ? unevenStartOf(views, row, column) : 0;
                for (const size_t shape : m_shapes) {
                    const Bead bead{row, column, beadShapes[shape].countA, beadShapes[shape].countB};
                    *score++ = rules.allow(bead) ? scoreOf(frame, views, bead) : impossible;
                }
            }
        }
    };
    const size_t middle = frame.band.rows() / 2;
    concurrently([&] { fill(0, middle); }, [&] { fill(middle, frame.band.rows() + 1); });
}

} // namespace hexapla
