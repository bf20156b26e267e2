// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/languagenames.h"

#include <unicode/locid.h>

#include <algorithm>

namespace hexapla {

namespace {

constexpr qsizetype shortestStem = 4;
constexpr qsizetype longestEnding = 2;

icu::Locale locale(const LanguageTag &language)
{
    return icu::Locale::createFromName(language.language().toLatin1().constData());
}

} // namespace

bool namesLanguage(QStringView text, const LanguageTag &languageOfText, const LanguageTag &named)
{
    icu::UnicodeString written;
    locale(named).getDisplayLanguage(locale(languageOfText), written);
    const auto name = QStringView(written.getBuffer(), written.length());
    const qsizetype ending = std::clamp(name.size() - shortestStem, qsizetype(0), longestEnding);
    return !name.isEmpty() && text.contains(name.chopped(ending), Qt::CaseInsensitive);
}

} // namespace hexapla
