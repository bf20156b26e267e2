// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/text/languagetag.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace hexapla {

// The terms of one language for one concept.
struct GlossaryTerms
{
    LanguageTag language;
    QStringList prescribed; // any of them will do
    QStringList forbidden;

    friend bool operator==(const GlossaryTerms &, const GlossaryTerms &) = default;
};

// Whether they are for texts in a language: those of "pt" are also for "pt-BR", unless the scripts differ.
bool areFor(const GlossaryTerms &terms, const LanguageTag &language);

using GlossaryEntry = std::vector<GlossaryTerms>; // one concept, a language each

// What a project's terms are called in its languages.
struct Glossary
{
    std::vector<GlossaryEntry> entries;
    // The table named no languages: those were taken that were offered.
    bool hasOfferedLanguages = false;

    friend bool operator==(const Glossary &, const Glossary &) = default;
};

bool hasTermsFor(const Glossary &glossary, const LanguageTag &language);

// Reads a glossary, TBX when it is XML, else tab-separated: a first line of language tags, then a concept a
// line; several terms of a language are parted by "|", and a "!" before one forbids it. A table that begins
// with terms is in the offered languages, in their order, if it has as many columns. Fails as readers of
// files do; DamagedFile and UnknownLanguage name the place.
Result<Glossary> readGlossary(const QString &path, std::span<const LanguageTag> offered = {});

} // namespace hexapla
