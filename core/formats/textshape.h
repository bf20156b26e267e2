// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/textline.h"

#include <span>

namespace hexapla {

// What single lines and runs of lines of a plain text look like, by their shape alone.

// A line of nothing but three or more of one sign, such as "----" or "* * *".
bool isRule(QStringView line);
// Whether a rule is the underline of a title: as long as it, near enough.
bool isUnderline(const TextLine &title, const TextLine &rule, QStringView source);
// Whether lines must be shown as they are: drawn boxes, tables, aligned columns, program code that stands
// further to the right than the text around it.
bool looksVerbatim(std::span<const TextLine> lines, QStringView source, int indentAround);
// Whether every letter is a capital; no for scripts without capitals.
bool isAllCapitals(QStringView text);

} // namespace hexapla
