// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/typography.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace hexapla {

namespace {

constexpr double lineHeight = 1.5;

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
    , m_lineHeight(std::max(100.0, 100 * lineHeight * m_em / QFontMetricsF(m_style.font).height()))
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

QTextBlockFormat Typography::lines(Qt::LayoutDirection direction) const
{
    QTextBlockFormat format;
    format.setLineHeight(m_lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setLayoutDirection(direction);
    return format;
}

void Typography::setHeading(QTextBlockFormat &format, int level) const
{
    const HeadingStyle &heading = headingStyle(level);
    format.setHeadingLevel(level);
    format.setTopMargin(heading.above * m_em * heading.size);
    format.setBottomMargin(heading.below * m_em);
    format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
}

QTextBlockFormat Typography::gap(double height) const
{
    QTextBlockFormat format;
    format.setLineHeight(height, QTextBlockFormat::FixedHeight);
    return format;
}

double Typography::width(const QString &text) const
{
    return QFontMetricsF(m_style.font).horizontalAdvance(text);
}

double Typography::smallWidth(const QString &text) const
{
    return QFontMetricsF(smallLetters().font()).horizontalAdvance(text);
}

void indent(QTextBlockFormat &format, double width)
{
    if (format.layoutDirection() == Qt::RightToLeft) {
        format.setRightMargin(format.rightMargin() + width);
    } else {
        format.setLeftMargin(format.leftMargin() + width);
    }
}

} // namespace hexapla
