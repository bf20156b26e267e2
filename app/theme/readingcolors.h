// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPalette;

namespace hexapla {

// The contrast of two colours as WCAG 2 counts it, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

// The colour nearest to the wanted one, on the way to black or white, that can be read on the ground.
QColor readableOn(const QColor &ground, const QColor &wanted, double ratio = 4.5);

// What the reading columns are painted with. Derived from a palette, so that it fits whatever theme the
// system has.
struct ReadingColors
{
    QColor paper;
    QColor ink;
    QColor faintInk; // captions, names of front-matter fields, numbers of list items
    QColor link;
    QColor tint;     // the ground of code and front matter
    QColor hairline; // rules, borders of tables, the bar beside quotes
    QColor mark;     // the ground of a place that was jumped to
    QColor lit;      // the ground of what belongs to the place under the mouse
    // What differs, by how much it matters.
    QColor major;
    QColor minor;
    QColor trivial;
    bool isDark = false;
    double contrast = 4.5; // every ink keeps at least this on the paper; 7 in a palette of high contrast

    static ReadingColors fromPalette(const QPalette &palette);

    friend bool operator==(const ReadingColors &, const ReadingColors &) = default;
};

} // namespace hexapla
