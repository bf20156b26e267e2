// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/lonestretch.h"

#include <span>
#include <utility>
#include <vector>

namespace hexapla {

// Finds what is written the same elsewhere, and tells whether it has as good a claim: of two equal lines one
// may be gone, and only what stands around says which.
class TwinFinder
{
public:
    // Both must outlive it, and stay as they are.
    TwinFinder(const ComparedTexts &texts, const AtomMatch &match);

    // What the editions have alone.
    const LoneRanges &loneBefore() const { return m_loneBefore; }

    // Where atoms of the old text stand in what the new one has more, somewhere at least; not all, when there
    // are very many.
    std::vector<size_t> copiesAfter(size_t before, size_t count, size_t around) const;
    // Places of the new text that may as well be the one of some atoms of the old text as the one they were
    // matched with; with that one itself when another part of the old text may have been there.
    std::vector<size_t> rivals(size_t before, size_t count, size_t after) const;
    // Whether the place beside a stretch that is gone, which holds the same, may be it. Nothing of it is
    // matched.
    std::vector<size_t> slippedTo(size_t before, size_t count) const;

private:
    struct Place
    {
        AtomId id = 0;
        quint32 atom = 0;
    };
    using Places = std::vector<Place>;
    // What two places have in common on either side, in bits.
    struct Common
    {
        float left = 0;
        float right = 0;
    };

    static std::vector<size_t> copies(std::span<const AtomId> wanted, const AtomText &text,
                                      const Places &places, size_t around);
    Common common(size_t before, size_t count, size_t after) const;
    // Whether two places that are the same could only change parts with a stretch cut in a worse place.
    bool isSettled(Edition edition, size_t alone, size_t held, size_t count) const;
    bool isAsGood(const Common &own, const Common &other, bool isFar) const;
    float matchedBetween(size_t one, size_t other) const;

    const ComparedTexts &m_texts;
    const AtomMatch &m_match;
    LoneRanges m_loneBefore;
    LoneRanges m_loneAfter;
    Places m_freeBefore; // by id, then place
    Places m_freeAfter;
};

} // namespace hexapla
