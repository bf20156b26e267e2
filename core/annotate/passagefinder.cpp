// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/passagefinder.h"

#include "core/annotate/likeness.h"
#include "core/annotate/sourceplace.h"

#include <algorithm>
#include <ranges>

namespace hexapla {

namespace {

// A quote that stands in more places says nothing.
constexpr size_t mostPlaces = 64;
constexpr size_t mostCandidates = 3;
// How much what stands around must be like what was told, and how much more than around other places.
constexpr double leastContext = 0.6;
constexpr double lead = 0.2;
// Less of it on either side is not enough to know a place by where nothing stood.
constexpr qsizetype shortestSide = 8;

constexpr double foundConfidence = 0.9;
constexpr double shownConfidence = 0.5;

bool hasContext(const ToldPassage &told) { return !told.prefix.isEmpty() || !told.suffix.isEmpty(); }

FoundPassage reviewOf(std::vector<TextSpan> candidates)
{
    candidates.resize(std::min(candidates.size(), mostCandidates));
    return {AnchorStatus::Review, {}, shownConfidence, std::move(candidates)};
}

FoundPassage foundAt(const ToldPassage &told, TextSpan span)
{
    return {told.source ? AnchorStatus::Moved : AnchorStatus::Exact, span, foundConfidence, {}};
}

} // namespace

PassageFinder::PassageFinder(const Document &document)
    : m_document(document)
    , m_inText(document.text())
{}

FoundPassage PassageFinder::find(const ToldPassage &told) const
{
    if (const auto span = told.source ? atItsPlace(told, *told.source) : std::nullopt) {
        return {AnchorStatus::Exact, *span, 1.0, {}};
    }
    if (plainWording(told.quote).isEmpty()) {
        return missing(told);
    }
    std::vector<TextSpan> spans = places(told.quote);
    if (spans.empty() || spans.size() == mostPlaces) {
        return spans.empty() ? FoundPassage() : reviewOf(std::move(spans));
    }
    if (!hasContext(told)) {
        return spans.size() == 1 ? foundAt(told, spans.front()) : reviewOf(std::move(spans));
    }
    const auto likeness = [&](TextSpan span) { return context(told, span); };
    std::ranges::stable_sort(spans, std::ranges::greater(), likeness);
    const bool leads = spans.size() == 1 || likeness(spans.front()) >= likeness(spans[1]) + lead;
    return leads && isAround(told, spans.front()) ? foundAt(told, spans.front()) : reviewOf(std::move(spans));
}

// The part of the text that stands at the place in the source and says what it should. Several characters of
// the text may stand at one place of the source: line feeds between blocks, what an entity stands for.
std::optional<TextSpan> PassageFinder::atItsPlace(const ToldPassage &told, TextSpan source) const
{
    const QString &text = m_document.text();
    const qsizetype length = told.quote.size();
    const auto sourceAt = [&](qsizetype start) { return sourcePlaceOf(m_document, {start, start + length}); };
    const auto starts = std::views::iota(qsizetype(0), std::max(qsizetype(0), text.size() - length + 1));
    auto start = std::ranges::partition_point(
        starts, [&](qsizetype place) { return sourceAt(place).start < source.start; });
    for (; start != starts.end() && sourceAt(*start).start == source.start; ++start) {
        const QStringView before = QStringView(text).first(*start);
        const QStringView behind = QStringView(text).sliced(*start);
        if (sourceAt(*start) == source && before.endsWith(told.prefix) && behind.startsWith(told.quote) &&
            behind.sliced(length).startsWith(told.suffix)) {
            return TextSpan{*start, *start + length};
        }
    }
    const bool isInside = source.start >= 0 && source.end <= m_document.source().size();
    const TextSpan span = isInside ? m_document.sourceMap().textOf(source) : TextSpan();
    const bool isSame = !span.isEmpty() && plainWording(m_document.text(span)) == plainWording(told.quote);
    return isSame && isAround(told, span) ? std::optional(span) : std::nullopt;
}

std::vector<TextSpan> PassageFinder::places(const QString &quote) const
{
    std::vector<TextSpan> inText = m_inText.find(quote, mostPlaces);
    if (!inText.empty()) {
        return inText;
    }
    if (!m_inSource) {
        m_inSource.emplace(m_document.source());
    }
    std::vector<TextSpan> result;
    for (const TextSpan source : m_inSource->find(quote, mostPlaces)) {
        const TextSpan span = m_document.sourceMap().textOf(source);
        if (!span.isEmpty()) {
            result.push_back(span);
        }
    }
    return result;
}

// Where something is missing, known by what stands around alone.
FoundPassage PassageFinder::missing(const ToldPassage &told) const
{
    if (lettersOf(told.prefix) < shortestSide || lettersOf(told.suffix) < shortestSide) {
        return {};
    }
    const QString around = told.prefix + told.suffix;
    const std::vector<TextSpan> spans = m_inText.find(around, 2);
    if (spans.size() != 1) {
        return spans.empty() ? FoundPassage() : reviewOf(spans);
    }
    // Only as long as they are written alike is it known where in them the place is.
    if (m_document.text(spans.front()) != around.trimmed()) {
        return reviewOf(spans);
    }
    const qsizetype leading = around.indexOf(around.trimmed());
    const qsizetype place = spans.front().start + told.prefix.size() - leading;
    return foundAt(told, {place, place});
}

// How much what stands before and behind a part of the text is like what was told, as far as that goes.
std::pair<double, double> PassageFinder::sides(const ToldPassage &told, TextSpan span) const
{
    const QStringView text = m_document.text();
    const qsizetype front = std::min(told.prefix.size(), span.start);
    const qsizetype back = std::min(told.suffix.size(), text.size() - span.end);
    return {likeness(plainWording(told.prefix), plainWording(text.sliced(span.start - front, front))),
            likeness(plainWording(told.suffix), plainWording(text.sliced(span.end, back)))};
}

double PassageFinder::context(const ToldPassage &told, TextSpan span) const
{
    const auto [before, behind] = sides(told, span);
    if (told.prefix.isEmpty() || told.suffix.isEmpty()) {
        return told.prefix.isEmpty() ? behind : before;
    }
    return (before + behind) / 2;
}

// On both sides: one that is right does not make up for another text on the other.
bool PassageFinder::isAround(const ToldPassage &told, TextSpan span) const
{
    const auto [before, behind] = sides(told, span);
    return (plainWording(told.prefix).isEmpty() || before >= leastContext) &&
           (plainWording(told.suffix).isEmpty() || behind >= leastContext);
}

} // namespace hexapla
