// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme/readingcolors.h"

#include <QTextCharFormat>

namespace KSyntaxHighlighting {
class Format;
class Repository;
class Theme;
} // namespace KSyntaxHighlighting

namespace hexapla {

// What letters of a format look like in a theme, their colour brought to a readable contrast with the ground.
QTextCharFormat sourceLetters(const KSyntaxHighlighting::Format &format,
                              const KSyntaxHighlighting::Theme &theme, const ReadingColors &colors);

// The theme whose colours suit the ground.
KSyntaxHighlighting::Theme sourceTheme(const KSyntaxHighlighting::Repository &repository,
                                       const ReadingColors &colors);

} // namespace hexapla
