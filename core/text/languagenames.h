// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"

namespace hexapla {

// Whether a text calls a language by its name, as credits of translators do: "Traduit de l'anglais". Names
// are known by their beginning, for they are inflected.
bool namesLanguage(QStringView text, const LanguageTag &languageOfText, const LanguageTag &named);

} // namespace hexapla
