// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"

#include <QStringView>

namespace hexapla {

struct LanguageGuess
{
    LanguageTag language;  // undetermined when nothing can be said
    double confidence = 0; // 0 to 1
};

// The language a text is written in. Give it prose: no markup, no code, no front matter.
LanguageGuess detectLanguage(QStringView text);

// The language a file name speaks of: "report.pt-BR.md", "charter_fr.txt", "README-ru.md", "de/intro.md",
// "zh.md". Undetermined when it speaks of none.
LanguageTag languageFromFileName(QStringView path);

} // namespace hexapla
