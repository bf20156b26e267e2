// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/profile.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace hexapla {

namespace {

// How common rows are taken to be that the next version lacks.
constexpr float omissions = 0.04F;
// Pairs know the way well, but not each bead.
constexpr quint32 margin = 6;

void addPoints(std::vector<Band::Point> &points, size_t row, size_t rows, size_t column, size_t columns)
{
    points.push_back({quint32(row), quint32(column)});
    points.push_back({quint32(row + rows), quint32(column + columns)});
}

// The rows as units of one version.
Units cellsOf(const std::vector<ProfileRow> &rows, const AlignerText &text, size_t version)
{
    const UnitMaker maker(text.text, text.tokens);
    Units units;
    units.reserve(rows.size());
    std::ranges::transform(rows, std::back_inserter(units),
                           [&](const ProfileRow &row) { return maker.unit(row.cells[version]); });
    return units;
}

} // namespace

BeadScores scoreRows(const std::vector<ProfileRow> &rows, std::span<const AlignerText> texts, size_t version,
                     const Units &units, std::span<const Profile::Partner> partners, const Frame &frame,
                     JudgedBy words, const WorkContext &context)
{
    const AlignerText &text = texts[version];
    const bool byOthers = words == JudgedBy::OtherRows;
    std::vector<Units> cells;
    std::vector<ShapeModel> shapes;
    std::vector<Evidence> evidence;
    std::vector<View> views;
    cells.reserve(partners.size()); // views refer to what is in the lists
    shapes.reserve(partners.size());
    evidence.reserve(partners.size());
    for (const auto &[other, side] : partners) {
        const Units &others = cells.emplace_back(cellsOf(rows, texts[other], other));
        shapes.emplace_back(others, units, side->shape(), frame.limits);
        evidence.emplace_back(Evidence::Side{texts[other].tokens, others, side->forward(),
                                             texts[other].novelty,
                                             byOthers ? side->forwardLessons() : Lessons()},
                              Evidence::Side{text.tokens, units, side->backward(), text.novelty,
                                             byOthers ? side->backwardLessons() : Lessons()},
                              frame.band, frame.limits, context, byOthers ? trustInOthers : usualTrust);
        views.push_back({others, units, shapes.back(), evidence.back()});
    }
    return {frame, views, context};
}

std::vector<Band::Point> pinnedPoints(const AlignerText &a, size_t versionA, const AlignerText &b,
                                      size_t versionB, const PinnedCells &pins)
{
    std::vector<Band::Point> points;
    for (const std::vector<SegmentRange> &cells : pins) {
        const SegmentRange &inA = cells[versionA];
        const SegmentRange &inB = cells[versionB];
        addPoints(points, a.unitAt(inA.first), inA.isEmpty() ? 0 : 1, b.unitAt(inB.first),
                  inB.isEmpty() ? 0 : 1);
    }
    return points;
}

Profile::Profile(std::span<const AlignerText> texts, const PinnedCells &pins)
    : m_texts(texts)
    , m_pins(pins)
{}

ProfileRow Profile::emptyRow() const
{
    ProfileRow row;
    row.cells.resize(m_texts.size());
    return row;
}

SegmentRange Profile::segmentsOf(size_t version, size_t firstUnit, size_t units) const
{
    if (units == 0) {
        return {};
    }
    const Units &all = m_texts[version].units;
    const size_t first = all[firstUnit].segments.first;
    return {first, all[firstUnit + units - 1].segments.end() - first};
}

void Profile::begin(size_t a, size_t b, const PairSide &pair)
{
    for (size_t unit = 0; unit < m_texts[a].size(); ++unit) {
        ProfileRow row = emptyRow();
        row.cells[a] = m_texts[a].units[unit].segments;
        row.pin = m_texts[a].pins[unit];
        m_rows.push_back(std::move(row));
    }
    m_versions = {a};
    take(b, pair.beads());
}

// Around where the pairs found the counterparts of each row. Of pairs that are far from each other, those
// that come first are heard.
Band Profile::band(size_t version, std::span<const Partner> partners) const
{
    Band band = bandOf(version, partners);
    while (partners.size() > 1 && band.cells() > affordableCells(m_rows.size(), m_texts[version].size())) {
        partners = partners.first(partners.size() - 1);
        band = bandOf(version, partners);
    }
    return band;
}

Band Profile::bandOf(size_t version, std::span<const Partner> partners) const
{
    const size_t columns = m_texts[version].size();
    std::vector<Band::Stretch> stretches(m_rows.size() + 1, {quint32(columns), 0});
    for (const Partner &partner : partners) {
        for (size_t row = 0; row < m_rows.size(); ++row) {
            const SegmentRange &cell = m_rows[row].cells[partner.version];
            const AlignerText &text = m_texts[partner.version];
            const size_t end = text.unitAt(cell.end());
            for (size_t unit = text.unitAt(cell.first); unit < end; ++unit) {
                const PairSide::Range range = partner.side->counterpart(unit);
                Band::Stretch &stretch = stretches[row];
                stretch.first = std::min(stretch.first, quint32(range.first));
                stretch.end = std::max(stretch.end, quint32(range.end));
            }
        }
    }
    for (Band::Stretch &stretch : stretches) {
        stretch.first = stretch.first > margin ? stretch.first - margin : 0;
        stretch.end = quint32(std::min(size_t(stretch.end) + margin, columns));
    }
    return {std::move(stretches), columns};
}

