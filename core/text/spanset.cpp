// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/spanset.h"

#include <algorithm>

namespace hexapla {

SpanSet::SpanSet(std::vector<TextSpan> spans)
{
    std::ranges::sort(spans, {}, &TextSpan::start);
    for (const TextSpan span : spans) {
        if (!m_spans.empty() && span.start < m_spans.back().end) {
            m_spans.back().end = std::max(m_spans.back().end, span.end);
        } else if (!span.isEmpty()) {
            m_spans.push_back(span);
        }
    }
}

std::optional<TextSpan> SpanSet::at(qsizetype offset) const
{
    const auto next = std::ranges::upper_bound(m_spans, offset, {}, &TextSpan::end);
    return next != m_spans.end() && next->contains(offset) ? std::optional(*next) : std::nullopt;
}

bool SpanSet::intersects(TextSpan span) const
{
    const auto next = std::ranges::upper_bound(m_spans, span.start, {}, &TextSpan::end);
    return next != m_spans.end() && next->intersects(span);
}

} // namespace hexapla
