// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checkdescription.h"

namespace hexapla {

using namespace Qt::StringLiterals;

QLatin1StringView checkDescription(CheckId check)
{
    switch (check) {
    case CheckId::Omission:
        return "Text of the other versions is missing"_L1;
    case CheckId::Addition:
        return "Text stands in one version only"_L1;
    case CheckId::Duplicate:
        return "Text stands twice in one version"_L1;
    case CheckId::Order:
        return "A version has its sentences or items in another order"_L1;
    case CheckId::Truncation:
        return "A sentence breaks off"_L1;
    case CheckId::Untranslated:
        return "Text was left in another language"_L1;
    case CheckId::MissingWord:
        return "Nothing stands for a word of the other versions"_L1;
    case CheckId::Negation:
        return "A version says no where the others say yes, or the other way round"_L1;
    case CheckId::Number:
        return "Numbers differ between the versions"_L1;
    case CheckId::Date:
        return "Dates or times differ between the versions, or are malformed"_L1;
    case CheckId::Name:
        return "Names differ between the versions"_L1;
    case CheckId::Acronym:
        return "Acronyms differ between the versions"_L1;
    case CheckId::Link:
        return "Addresses differ between the versions"_L1;
    case CheckId::MixedScript:
        return "Letters only look like those of the alphabet they stand in"_L1;
    case CheckId::InvisibleCharacter:
        return "Characters that cannot be seen"_L1;
    case CheckId::Mojibake:
        return "Text was read in the wrong encoding"_L1;
    case CheckId::Normalisation:
        return "Letters are composed in an unusual way"_L1;
    case CheckId::Bracket:
        return "Brackets are not balanced"_L1;
    case CheckId::Quote:
        return "Quotation marks are not balanced, or not those of the language"_L1;
    case CheckId::PunctuationSpacing:
        return "Spaces at punctuation are not those of the language"_L1;
    case CheckId::DoubledWord:
        return "A word stands twice"_L1;
    case CheckId::Spacing:
        return "Spaces are doubled or missing"_L1;
    case CheckId::EndPunctuation:
        return "Sentences end in different ways"_L1;
    case CheckId::Heading:
        return "Headings or their levels differ between the versions"_L1;
    case CheckId::Emphasis:
        return "Emphasis differs between the versions"_L1;
    case CheckId::List:
        return "Lists differ between the versions, or are numbered wrongly"_L1;
    case CheckId::LinkMarkup:
        return "A link or an image is plain text in another version"_L1;
    case CheckId::Code:
        return "Code differs between the versions"_L1;
    case CheckId::Footnote:
        return "Footnotes differ between the versions, or lead nowhere"_L1;
    case CheckId::Table:
        return "Tables are of different shape"_L1;
    case CheckId::Term:
        return "A term is rendered in different ways"_L1;
    case CheckId::Glossary:
        return "A term is not rendered as the glossary prescribes"_L1;
    case CheckId::Length:
        return "A translation is much longer or shorter than usual"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace hexapla