std::vector<Band::Point> Profile::pinnedPoints(size_t version) const
{
    std::vector<Band::Point> points;
    size_t row = 0;
    for (size_t pin = 0; pin < m_pins.size(); ++pin) {
        const std::vector<SegmentRange> &cells = m_pins[pin];
        const auto isBefore = [&](const ProfileRow &candidate) {
            return std::ranges::all_of(m_versions, [&](size_t other) {
                return candidate.cells[other].isEmpty() || candidate.cells[other].end() <= cells[other].first;
            });
        };
        while (row < m_rows.size() && isBefore(m_rows[row])) {
            ++row;
        }
        const bool isThere = row < m_rows.size() && m_rows[row].pin == Pin(qint64(pin));
        addPoints(points, row, isThere ? 1 : 0, m_texts[version].unitAt(cells[version].first),
                  cells[version].isEmpty() ? 0 : 1);
    }
    return points;
}

// What others lack, the version that joins is likely to lack as well. Without that, each of them asks anew
// whether a row that one version has alone belongs to the row beside it, and the first to say so joins them.
std::vector<float> Profile::loneliness(std::span<const Partner> partners) const
{
    std::vector<float> result;
    result.reserve(m_rows.size());
    for (const ProfileRow &row : m_rows) {
        const auto lacking = std::ranges::count_if(
            partners, [&row](const Partner &partner) { return row.cells[partner.version].isEmpty(); });
        result.push_back(std::log1p(float(lacking) / float(partners.size()) / omissions));
    }
    return result;
}

// How the rows and the units of a version go together.
std::vector<WeightedBead> Profile::way(size_t version, std::span<const Partner> partners,
                                       const WorkContext &context) const
{
    const AlignerText &text = m_texts[version];
    const size_t closest = partners.front().version;
    const BeadLimits limits = beadLimits(cellsOf(m_rows, m_texts[closest], closest), text.units);
    Frame frame{band(version, partners), {}, text.pins, limits, loneliness(partners)};
    frame.band.passThrough(pinnedPoints(version));
    std::ranges::transform(m_rows, std::back_inserter(frame.pinsA), &ProfileRow::pin);
    const BeadPriors priors(omissions, partners.front().side->beads(), limits);
    return Lattice(
               frame,
               scoreRows(m_rows, m_texts, version, text.units, partners, frame, JudgedBy::AllWords, context),
               priors, context)
        .best();
}

void Profile::join(size_t version, std::span<const Partner> partners, const WorkContext &context)
{
    take(version, way(version, partners, context));
}

void Profile::joinStranger(size_t version, std::span<const Partner> partners, const WorkContext &context)
{
    std::vector<WeightedBead> beads;
    for (const auto &[bead, weight] : way(version, partners, context)) {
        if (bead.countA == 0) {
            beads.push_back({bead, weight});
        }
        for (size_t k = 0; k < bead.countA; ++k) {
            const size_t first = bead.countB * k / bead.countA;
            const size_t end = bead.countB * (k + 1) / bead.countA;
            const auto known =
                std::ranges::count_if(m_rows[bead.a + k].cells, std::not_fn(&SegmentRange::isEmpty));
            beads.push_back({{bead.a + k, bead.b + first, 1, quint8(end - first)}, known > 1 ? 1 : weight});
        }
    }
    take(version, beads);
}

// Puts the units of a version into the rows that beads of rows and units give it.
void Profile::take(size_t version, std::span<const WeightedBead> beads)
{
    std::vector<ProfileRow> rows;
    rows.reserve(m_rows.size());
    for (const auto &[bead, weight] : beads) {
        ProfileRow row = emptyRow();
        row.confidence = weight;
        for (size_t k = 0; k < bead.countA; ++k) {
            const ProfileRow &part = m_rows[bead.a + k];
            row.confidence = std::min(row.confidence, part.confidence);
            row.pin = part.pin;
            for (const size_t other : m_versions) {
                SegmentRange &cell = row.cells[other];
                if (cell.isEmpty()) {
                    cell = part.cells[other];
                } else {
                    cell.count += part.cells[other].count;
                }
            }
        }
        if (bead.countB > 0) {
            row.cells[version] = segmentsOf(version, bead.b, bead.countB);
            row.pin = m_texts[version].pins[bead.b];
        }
        rows.push_back(std::move(row));
    }
    m_rows = std::move(rows);
    m_versions.push_back(version);
}

} // namespace hexapla
