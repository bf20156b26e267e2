// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/pairbalance.h"

#include "core/check/checkedrow.h"

#include <algorithm>
#include <utility>

namespace hexapla {

namespace {

bool hasText(BlockKind kind)
{
    return kind != BlockKind::Code && kind != BlockKind::FrontMatter && kind != BlockKind::LinkDefinition;
}

} // namespace

void PairBalance::open(char16_t family, qsizetype place)
{
    m_open[family].push_back({place, family, true, m_paragraph});
}

void PairBalance::close(char16_t family, qsizetype place)
{
    std::vector<LoneMark> &open = m_open[family];
    if (open.empty()) {
        m_lone.push_back({place, family, false, m_paragraph});
    } else {
        open.pop_back();
    }
}

std::optional<qsizetype> PairBalance::lastOpen(char16_t family) const
{
    const auto open = m_open.find(family);
    return open == m_open.end() || open->second.empty() ? std::nullopt
                                                        : std::optional(open->second.back().place);
}

void PairBalance::endParagraph()
{
    for (auto &[family, open] : m_open) {
        m_lone.insert(m_lone.end(), open.begin(), open.end());
        open.clear();
    }
    ++m_paragraph;
}

std::vector<LoneMark> PairBalance::take(size_t reach)
{
    std::ranges::sort(m_lone, {}, &LoneMark::place);
    std::vector<bool> isPaired(m_lone.size());
    std::unordered_map<char16_t, std::vector<size_t>> openings; // without a partner yet, by family
    for (size_t i = 0; i < m_lone.size(); ++i) {
        const LoneMark &mark = m_lone[i];
        std::vector<size_t> &open = openings[mark.family];
        if (mark.isOpening) {
            open.push_back(i);
        } else if (!open.empty() && mark.paragraph - m_lone[open.back()].paragraph <= reach) {
            isPaired[i] = true;
            isPaired[open.back()] = true;
            open.pop_back();
        }
    }
    std::vector<LoneMark> result;
    for (size_t i = 0; i < m_lone.size(); ++i) {
        if (!isPaired[i]) {
            result.push_back(m_lone[i]);
        }
    }
    m_lone.clear();
    m_open.clear();
    m_paragraph = 0;
    return result;
}

std::vector<TextSpan> paragraphsOf(const CheckedText &text)
{
    const std::vector<Block> &blocks = text.document().blocks();
    std::vector<bool> goesOn(blocks.size());
    for (const Segment &segment : text.segments()) {
        std::fill(goesOn.begin() + std::ptrdiff_t(segment.firstBlock),
                  goesOn.begin() + std::ptrdiff_t(segment.lastBlock), true);
    }
    std::vector<TextSpan> result;
    bool isPart = false;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (isPart) {
            result.back().end = blocks[i].text.end;
        } else if (hasText(blocks[i].kind)) {
            result.push_back(blocks[i].text);
        }
        isPart = goesOn[i] && !result.empty() && result.back().end == blocks[i].text.end;
    }
    return result;
}

std::span<const LoneMark> marksIn(std::span<const LoneMark> marks, TextSpan part)
{
    const auto first = std::ranges::lower_bound(marks, part.start, {}, &LoneMark::place);
    const auto last = std::ranges::lower_bound(first, marks.end(), part.end, {}, &LoneMark::place);
    return {first, last};
}

bool isSharedLone(const CheckedRow &row, size_t version, const LoneMark &mark,
                  std::span<const std::vector<LoneMark>> marks)
{
    return std::ranges::any_of(row.present(), [&](size_t other) {
        const auto isSuch = [&mark](const LoneMark &candidate) {
            return candidate.isOpening == mark.isOpening;
        };
        return other != version && std::ranges::any_of(marksIn(marks[other], row.span(other)), isSuch);
    });
}

} // namespace hexapla
