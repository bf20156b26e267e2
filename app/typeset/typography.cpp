// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/typography.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace hexapla {

namespace {

// In sizes of the letters.
constexpr double lineHeight = 1.5;
constexpr double headingLineHeight = 1.25;
constexpr double codeLineHeight = 1.4;

struct HeadingStyle
{
    double size;
    double above;
    double below;
};
constexpr std::array<HeadingStyle, 6> headingStyles{{{1.60, 1.3, 0.55},
                                                     {1.34, 1.35, 0.45},
                                                     {1.16, 1.3, 0.40},
                                                     {1.02, 1.2, 0.30},
                                                     {0.95, 1.2, 0.30},
                                                     {0.90, 1.2, 0.30}}};

const HeadingStyle &headingStyle(int level) { return headingStyles[size_t(std::clamp(level, 1, 6)) - 1]; }

} // namespace

Typography::Typography(RenderStyle style)
    : m_style(std::move(style))
    , m_em(m_style.em())
{}

QTextCharFormat Typography::letters() const
{
    QTextCharFormat format;
    format.setFont(m_style.font);
    format.setForeground(m_style.colors.ink);
    return format;
}

QTextCharFormat Typography::smallLetters() const
{
    QTextCharFormat format = letters();
    format.setFontPointSize(m_style.font.pointSizeF() * 0.85);
    format.setForeground(m_style.colors.faintInk);
    return format;
}

QTextCharFormat Typography::codeLetters() const
{
    QTextCharFormat format = letters();
    format.setFont(m_style.codeFont);
    return format;
}

QTextCharFormat Typography::headingLetters(int level) const
{
    QTextCharFormat format = letters();
    format.setFontPointSize(m_style.font.pointSizeF() * headingStyle(level).size);
    format.setFontWeight(QFont::Bold);
    if (level >= 5) {
        format.setForeground(m_style.colors.faintInk);
    }
    return format;
}

QTextCharFormat Typography::inside(const InlineSpan &span, QTextCharFormat letters) const
{
    switch (span.kind) {
    case InlineKind::Emphasis:
        if (m_style.hasItalics) {
            letters.setFontItalic(!letters.fontItalic());
        } else {
            letters.setUnderlineStyle(QTextCharFormat::DotLine);
        }
        break;
    case InlineKind::Strong:
        letters.setFontWeight(QFont::Bold);
        break;
    case InlineKind::Strikethrough:
        letters.setFontStrikeOut(true);
        break;
    case InlineKind::Underline:
        letters.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        break;
    case InlineKind::Superscript:
        letters.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        break;
    case InlineKind::Subscript:
        letters.setVerticalAlignment(QTextCharFormat::AlignSubScript);
        break;
    case InlineKind::Code:
        letters.setFontFamilies(m_style.codeFont.families());
        letters.setFontFixedPitch(true);
        letters.setFontPointSize(letters.font().pointSizeF() * 0.9);
        letters.setBackground(m_style.colors.tint);
        break;
    case InlineKind::Link:
        letters.setAnchor(true);
        letters.setAnchorHref(span.target);
        letters.setForeground(m_style.colors.link);
        letters.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        break;
    case InlineKind::Image:
        letters.setForeground(m_style.colors.faintInk);
        letters.setBackground(m_style.colors.tint);
        break;
    }
    return letters;
}

LineStyle Typography::lines(Qt::LayoutDirection direction) const
{
    return {.direction = direction,
            .alignment = m_style.isJustified ? Qt::AlignJustify : Qt::AlignLeading,
            .height = std::round(lineHeight * m_em),
            .tab = 0};
}

LineStyle Typography::headingLines(int level, Qt::LayoutDirection direction) const
{
    return {.direction = direction,
            .alignment = Qt::AlignLeading,
            .height = std::round(headingLineHeight * headingStyle(level).size * m_em),
            .tab = 0};
}

LineStyle Typography::codeLines() const
{
    const QFontMetricsF metrics(m_style.codeFont);
    return {.direction = Qt::LeftToRight,
            .alignment = Qt::AlignLeft | Qt::AlignAbsolute,
            .height = std::round(codeLineHeight * QFontInfo(m_style.codeFont).pixelSize()),
            .tab = 4 * metrics.horizontalAdvance(u' ')};
}

double Typography::airAboveHeading(int level) const
{
    const HeadingStyle &heading = headingStyle(level);
    return heading.above * heading.size * m_em;
}

double Typography::airBelowHeading(int level) const { return headingStyle(level).below * m_em; }

double Typography::width(const QString &text) const
{
    return QFontMetricsF(m_style.font).horizontalAdvance(text);
}

double Typography::smallWidth(const QString &text) const
{
    return QFontMetricsF(smallLetters().font()).horizontalAdvance(text);
}

} // namespace hexapla
