// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/text/languagetag.h"

#include <QString>
#include <QStringList>

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

using GlossaryEntry = std::vector<GlossaryTerms>; // one concept, a language each

// What a project's terms are called in its languages.
struct Glossary
{
    std::vector<GlossaryEntry> entries;

    friend bool operator==(const Glossary &, const Glossary &) = default;
};

// Reads a glossary, TBX when it is XML, else tab-separated: a first line of language tags, then a concept a
// line; several terms of a language are parted by "|", and a "!" before one forbids it. Fails as readers of
// files do; DamagedFile and UnknownLanguage name the place.
Result<Glossary> readGlossary(const QString &path);

} // namespace hexapla
