// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/placement.h"
#include "core/annotate/quotefinder.h"

#include <span>

namespace hexapla {

// Finds anchors again that were lost in an earlier edition: what stands around must bear the quote out, for
// nothing else is known.
class LostPlacer
{
public:
    // Must outlive it.
    explicit LostPlacer(const Editions &editions);

    Placement place(const Anchor &anchor, std::span<const TextSpan> hints) const;

private:
    Placement placeAbsent(const Anchor &anchor) const;

    const Editions &m_editions;
    QuoteFinder m_finder;
};

} // namespace hexapla
