// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/atommatch.h"

namespace hexapla {

enum class Edition : quint8 { Before, After };

// Some atoms in a row that one edition has and the other lacks. Where only they are missing it is often open
// which they are: of "a b. a c." in place of "a c." either "a b." or "b. a" may have been put in. Then the
// stretch can be shifted along.
class LoneStretch
{
public:
    // The one around an atom that is not matched. Both must outlive it.
    LoneStretch(const ComparedTexts &texts, const AtomMatch &match, Edition edition, size_t atom);

    size_t first() const { return m_first; }
    size_t end() const { return m_end; }
    size_t count() const { return m_end - m_first; }
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
    size_t m_first;
    size_t m_end;
    size_t m_seam = 0;
    bool m_isAlone = false; // the other edition has nothing in its place
};

} // namespace hexapla
