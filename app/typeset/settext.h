// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QList>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <span>

class QPainter;

namespace hexapla {

// How lines of text are set.
struct LineStyle
{
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Qt::Alignment alignment = Qt::AlignLeading;
    double height = 0; // the least; a line is as high as its letters ask
    double tab = 0;    // the distance of tab stops
};

// A stretch of text that is painted differently.
struct TextMark
{
    TextSpan text;
    QTextCharFormat format;
};

// Text broken into lines. It knows which text of its document it shows, character for character, or that it
// shows none of it (a bullet). All places are relative to its own top left corner.
class SetText
{
public:
    SetText(QStringView shown, TextSpan text, const QFont &font,
            const QList<QTextLayout::FormatRange> &formats, const LineStyle &style, double width);

    // What of the document is shown; empty when it is none.
    TextSpan text() const { return m_text; }
    QString shown() const { return m_layout->text(); }
    double width() const { return m_width; }
    double height() const { return m_height; }
    // How wide the widest line is.
    double naturalWidth() const;
    const QTextLayout &layout() const { return *m_layout; }

    void paint(QPainter &painter, QPointF at, std::span<const TextMark> marks, const QRectF &clip) const;

    // The place in the text that is nearest to a point.
    qsizetype textAt(QPointF point) const;
    // The character that is under a point; none beside the lines.
    std::optional<qsizetype> characterAt(QPointF point) const;
    QRectF caretRect(qsizetype text) const;
    // What a stretch of the text covers, line by line; where directions mix, in several pieces a line.
    QList<QRectF> rectsOf(TextSpan text) const;
    // The line that a place stands in.
    TextSpan lineAround(qsizetype text) const;

private:
    int indexOf(qsizetype text) const;
    QTextLine lineAt(double y) const;
    QRectF lineBox(const QTextLine &line) const;

    std::unique_ptr<QTextLayout> m_layout;
    TextSpan m_text;
    double m_lineHeight;
    double m_width;
    double m_height = 0;
    bool m_isPlain; // runs from left to right alone
};

} // namespace hexapla
