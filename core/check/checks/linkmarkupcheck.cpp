// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/linkmarkupcheck.h"

#include "core/check/outliers.h"
#include "core/check/report.h"

#include <QtGlobal>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

struct Link
{
    TextSpan place;
    QStringView target;
};

// Links of a cell whose text is not just their address. An image inside a link is one with it.
std::vector<Link> linksOf(const CheckedRow &row, size_t version, InlineKind kind)
{
    std::vector<Link> result;
    const CheckedText &text = row.text(version);
    for (const InlineSpan &span : row.inlines(version)) {
        const QStringView shown = text.view(span.text);
        const bool isBare = kind == InlineKind::Link && (shown.contains("://"_L1) || shown == span.target ||
                                                         span.target.startsWith("mailto:"_L1));
        if (span.kind == kind && !isBare) {
            result.push_back({span.text, span.target});
        }
    }
    const Block &block = row.block(version);
    if (kind == InlineKind::Image && block.kind == BlockKind::Image && result.empty()) {
        result.push_back({block.text, block.info});
    }
    return result;
}

size_t countAround(const CheckedRow &row, size_t version, InlineKind kind)
{
    size_t count = row.cell(version).isEmpty() ? 0 : linksOf(row, version, kind).size();
    for (const size_t index : row.neighbours()) {
        const CheckedRow near(row.work(), index);
        count += near.cell(version).isEmpty() ? 0 : linksOf(near, version, kind).size();
    }
    return count;
}

// Whether a version has links of other kinds, that are no markup: an HTML element, an address in the text.
bool linksOtherwise(const CheckedRow &row, size_t version)
{
    const CheckedText &text = row.text(version);
    if (text.version().format != Format::Markdown) {
        return true;
    }
    const std::vector<Segment> &segments = text.segments();
    const SegmentRange &cell = row.cell(version);
    const TextSpan source = {segments[cell.first].source.start, segments[cell.end() - 1].source.end};
    const QStringView written = QStringView(text.document().source()).sliced(source.start, source.length());
    return written.contains("<a "_L1, Qt::CaseInsensitive) ||
           written.contains("<img"_L1, Qt::CaseInsensitive);
}

// The link of the model that a version has not: by its target, else by its place in the order.
size_t missingOne(const std::vector<Link> &model, const std::vector<Link> &here)
{
    for (size_t i = 0; i < model.size(); ++i) {
        if (std::ranges::none_of(here, [&](const Link &link) { return link.target == model[i].target; })) {
            return i;
        }
    }
    return model.size() - 1;
}

bool isImageOnly(const CheckedRow &row)
{
    return std::ranges::all_of(row.present(), [&row](size_t version) {
        return row.cell(version).count == 1 && row.block(version).kind == BlockKind::Image;
    });
}

void compare(const CheckedRow &row, InlineKind kind, std::vector<Finding> &found)
{
    std::vector<std::vector<Link>> links(row.work().versionCount());
    CellValues counts(links.size());
    for (const size_t version : row.present()) {
        links[version] = linksOf(row, version, kind);
        if (!linksOtherwise(row, version)) {
            counts[version] = int(links[version].size());
        }
    }
    if (kind == InlineKind::Image && isImageOnly(row)) {
        // A version without a cell has no image either.
        for (auto &count : counts) {
            count = count.value_or(0);
        }
    }
    for (const Outliers &less : thoseWithLess(counts)) {
        const size_t odd = less.different.front();
        const size_t model = less.others.front();
        if (countAround(row, odd, kind) >= countAround(row, model, kind)) {
            continue;
        }
        const size_t which = missingOne(links[model], links[odd]);
        Places places(links.size());
        for (const size_t version : less.others) {
            places[version] = links[version][std::min(which, links[version].size() - 1)].place;
        }
        const QStringView shown = row.text(model).view(links[model][which].place);
        if (!row.cell(odd).isEmpty()) {
            places[odd] = sameWords(row, odd, shown);
        }
        const Message message = {
            kind == InlineKind::Link
                ? QT_TRANSLATE_NOOP("hexapla::Finding", "The link “%1” is plain text or missing in %2")
                : QT_TRANSLATE_NOOP("hexapla::Finding", "The image “%1” is missing in %2"),
            {shortened(shown), less.different}};
        found.push_back(difference(row, CheckId::LinkMarkup, Severity::Minor, less.odd, places, message));
    }
}

} // namespace

void LinkMarkupCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    if (row.present().size() < 2) {
        return;
    }
    compare(row, InlineKind::Link, found);
    compare(row, InlineKind::Image, found);
}

} // namespace hexapla
