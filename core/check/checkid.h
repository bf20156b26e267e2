// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <optional>
#include <span>

namespace hexapla {

// What kind of thing a check looks at; the category of its findings.
enum class CheckFamily : quint8 { Presence, Facts, Characters, Typography, Structure, Consistency };

enum class CheckId : quint8 {
    // Presence
    Omission,
    Addition,
    Duplicate,
    Order,
    Truncation,
    Untranslated,
    MissingWord,
    Negation,
    // Facts
    Number,
    Date,
    Name,
    Acronym,
    Link, // addresses: of links, of images, in the text
    // Characters
    MixedScript,
    InvisibleCharacter,
    Mojibake,
    Normalisation,
    // Typography
    Bracket,
    Quote,
    PunctuationSpacing,
    DoubledWord,
    Spacing,
    EndPunctuation,
    // Structure
    Heading,
    Emphasis,
    List,
    LinkMarkup, // a link or an image is one here and plain text there
    Code,
    Footnote,
    Table,
    // Consistency
    Term,
    Glossary,
    Length,
};

constexpr size_t checkCount = size_t(CheckId::Length) + 1;

// The stable names in JSON and on the command line: "mixed-script", "characters".
QLatin1StringView checkName(CheckId check);
QLatin1StringView familyName(CheckFamily family);
std::optional<CheckId> checkNamed(QStringView name);
std::optional<CheckFamily> familyNamed(QStringView name);

CheckFamily familyOf(CheckId check);

// Whether people want it without asking: checks that cannot yet be right often enough wait to be asked for.
bool isOnByDefault(CheckId check);

} // namespace hexapla
