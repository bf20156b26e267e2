// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme/readingcolors.h"

#include <QFont>
#include <QString>

#include <algorithm>

namespace hexapla {

// How a document is to look. All sizes follow the font.
struct RenderStyle
{
    QFont font;
    QFont codeFont;
    ReadingColors colors;
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto; // auto: of each block's own text
    bool hasItalics = true;
    bool isJustified = false;
    QString imageFolder;
    double pixelRatio = 1; // of the screen: so many of its pixels to one of ours

    // The size of the font in pixels.
    double em() const;
    // The widest line that is pleasant to read, about seventy letters.
    double measure() const { return 34 * em(); }
    // The white above the text, and beside it where there is room.
    double margin() const { return 1.3 * em(); }
    // The least white on either side of the text: words come first in a narrow column.
    double sideMargin(double columnWidth) const
    {
        return std::clamp(0.05 * columnWidth, 0.6 * em(), margin());
    }
};

} // namespace hexapla
