// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"

#include <QList>

namespace hexapla {

// A language as its own readers call it, as it stands at the beginning of a line: "Русский". The tag itself
// when CLDR has no name.
QString nativeLanguageName(const LanguageTag &language);

// A language as the user's language calls it: "Russian".
QString languageName(const LanguageTag &language);

// Every language that CLDR has a name for in the user's language, sorted by that name.
QList<LanguageTag> knownLanguages();

} // namespace hexapla
