// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/atommatch.h"

namespace hexapla {

enum class Edition : quint8 { Before, After };

// Atoms in a row, [first, end).
struct AtomRange
{
    size_t first = 0;
    size_t end = 0;

    size_t count() const { return end - first; }
    friend bool operator==(const AtomRange &, const AtomRange &) = default;
};

// What one edition has alone, to be asked often.
class LoneRanges
{
public:
    LoneRanges(const AtomMatch &match, Edition edition);

    // The one around an atom; empty before it when it is matched.
    AtomRange around(size_t atom) const;

private:
    std::vector<AtomRange> m_ranges;
};

// Some atoms in a row that one edition has and the other lacks. Where only they are missing it is often open
// which they are: of "a b. a c." in place of "a c." either "a b." or "b. a" may have been put in. Then the
// stretch can be shifted along.
class LoneStretch
{
public:
    // All of it, up to what is matched. Texts and match must outlive it.
    LoneStretch(const ComparedTexts &texts, const AtomMatch &match, Edition edition, AtomRange range);

    size_t first() const { return m_range.first; }
    size_t end() const { return m_range.end; }
    size_t count() const { return m_range.count(); }
    // Where it would stand in the other edition.
    size_t seam() const { return m_seam; }

    // How far it can be shifted; not at all where the other edition has something else in its place.
    size_t wayBack() const;
    size_t wayForth() const;
    // How well both texts part where it begins and ends: between lines, sentences, clauses, words.
    int quality(std::ptrdiff_t shift) const;
    std::ptrdiff_t bestShift() const;

private:
    bool isMatched(size_t atom) const;
    size_t partner(size_t atom) const;

    const ComparedTexts &m_texts;
    const AtomMatch &m_match;
    Edition m_edition;
    const AtomText &m_text;
    AtomRange m_range;
    size_t m_seam = 0;
    bool m_isAlone = false; // the other edition has nothing in its place
};

} // namespace hexapla
