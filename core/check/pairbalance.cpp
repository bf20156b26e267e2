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
    m_open.push_back({place, family, true, m_paragraph});
}

void PairBalance::close(char16_t family, qsizetype place)
{
    for (size_t i = m_open.size(); i-- > 0;) {
        if (m_open[i].family == family) {
            m_open.erase(m_open.begin() + std::ptrdiff_t(i));
            return;
        }
    }
    m_lone.push_back({place, family, false, m_paragraph});
}

std::optional<qsizetype> PairBalance::lastOpen(char16_t family) const
{
    for (size_t i = m_open.size(); i-- > 0;) {
        if (m_open[i].family == family) {
            return m_open[i].place;
        }
    }
    return std::nullopt;
}

void PairBalance::endParagraph()
{
    m_lone.insert(m_lone.end(), m_open.begin(), m_open.end());
    m_open.clear();
    ++m_paragraph;
}

std::vector<LoneMark> PairBalance::take(size_t reach)
{
    std::ranges::sort(m_lone, {}, &LoneMark::place);
    std::vector<LoneMark> result;
    for (const LoneMark &mark : m_lone) {
        const auto partner = mark.isOpening
                                 ? result.rend()
                                 : std::find_if(result.rbegin(), result.rend(), [&](const LoneMark &other) {
                                       return other.isOpening && other.family == mark.family;
                                   });
        if (partner != result.rend() && mark.paragraph - partner->paragraph <= reach) {
            result.erase(std::next(partner).base());
        } else {
            result.push_back(mark);
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
