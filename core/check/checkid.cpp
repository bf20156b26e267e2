// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checkid.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    CheckId id;
    QLatin1StringView name;
    CheckFamily family;
    bool isOnByDefault;
};

// In the order of the enumeration.
constexpr std::array<Entry, checkCount> entries = {{
    {CheckId::Omission, "omission"_L1, CheckFamily::Presence, true},
    {CheckId::Addition, "addition"_L1, CheckFamily::Presence, true},
    {CheckId::Duplicate, "duplicate"_L1, CheckFamily::Presence, true},
    {CheckId::Order, "order"_L1, CheckFamily::Presence, true},
    {CheckId::Truncation, "truncation"_L1, CheckFamily::Presence, true},
    {CheckId::Untranslated, "untranslated"_L1, CheckFamily::Presence, true},
    {CheckId::MissingWord, "missing-word"_L1, CheckFamily::Presence, true},
    {CheckId::Negation, "negation"_L1, CheckFamily::Presence, false},
    {CheckId::Number, "number"_L1, CheckFamily::Facts, true},
    {CheckId::Date, "date"_L1, CheckFamily::Facts, true},
    {CheckId::Name, "name"_L1, CheckFamily::Facts, true},
    {CheckId::Acronym, "acronym"_L1, CheckFamily::Facts, true},
    {CheckId::Link, "link"_L1, CheckFamily::Facts, true},
    {CheckId::MixedScript, "mixed-script"_L1, CheckFamily::Characters, true},
    {CheckId::InvisibleCharacter, "invisible-character"_L1, CheckFamily::Characters, true},
    {CheckId::Mojibake, "mojibake"_L1, CheckFamily::Characters, true},
    {CheckId::Normalisation, "normalisation"_L1, CheckFamily::Characters, true},
    {CheckId::Bracket, "bracket"_L1, CheckFamily::Typography, true},
    {CheckId::Quote, "quote"_L1, CheckFamily::Typography, true},
    {CheckId::PunctuationSpacing, "punctuation-spacing"_L1, CheckFamily::Typography, true},
    {CheckId::DoubledWord, "doubled-word"_L1, CheckFamily::Typography, true},
    {CheckId::Spacing, "spacing"_L1, CheckFamily::Typography, true},
    {CheckId::EndPunctuation, "end-punctuation"_L1, CheckFamily::Typography, true},
    {CheckId::Heading, "heading"_L1, CheckFamily::Structure, true},
    {CheckId::Emphasis, "emphasis"_L1, CheckFamily::Structure, true},
    {CheckId::List, "list"_L1, CheckFamily::Structure, true},
    {CheckId::LinkMarkup, "link-markup"_L1, CheckFamily::Structure, true},
    {CheckId::Code, "code"_L1, CheckFamily::Structure, true},
    {CheckId::Footnote, "footnote"_L1, CheckFamily::Structure, true},
    {CheckId::Table, "table"_L1, CheckFamily::Structure, true},
    {CheckId::Term, "term"_L1, CheckFamily::Consistency, false},
    {CheckId::Glossary, "glossary"_L1, CheckFamily::Consistency, true},
    {CheckId::Length, "length"_L1, CheckFamily::Consistency, false},
}};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < entries.size(); ++i) {
        if (size_t(entries[i].id) != i) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrder());

constexpr std::array<std::pair<CheckFamily, QLatin1StringView>, 6> families = {{
    {CheckFamily::Presence, "presence"_L1},
    {CheckFamily::Facts, "facts"_L1},
    {CheckFamily::Characters, "characters"_L1},
    {CheckFamily::Typography, "typography"_L1},
    {CheckFamily::Structure, "structure"_L1},
    {CheckFamily::Consistency, "consistency"_L1},
}};

} // namespace

QLatin1StringView checkName(CheckId check) { return entries[size_t(check)].name; }

QLatin1StringView familyName(CheckFamily family) { return families[size_t(family)].second; }

std::optional<CheckId> checkNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(entries, [name](const Entry &entry) { return entry.name == name; });
    return found == entries.end() ? std::nullopt : std::optional(found->id);
}

std::optional<CheckFamily> familyNamed(QStringView name)
{
    for (const auto &[family, known] : families) {
        if (name == known) {
            return family;
        }
    }
    return std::nullopt;
}

CheckFamily familyOf(CheckId check) { return entries[size_t(check)].family; }

bool isOnByDefault(CheckId check) { return entries[size_t(check)].isOnByDefault; }

} // namespace hexapla
