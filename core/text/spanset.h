// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <optional>
#include <vector>

namespace hexapla {

// Parts of a text, put together where they overlap, to be asked often what stands in them.
class SpanSet
{
public:
    SpanSet() = default;
    explicit SpanSet(std::vector<TextSpan> spans);

    // The part that an offset is in.
    std::optional<TextSpan> at(qsizetype offset) const;
    bool intersects(TextSpan span) const;

private:
    std::vector<TextSpan> m_spans; // in order, apart
};

} // namespace hexapla
