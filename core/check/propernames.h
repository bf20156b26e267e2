// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checkedtext.h"
#include "core/check/wordknowledge.h"

#include <optional>
#include <span>
#include <vector>

namespace hexapla {

// A word of a version, as names are compared.
struct NameWord
{
    TextSpan text; // without what elision or a possessive adds: "OTAN" of "l'OTAN"
    quint32 form = 0;
    TokenId token = 0;
    bool isName = false; // capital inside a sentence, or of another alphabet than the text
    bool isAcronym = false;
};

// The ways a word is written in one version.
struct NameForm
{
    QString spelling; // small letters
    QString skeleton;
    quint32 count = 0;
    quint32 small = 0; // of them, those with a small letter
    quint32 names = 0; // of them, those that look like a name
};

// What the versions of a row call one thing.
struct NameClaim
{
    std::vector<std::optional<TextSpan>> places; // by version
    std::vector<const NameWord *> words;         // by version; null for what is written without word borders
    size_t names = 0;                            // how many look like a name there
    bool isAcronym = false;                      // for most of them

    size_t having() const;
};

// The proper names and acronyms of a work: found by their capitals and alphabets, known in other versions by
// their sound or because they regularly stand for each other.
class ProperNames
{
public:
    // Copies what it needs of the texts; the knowledge must outlive it.
    ProperNames(std::span<const CheckedText> texts, const WordKnowledge &knowledge,
                const WorkContext &context = {});

    std::span<const NameWord> wordsOf(size_t version) const { return m_versions[version].words; }
    std::span<const NameWord> wordsOf(size_t version, const SegmentRange &cell) const;
    std::span<const NameForm> formsOf(size_t version) const { return m_versions[version].forms; }
    const NameForm &formOf(size_t version, const NameWord &word) const
    {
        return m_versions[version].forms[word.form];
    }

    // What looks like a name in a row, each with what stands for it in every version.
    std::vector<NameClaim> claims(std::span<const SegmentRange> cells) const;
    // Whether a word of one version may be that of another, by its sound.
    bool soundAlike(const NameForm &a, const NameForm &b) const;

private:
    struct OfVersion
    {
        std::vector<NameForm> forms;
        std::vector<NameWord> words;
        std::vector<quint32> starts; // by segment, and the end
    };

    static OfVersion read(const CheckedText &text, size_t version, const WordKnowledge &knowledge,
                          const WorkContext &context);
    const NameWord *counterpart(size_t from, const NameWord &word, size_t to, const SegmentRange &cell) const;
    std::optional<TextSpan> rendering(size_t from, const NameWord &word, size_t to,
                                      const SegmentRange &cell) const;

    const WordKnowledge *m_knowledge;
    std::vector<OfVersion> m_versions;
};

} // namespace hexapla
