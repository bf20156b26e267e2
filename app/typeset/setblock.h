// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme/readingcolors.h"
#include "app/typeset/indents.h"
#include "app/typeset/settext.h"

#include <QImage>

#include <optional>
#include <vector>

namespace hexapla {

// What is laid over the text when it is painted.
struct BlockPaint
{
    std::span<const TextMark> marks;
    QRectF clip;
    double airAbove = 0; // what stands above the block and belongs to it
};

// A part of a document, set in type for a width: its text, pictures, and what is painted behind them. All
// places are relative to its top left corner.
class SetBlock
{
public:
    enum class Ground { Code, MissingImage, Rule };

    SetBlock(TextSpan text, double width, const ReadingColors &colors)
        : m_text(text)
        , m_width(width)
        , m_colors(colors)
    {}

    void add(SetText text, QPointF at) { m_words.push_back({std::move(text), at}); }
    void add(const QImage &picture, QRectF rect, TextSpan text)
    {
        m_pictures.push_back({picture, rect, text});
    }
    void addBars(const QuoteBars &bars, Qt::LayoutDirection direction);
    void addGround(Ground ground, QRectF rect) { m_grounds.push_back({ground, rect}); }
    // A plain ground, and a line below.
    void addTint(QRectF rect) { m_tints.push_back(rect); }
    void addLine(QLineF line) { m_lines.push_back(line); }
    void setHeight(double height) { m_height = height; }

    TextSpan text() const { return m_text; }
    double width() const { return m_width; }
    double height() const { return m_height; }

    void paint(QPainter &painter, QPointF at, const BlockPaint &paint) const;

    qsizetype textAt(QPointF point) const;
    std::optional<qsizetype> characterAt(QPointF point) const;
    QRectF caretRect(qsizetype text) const;
    QList<QRectF> rectsOf(TextSpan text) const;
    TextSpan lineAround(qsizetype text) const;

    struct Words
    {
        SetText text;
        QPointF at;
    };
    const std::vector<Words> &words() const { return m_words; }
    struct Picture
    {
        QImage image;
        QRectF rect;
        TextSpan text;
    };
    const std::vector<Picture> &pictures() const { return m_pictures; }

private:
    struct Standing
    {
        Ground ground;
        QRectF rect;
    };
    void paintGround(QPainter &painter, const Standing &standing, QPointF at) const;
    void paintBars(QPainter &painter, QPointF at, double airAbove) const;
    const Words *wordsOf(qsizetype text) const;
    const Words *wordsNear(QPointF point) const;

    TextSpan m_text;
    double m_width;
    double m_height = 0;
    ReadingColors m_colors;
    std::vector<Words> m_words;
    std::vector<Picture> m_pictures;
    std::vector<Standing> m_grounds;
    std::vector<QRectF> m_tints;
    std::vector<QLineF> m_lines;
    QuoteBars m_bars;
    bool m_areBarsAtRight = false;
};

} // namespace hexapla
