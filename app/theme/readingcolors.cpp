// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/readingcolors.h"

#include <QPalette>

#include <cmath>

namespace hexapla {

namespace {

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
    colors.ink = readableOn(colors.tint, palette.color(QPalette::Text), 7.0);
    colors.faintInk = readableOn(colors.tint, mixed(colors.ink, colors.paper, 0.35F));
    colors.link = readableOn(colors.tint, palette.color(QPalette::Link));
    colors.hairline = mixed(colors.paper, colors.ink, colors.isDark ? 0.30F : 0.22F);
    colors.mark = mixed(colors.paper, palette.color(QPalette::Highlight), colors.isDark ? 0.45F : 0.22F);
    if (contrastRatio(colors.paper, colors.ink) > 20) {
        // A palette of high contrast wants lines that can be seen, too.
        colors.hairline = mixed(colors.paper, colors.ink, 0.6F);
    }
    return colors;
}

} // namespace hexapla
