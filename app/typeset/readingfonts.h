// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"

#include <QFont>

namespace hexapla {

// The font a language is read in: a serif made for its script first, then whatever the system falls back
// to. Follows the size of the system's font.
QFont readingFont(const LanguageTag &language, double zoom);

// The font code and sources are shown in.
QFont codeFont(double zoom);

// Whether slanting letters is a custom of the script; elsewhere emphasis is shown in another way.
bool hasItalics(const LanguageTag &language);

} // namespace hexapla
