// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme/readingcolors.h"

#include <QFont>
#include <QList>
#include <QString>
#include <QTextFormat>

#include <algorithm>
#include <limits>

namespace hexapla {

// How a document is to look. All sizes follow the font.
struct RenderStyle
{
    QFont font;
    QFont codeFont;
    ReadingColors colors;
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto; // auto: of each block's own text
    bool hasItalics = true;
    QString imageFolder;
    // How much room there is for a line. Lines break by themselves; this says what fits side by side.
    double lineWidth = std::numeric_limits<double>::infinity();

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

// What the renderer leaves on blocks for the view to paint.
enum RenderedProperty : int {
    QuoteBarsProperty = QTextFormat::UserProperty + 1, // QuoteBars
    GroundProperty,                                    // Ground: what the block stands on
};

// The bars beside a quote, one for each quote the block stands in.
struct QuoteBars
{
    QList<double> insets;    // from the side where lines begin
    bool areAtRight = false; // that side is the right one
    int continued = 0;       // so many of them, from the first, come down from the block above

    friend bool operator==(const QuoteBars &, const QuoteBars &) = default;
};

enum class Ground : int { None, Code, MissingImage, Rule };

} // namespace hexapla
