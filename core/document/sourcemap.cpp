// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/sourcemap.h"

#include <algorithm>
#include <ranges>

namespace hexapla {

namespace {

using Run = SourceMap::Run;

// The first run that ends behind an offset, on the side the projections choose.
auto firstEndingAfter(const std::vector<Run> &runs, qsizetype offset, quint32 Run::*start,
                      quint32 Run::*length)
{
    return std::ranges::partition_point(
        runs, [&](const Run &run) { return qsizetype(run.*start) + run.*length <= offset; });
}

} // namespace

void SourceMap::append(TextSpan text, TextSpan source)
{
    Q_ASSERT(text.length() > 0 && source.length() >= 0);
    if (!m_runs.empty()) {
        Run &last = m_runs.back();
        Q_ASSERT(text.start >= qsizetype(last.text) + last.textLength);
        Q_ASSERT(source.start >= qsizetype(last.source) + last.sourceLength);
        const bool adjoins = text.start == qsizetype(last.text) + last.textLength &&
                             source.start == qsizetype(last.source) + last.sourceLength;
        if (adjoins && last.isExact() && text.length() == source.length()) {
            last.textLength += quint32(text.length());
            last.sourceLength += quint32(source.length());
            return;
        }
    }
    m_runs.push_back(
        {quint32(text.start), quint32(text.length()), quint32(source.start), quint32(source.length())});
}

void SourceMap::truncate(qsizetype textOffset)
{
    while (!m_runs.empty() && m_runs.back().text >= textOffset) {
        m_runs.pop_back();
    }
}

TextSpan SourceMap::sourceOf(qsizetype textOffset) const
{
    const auto run = firstEndingAfter(m_runs, textOffset, &Run::text, &Run::textLength);
    if (run == m_runs.end() || textOffset < run->text) {
        if (run == m_runs.begin()) {
            return {};
        }
        const Run &before = *std::prev(run);
        const qsizetype end = qsizetype(before.source) + before.sourceLength;
        return {end, end};
    }
    if (run->isExact()) {
        const qsizetype source = run->source + (textOffset - run->text);
        return {source, source + 1};
    }
    return {run->source, qsizetype(run->source) + run->sourceLength};
}

TextSpan SourceMap::sourceOf(TextSpan text) const
{
    const auto first = firstEndingAfter(m_runs, text.start, &Run::text, &Run::textLength);
    if (first == m_runs.end() || first->text >= text.end || text.isEmpty()) {
        const qsizetype at = sourceOf(text.start).start;
        return {at, at};
    }
    const qsizetype start =
        first->source + (first->isExact() ? std::max<qsizetype>(text.start - first->text, 0) : 0);
    // A sentence has few runs: look near the first before looking everywhere.
    constexpr qsizetype nearby = 16;
    const auto close = first + std::min<qsizetype>(nearby, m_runs.end() - first);
    const auto end = close != m_runs.end() && close->text < text.end ? m_runs.end() : close;
    const auto last =
        std::prev(std::partition_point(first, end, [&](const Run &run) { return run.text < text.end; }));
    const qsizetype lastShown = std::min<qsizetype>(text.end, qsizetype(last->text) + last->textLength) - 1;
    const qsizetype shown = last->isExact() ? lastShown - last->text + 1 : last->sourceLength;
    return {start, last->source + shown};
}

std::optional<qsizetype> SourceMap::textOf(qsizetype sourceOffset) const
{
    const auto run = firstEndingAfter(m_runs, sourceOffset, &Run::source, &Run::sourceLength);
    if (run == m_runs.end() || sourceOffset < run->source) {
        return std::nullopt;
    }
    return run->isExact() ? run->text + (sourceOffset - run->source) : qsizetype(run->text);
}

TextSpan SourceMap::textOf(TextSpan source) const
{
    const auto first = firstEndingAfter(m_runs, source.start, &Run::source, &Run::sourceLength);
    if (first == m_runs.end()) {
        const qsizetype end = m_runs.empty() ? 0 : qsizetype(m_runs.back().text) + m_runs.back().textLength;
        return {end, end};
    }
    if (first->source >= source.end || source.isEmpty()) {
        const qsizetype at = textOf(source.start).value_or(first->text);
        return {at, at};
    }
    const qsizetype start = textOf(std::max<qsizetype>(source.start, first->source)).value_or(first->text);
    const auto last = std::prev(
        std::ranges::partition_point(m_runs, [&](const Run &run) { return run.source < source.end; }));
    const qsizetype lastShown =
        std::min<qsizetype>(source.end, qsizetype(last->source) + last->sourceLength) - 1;
    const qsizetype end = last->isExact() || last->sourceLength == 0
                              ? textOf(lastShown).value_or(last->text) + 1
                              : qsizetype(last->text) + last->textLength;
    return {start, end};
}

} // namespace hexapla
