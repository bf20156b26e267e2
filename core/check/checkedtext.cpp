// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checkedtext.h"

#include "core/check/facts/factfinder.h"
#include "core/text/words.h"

#include <algorithm>
#include <iterator>

namespace hexapla {

namespace {

// How many segments are worked on before asking whether to go on.
constexpr size_t segmentsAtATime = 256;

TextSpan moved(TextSpan span, qsizetype by) { return {span.start + by, span.end + by}; }

template<class T>
std::span<const T> part(const std::vector<T> &all, const std::vector<size_t> &starts,
                        const SegmentRange &cell)
{
    return std::span(all).subspan(starts[cell.first], starts[cell.end()] - starts[cell.first]);
}

std::vector<TextSpan> codeOf(const Document &document)
{
    std::vector<TextSpan> result;
    for (const Block &block : document.blocks()) {
        if (block.kind == BlockKind::Code) {
            result.push_back(block.text);
        }
    }
    for (const InlineSpan &span : document.inlines()) {
        if (span.kind == InlineKind::Code) {
            result.push_back(span.text);
        }
    }
    std::ranges::sort(result, {}, &TextSpan::start);
    return result;
}

} // namespace

CheckedText::CheckedText(const Version &version, const WorkContext &context)
    : m_version(&version)
    , m_script(ScriptCount(version.document.text()).dominant())
    , m_code(codeOf(version.document))
{
    findWords(context);
    findFacts(context);
}

TextSpan CheckedText::textOf(const SegmentRange &cell) const
{
    const std::vector<Segment> &all = segments();
    if (cell.isEmpty()) {
        const qsizetype place =
            cell.first < all.size() ? all[cell.first].text.start : document().text().size();
        return {place, place};
    }
    return {all[cell.first].text.start, all[cell.end() - 1].text.end};
}

std::span<const TextSpan> CheckedText::wordsOf(const SegmentRange &cell) const
{
    return part(m_words, m_wordStarts, cell);
}

std::span<const Fact> CheckedText::factsOf(const SegmentRange &cell) const
{
    return part(m_facts, m_factStarts, cell);
}

std::span<const InlineSpan> CheckedText::inlinesOf(const SegmentRange &cell) const
{
    const TextSpan text = textOf(cell);
    const std::vector<InlineSpan> &all = document().inlines();
    const auto start = [](const InlineSpan &span) { return span.text.start; };
    const auto first = std::ranges::lower_bound(all, text.start, {}, start);
    const auto last = std::ranges::lower_bound(first, all.end(), text.end, {}, start);
    return std::span(first, last);
}

void CheckedText::addFacts(std::vector<Fact> facts)
{
    const auto start = [](const Fact &fact) { return fact.statement.text.start; };
    std::vector<Fact> all;
    all.reserve(m_facts.size() + facts.size());
    auto known = m_facts.begin();
    for (Fact &added : facts) {
        const TextSpan span = added.statement.text;
        const auto next = std::ranges::lower_bound(known, m_facts.end(), span.end, {}, start);
        std::move(known, next, std::back_inserter(all));
        known = next;
        if (all.empty() || all.back().statement.text.end <= span.start) {
            all.push_back(std::move(added));
        }
    }
    std::move(known, m_facts.end(), std::back_inserter(all));
    m_facts = std::move(all);
    for (size_t segment = 0; segment < segments().size(); ++segment) {
        const qsizetype place = segments()[segment].text.start;
        m_factStarts[segment] = size_t(std::ranges::lower_bound(m_facts, place, {}, start) - m_facts.begin());
    }
    m_factStarts.back() = m_facts.size();
}

bool CheckedText::isCode(qsizetype offset) const
{
    const auto next = std::ranges::upper_bound(m_code, offset, {}, &TextSpan::start);
    return next != m_code.begin() && std::prev(next)->contains(offset);
}

void CheckedText::findWords(const WorkContext &context)
{
    WordBreaker breaker(language());
    std::vector<TextSpan> words;
    m_wordStarts.reserve(segments().size() + 1);
    for (const Segment &segment : segments()) {
        m_wordStarts.push_back(m_words.size());
        const bool isPause = m_wordStarts.size() % segmentsAtATime == 0;
        if (segment.kind == SegmentKind::Code || (isPause && context.isCancelled())) {
            continue;
        }
        words.clear();
        breaker.words(view(segment.text), words);
        for (const TextSpan word : words) {
            m_words.push_back(moved(word, segment.text.start));
        }
    }
    m_wordStarts.push_back(m_words.size());
}

void CheckedText::findFacts(const WorkContext &context)
{
    const FactFinder finder(language());
    m_factStarts.reserve(segments().size() + 1);
    for (size_t i = 0; i < segments().size(); ++i) {
        m_factStarts.push_back(m_facts.size());
        if (i % segmentsAtATime == 0 && context.isCancelled()) {
            continue;
        }
        finder.find(*this, i, m_facts);
    }
    m_factStarts.push_back(m_facts.size());
}

} // namespace hexapla
