// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checkdescription.h"

#include <QCoreApplication>

namespace hexapla {

QLatin1StringView checkDescription(CheckId check)
{
    switch (check) {
    case CheckId::Omission:
        return QLatin1StringView(
            QT_TRANSLATE_NOOP("hexapla::Check", "Text of the other versions is missing"));
    case CheckId::Addition:
        return QLatin1StringView(QT_TRANSLATE_NOOP("hexapla::Check", "Text stands in one version only"));
    case CheckId::Duplicate:
        return QLatin1StringView(QT_TRANSLATE_NOOP("hexapla::Check", "Text stands twice in one version"));
    case CheckId::Order:
        return QLatin1StringView(
            QT_TRANSLATE_NOOP("hexapla::Check", "A version has its sentences or items in another order"));
    case CheckId::Truncation:
        return QLatin1StringView(QT_TRANSLATE_NOOP("hexapla::Check", "A sentence breaks off"));
    case CheckId::Untranslated:
        return QLatin1StringView(QT_TRANSLATE_NOOP("hexapla::Check", "Text was left in another language"));
    case CheckId::MissingWord:
        return QLatin1StringView(
            QT_TRANSLATE_NOOP("hexapla::Check", "Nothing stands for a word of the other versions"));
    case CheckId::Negation:
        return QLatin1StringView(QT_TRANSLATE_NOOP(
            "hexapla::Check", "A version says no where the others say yes, or the other way round"));
    case CheckId::Number:
        return QLatin1StringView(QT_TRANSLATE_NOOP("hexapla::Check", "Numbers differ between the versions"));
    case CheckId::Date:
        return QLatin1StringView(QT_TRANSLATE_NOOP(
            "hexapla::Check", "Dates or times differ between the versions, or are malformed"));
    case CheckId::Name:
        return QLatin1StringView(QT_TRANSLATE_NOOP("hexapla::Check", "Names differ between the versions"));
    case CheckId::Acronym:
        return QLatin1StringView(QT_TRANSLATE_NOOP("hexapla::Check", "Acronyms differ between the versions"));
    case CheckId::Link:
        return QLatin1StringView(
            QT_TRANSLATE_NOOP("hexapla::Check", "Addresses differ between the versions"));
    case CheckId::MixedScript:
        return QLatin1StringView(QT_TRANSLATE_NOOP(
            "hexapla::Check", "Letters only look like those of the alphabet they stand in"));
    case CheckId::InvisibleCharacter:
        return QLatin1StringView(QT_TRANSLATE_NOOP("hexapla::Check", "Characters that cannot be seen"));
    case CheckId::Mojibake:
        return QLatin1StringView(QT_TRANSLATE_NOOP("hexapla::Check", "Text was read in the wrong encoding"));
    case CheckId::Normalisation:
        return QLatin1StringView(
            QT_TRANSLATE_NOOP("hexapla::Check", "Letters are composed in an unusual way"));
    case CheckId::Bracket:
        return QLatin1StringView(QT_TRANSLATE_NOOP("hexapla::Check", "Brackets are not balanced"));
    case CheckId::Quote:
        return QLatin1StringView(QT_TRANSLATE_NOOP(
            "hexapla::Check", "Quotation marks are not balanced, or not those of the language"));
    case CheckId::PunctuationSpacing:
        return QLatin1StringView(
            QT_TRANSLATE_NOOP("hexapla::Check", "Spaces at punctuation are not those of the language"));
    case CheckId::DoubledWord:
        return QLatin1StringView(QT_TRANSLATE_NOOP("hexapla::Check", "A word stands twice"));
    case CheckId::Spacing:
        return QLatin1StringView(QT_TRANSLATE_NOOP("hexapla::Check", "Spaces are doubled or missing"));
    case CheckId::EndPunctuation:
        return QLatin1StringView(QT_TRANSLATE_NOOP("hexapla::Check", "Sentences end in different ways"));
    case CheckId::Heading:
        return QLatin1StringView(
            QT_TRANSLATE_NOOP("hexapla::Check", "Headings or their levels differ between the versions"));
    case CheckId::Emphasis:
        return QLatin1StringView(
            QT_TRANSLATE_NOOP("hexapla::Check", "Emphasis differs between the versions"));
    case CheckId::List:
        return QLatin1StringView(QT_TRANSLATE_NOOP(
            "hexapla::Check", "Lists differ between the versions, or are numbered wrongly"));
    case CheckId::LinkMarkup:
        return QLatin1StringView(
            QT_TRANSLATE_NOOP("hexapla::Check", "A link or an image is plain text in another version"));
    case CheckId::Code:
        return QLatin1StringView(QT_TRANSLATE_NOOP("hexapla::Check", "Code differs between the versions"));
    case CheckId::Footnote:
        return QLatin1StringView(
            QT_TRANSLATE_NOOP("hexapla::Check", "Footnotes differ between the versions, or lead nowhere"));
    case CheckId::Table:
        return QLatin1StringView(QT_TRANSLATE_NOOP("hexapla::Check", "Tables are of different shape"));
    case CheckId::Term:
        return QLatin1StringView(QT_TRANSLATE_NOOP("hexapla::Check", "A term is rendered in different ways"));
    case CheckId::Glossary:
        return QLatin1StringView(
            QT_TRANSLATE_NOOP("hexapla::Check", "A term is not rendered as the glossary prescribes"));
    case CheckId::Length:
        return QLatin1StringView(
            QT_TRANSLATE_NOOP("hexapla::Check", "A translation is much longer or shorter than usual"));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace hexapla
