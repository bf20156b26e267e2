// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/dictionary.h"
#include "core/align/seeds.h"

namespace hexapla {

// Adds to the seeds what a dictionary knows of words that both texts have. Phrases are left out: their words
// need not translate each other. When cancelled, adds none.
void addDictionarySeeds(SeedTable &seeds, std::span<const WordPair> pairs, const LanguageTag &languageA,
                        const Vocabulary &a, const LanguageTag &languageB, const Vocabulary &b,
                        const WorkContext &context = {});

// All seeds of two texts: what looks alike, and what the dictionaries in the folders know; those that cannot
// be read are added to the warnings. When cancelled, only some of them.
SeedTable pairSeeds(const LanguageTag &languageA, const Vocabulary &a, const LanguageTag &languageB,
                    const Vocabulary &b, const QStringList &dictionaryFolders, const WorkContext &context,
                    std::vector<Error> *warnings = nullptr);

} // namespace hexapla
