// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"

#include <unicode/dcfmtsym.h>
#include <unicode/locid.h>

#include <string_view>

namespace hexapla {

// The locale of a language, for ICU.
inline icu::Locale icuLocale(const LanguageTag &language)
{
    return {language.toString().replace(u'-', u'_').toLatin1().constData()};
}

// The same, with the digits of ASCII.
inline icu::Locale icuLatinLocale(const LanguageTag &language)
{
    icu::Locale locale = icuLocale(language);
    UErrorCode status = U_ZERO_ERROR;
    locale.setKeywordValue("numbers", "latn", status);
    return locale;
}

// Whether ICU knows a locale's language at all; of others it tells what the language of the computer has.
inline bool isKnownLocale(const icu::Locale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::DecimalFormatSymbols symbols(locale, status);
    const icu::Locale found = symbols.getLocale(ULOC_VALID_LOCALE, status);
    return U_SUCCESS(status) && std::string_view(found.getLanguage()) == locale.getLanguage();
}

} // namespace hexapla
