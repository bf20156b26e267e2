// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/tokenizedtext.h"
#include "core/base/progress.h"
#include "core/check/checkedrow.h"

#include <span>
#include <vector>

namespace hexapla {

// Words of one stem in several languages: "democratic", "Demokratie", "демократический".
struct WordFamily
{
    std::vector<std::vector<TokenId>> words; // by version, sorted; empty where the language has none
};

// How often a version has a word of a family where most others that know it have one.
struct FamilyHabit
{
    size_t rows = 0;
    size_t kept = 0;
};

// Which words of all versions look alike once they are written in one alphabet. Few rows tell what a lexicon
// needs many for. Languages that write no letters have no cognates.
class Cognates
{
public:
    // Keeps nothing of the work.
    explicit Cognates(const CheckedWork &work, const WorkContext &context = {});

    // Whether the words of a version can be compared at all.
    bool isComparable(size_t version) const { return m_versions[version].isComparable; }
    // Whether the words of a version can be asked for their families: two versions are enough to find what
    // any of the others lacks.
    bool isMeasure(size_t version) const { return !m_versions[version].families.empty(); }
    // The relatives of a word of such a version; null where it has none, or is met once only.
    const WordFamily *familyOf(size_t version, TokenId word) const
    {
        const WordFamily &family = m_versions[version].families[word];
        return family.words.empty() ? nullptr : &family;
    }
    // The first word of a row that belongs to a family, also inside a compound; null where there is none.
    const KnownWord *find(const WordFamily &family, const CheckedWork &work, size_t row,
                          size_t version) const;
    // What a version does in all rows but one.
    FamilyHabit habit(const WordFamily &family, const CheckedWork &work, size_t version, size_t but) const;

private:
    struct OfVersion
    {
        bool isComparable = false;
        std::vector<QString> skeletons;                 // by token, of words that may be cognates
        std::vector<std::pair<quint32, TokenId>> index; // by the beginning of the skeleton, sorted
        std::vector<std::vector<quint32>> rows;         // by token, in order
        std::vector<WordFamily> families;               // by token, of two versions only
    };

    static OfVersion read(const CheckedWork &work, size_t version, const WorkContext &context);
    void findFamilies(size_t version, const WorkContext &context);
    WordFamily relatives(size_t version, TokenId word) const;
    std::vector<quint32> rowsOf(const WordFamily &family, size_t version) const;
    std::vector<quint32> rowsOfMost(const WordFamily &family, size_t but) const;

    std::vector<OfVersion> m_versions;
};

} // namespace hexapla
