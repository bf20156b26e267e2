// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/readingcolors.h"

#include <QPalette>

#include <cmath>

namespace hexapla {

namespace {

// What WCAG 2 asks for: its levels AA and AAA.
constexpr double plainContrast = 4.5;
constexpr double highContrast = 7.0;

double linear(float channel)
{
    return channel <= 0.04045F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &from, const QColor &to, float share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

// Paper with as much of a colour as can be had, up to a share, before the ink cannot be read on it any more.
QColor groundUnder(const QColor &ink, const QColor &paper, const QColor &wanted, float share, double ratio)
{
    constexpr int steps = 20;
    for (int step = steps; step > 0; --step) {
        const QColor tried = mixed(paper, wanted, share * float(step) / steps);
        if (contrastRatio(ink, tried) >= ratio) {
            return tried;
        }
    }
    return paper;
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QColor readableOn(const QColor &ground, const QColor &wanted, double ratio)
{
    const bool towardsWhite =
        contrastRatio(ground, QColor(Qt::white)) > contrastRatio(ground, QColor(Qt::black));
    const QColor end = QColor(towardsWhite ? Qt::white : Qt::black);
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor tried = mixed(wanted, end, float(step) / steps);
        if (contrastRatio(ground, tried) >= ratio) {
            return tried;
        }
    }
    return end;
}

ReadingColors ReadingColors::fromPalette(const QPalette &palette)
{
    ReadingColors colors;
    colors.paper = palette.color(QPalette::Base);
    colors.isDark = luminance(colors.paper) < 0.18;
    colors.tint = mixed(colors.paper, palette.color(QPalette::Text), colors.isDark ? 0.08F : 0.045F);
    // Ink also stands on the tint, which is the harder ground.
    colors.ink = readableOn(colors.tint, palette.color(QPalette::Text), highContrast);
    const bool isHighContrast = contrastRatio(colors.paper, colors.ink) > 20;
    colors.contrast = isHighContrast ? highContrast : plainContrast;
    colors.faintInk = readableOn(colors.tint, mixed(colors.ink, colors.paper, 0.35F), colors.contrast);
    colors.link = readableOn(colors.tint, palette.color(QPalette::Link), colors.contrast);
    // A palette of high contrast wants lines that can be seen, too.
    const float line = isHighContrast ? 0.6F : colors.isDark ? 0.30F : 0.22F;
    colors.hairline = mixed(colors.paper, colors.ink, line);
    colors.mark = groundUnder(colors.ink, colors.paper, palette.color(QPalette::Highlight),
                              colors.isDark ? 0.45F : 0.22F, colors.contrast);
    colors.lit = groundUnder(colors.ink, colors.paper, QColor(0xf0, 0xb4, 0x29),
                             colors.isDark ? 0.35F : 0.30F, colors.contrast);
    // Lines are no letters: less contrast will do.
    const double lineContrast = isHighContrast ? highContrast : 3.0;
    colors.major = readableOn(colors.paper, QColor(0xc6, 0x28, 0x28), lineContrast);
    colors.minor = readableOn(colors.paper, QColor(0xb2, 0x6a, 0x00), lineContrast);
    colors.trivial = readableOn(colors.paper, QColor(0x4a, 0x76, 0xa8), lineContrast);
    return colors;
}

} // namespace hexapla
