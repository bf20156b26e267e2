// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/sourceletters.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

namespace hexapla {

KSyntaxHighlighting::Theme sourceTheme(const KSyntaxHighlighting::Repository &repository,
                                       const ReadingColors &colors)
{
    return repository.defaultTheme(colors.isDark ? KSyntaxHighlighting::Repository::DarkTheme
                                                 : KSyntaxHighlighting::Repository::LightTheme);
}

QTextCharFormat sourceLetters(const KSyntaxHighlighting::Format &format,
                              const KSyntaxHighlighting::Theme &theme, const ReadingColors &colors)
{
    QTextCharFormat letters;
    if (format.hasTextColor(theme)) {
        letters.setForeground(readableOn(colors.paper, format.textColor(theme), colors.contrast));
    }
    if (format.isBold(theme)) {
        letters.setFontWeight(QFont::Bold);
    }
    if (format.isItalic(theme)) {
        letters.setFontItalic(true);
    }
    if (format.isUnderline(theme)) {
        letters.setFontUnderline(true);
    }
    if (format.isStrikeThrough(theme)) {
        letters.setFontStrikeOut(true);
    }
    return letters;
}

} // namespace hexapla
