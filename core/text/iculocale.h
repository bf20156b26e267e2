// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"

#include <unicode/locid.h>

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

} // namespace hexapla
