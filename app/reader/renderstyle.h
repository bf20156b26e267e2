// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme/readingcolors.h"

#include <QFont>
#include <QString>
#include <QTextFormat>

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
    // The least white around the text.
    double margin() const { return 1.3 * em(); }
};

// What the renderer leaves on blocks for the view to paint.
enum RenderedProperty : int {
    QuoteDepthProperty = QTextFormat::UserProperty + 1, // int: bars beside the block
    GroundProperty,                                     // Ground: what the block stands on
};

enum class Ground : int { None, Code, MissingImage, Rule };

} // namespace hexapla
