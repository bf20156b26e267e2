// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/palettes.h"

namespace hexapla {

namespace {

struct Inks
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb faint;
    QRgb button;
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
    QRgb linkVisited;
    QRgb toolTip;
    QRgb light;
    QRgb mid;
    QRgb dark;
};

QPalette paletteOf(const Inks &inks)
{
    QPalette palette;
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, QRgb color) {
        for (const QPalette::ColorRole role : roles) {
            palette.setColor(role, QColor(color));
        }
    };
    set({QPalette::Window}, inks.window);
    set({QPalette::Base}, inks.base);
    set({QPalette::AlternateBase}, inks.alternate);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
         QPalette::BrightText},
        inks.text);
    set({QPalette::PlaceholderText}, inks.faint);
    set({QPalette::Button}, inks.button);
    set({QPalette::Highlight, QPalette::Accent}, inks.highlight);
    set({QPalette::HighlightedText}, inks.highlightedText);
    set({QPalette::Link}, inks.link);
    set({QPalette::LinkVisited}, inks.linkVisited);
    set({QPalette::ToolTipBase}, inks.toolTip);
    set({QPalette::Light, QPalette::Midlight}, inks.light);
    set({QPalette::Mid}, inks.mid);
    set({QPalette::Dark, QPalette::Shadow}, inks.dark);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(inks.faint));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(inks.mid));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xfff3f1ec,
                      .base = 0xfffdfcf9,
                      .alternate = 0xfff6f4ef,
                      .text = 0xff23211d,
                      .faint = 0xff6d6a63,
                      .button = 0xfff0eee8,
                      .highlight = 0xff2a5d9c,
                      .highlightedText = 0xffffffff,
                      .link = 0xff1f5597,
                      .linkVisited = 0xff6b4a8c,
                      .toolTip = 0xfffdfcf9,
                      .light = 0xffffffff,
                      .mid = 0xffcdc9bf,
                      .dark = 0xffa9a599});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0xff26272a,
                      .base = 0xff1c1d1f,
                      .alternate = 0xff232427,
                      .text = 0xffdedcd6,
                      .faint = 0xff97958f,
                      .button = 0xff303236,
                      .highlight = 0xff3f74b5,
                      .highlightedText = 0xffffffff,
                      .link = 0xff8ab6ea,
                      .linkVisited = 0xffbfa3dd,
                      .toolTip = 0xff303236,
                      .light = 0xff3b3d42,
                      .mid = 0xff46484d,
                      .dark = 0xff131416});
}

QPalette contrastPalette()
{
    return paletteOf({.window = 0xff000000,
                      .base = 0xff000000,
                      .alternate = 0xff141414,
                      .text = 0xffffffff,
                      .faint = 0xffd0d0d0,
                      .button = 0xff101010,
                      .highlight = 0xffffe100,
                      .highlightedText = 0xff000000,
                      .link = 0xff6fd6ff,
                      .linkVisited = 0xffe0b0ff,
                      .toolTip = 0xff000000,
                      .light = 0xff707070,
                      .mid = 0xffb0b0b0,
                      .dark = 0xffffffff});
}

} // namespace hexapla
