// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/setblock.h"

#include <QPainter>

#include <cmath>
#include <limits>

namespace hexapla {

namespace {

constexpr double barWidth = 3;
constexpr double groundRadius = 5;

double distance(const QRectF &rect, QPointF point)
{
    const double x = std::max({rect.left() - point.x(), point.x() - rect.right(), 0.0});
    const double y = std::max({rect.top() - point.y(), point.y() - rect.bottom(), 0.0});
    // Whoever points beside a line means that line, however far away.
    constexpr double linesFirst = 1000;
    return x + linesFirst * y;
}

} // namespace

void SetBlock::addBars(const QuoteBars &bars, Qt::LayoutDirection direction)
{
    m_bars = bars;
    m_areBarsAtRight = direction == Qt::RightToLeft;
}

void SetBlock::paint(QPainter &painter, QPointF at, const BlockPaint &paint) const
{
    for (const QRectF &tint : m_tints) {
        painter.fillRect(tint.translated(at), m_colors.tint);
    }
    for (const Standing &standing : m_grounds) {
        paintGround(painter, standing, at);
    }
    paintBars(painter, at, paint.airAbove);
    for (const QLineF &line : m_lines) {
        painter.fillRect(QRectF(line.p1() + at, QSizeF(line.length(), 1)), m_colors.hairline);
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const Picture &picture : m_pictures) {
        painter.drawImage(picture.rect.translated(at), picture.image);
    }
    painter.setPen(m_colors.ink);
    for (const Words &words : m_words) {
        words.text.paint(painter, at + words.at, paint.marks, paint.clip);
    }
}

void SetBlock::paintGround(QPainter &painter, const Standing &standing, QPointF at) const
{
    const QRectF rect = standing.rect.translated(at);
    painter.save();
    switch (standing.ground) {
    case Ground::Code:
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colors.tint);
        painter.drawRoundedRect(rect, groundRadius, groundRadius);
        break;
    case Ground::MissingImage:
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_colors.hairline, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), groundRadius, groundRadius);
        break;
    case Ground::Rule: {
        const double third = std::floor(rect.width() / 3);
        painter.fillRect(
            QRectF(rect.left() + third, std::floor(rect.center().y()), rect.width() - 2 * third, 1),
            m_colors.hairline);
        break;
    }
    }
    painter.restore();
}

void SetBlock::paintBars(QPainter &painter, QPointF at, double airAbove) const
{
    for (size_t index = 0; index < m_bars.insets.size(); ++index) {
        const double above = index < m_bars.continued ? airAbove : 0;
        const double inset = m_bars.insets[index];
        const double x = m_areBarsAtRight ? m_width - inset - barWidth : inset;
        painter.fillRect(QRectF(at.x() + x, at.y() - above, barWidth, m_height + above), m_colors.hairline);
    }
}

const SetBlock::Words *SetBlock::wordsOf(qsizetype text) const
{
    const Words *last = nullptr;
    for (const Words &words : m_words) {
        if (words.text.text().isEmpty()) {
            continue;
        }
        if (words.text.text().contains(text)) {
            return &words;
        }
        // What is between two texts belongs to the one before.
        if (!last ||
            (words.text.text().start <= text && words.text.text().start >= last->text.text().start)) {
            last = &words;
        }
    }
    return last;
}

const SetBlock::Words *SetBlock::wordsNear(QPointF point) const
{
    const Words *nearest = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (const Words &words : m_words) {
        const QRectF rect(words.at, QSizeF(words.text.width(), words.text.height()));
        if (const double away = distance(rect, point); !words.text.text().isEmpty() && away < least) {
            nearest = &words;
            least = away;
        }
    }
    return nearest;
}

qsizetype SetBlock::textAt(QPointF point) const
{
    const Words *words = wordsNear(point);
    return words ? words->text.textAt(point - words->at) : m_text.start;
}

std::optional<qsizetype> SetBlock::characterAt(QPointF point) const
{
    const Words *words = wordsNear(point);
    return words ? words->text.characterAt(point - words->at) : std::nullopt;
}

QRectF SetBlock::caretRect(qsizetype text) const
{
    const Words *words = wordsOf(text);
    return words ? words->text.caretRect(text).translated(words->at) : QRectF(0, 0, 1, m_height);
}

QList<QRectF> SetBlock::rectsOf(TextSpan text) const
{
    QList<QRectF> rects;
    for (const Words &words : m_words) {
        for (const QRectF &rect : words.text.rectsOf(text)) {
            rects.append(rect.translated(words.at));
        }
    }
    return rects;
}

TextSpan SetBlock::lineAround(qsizetype text) const
{
    const Words *words = wordsOf(text);
    return words ? words->text.lineAround(text) : TextSpan{text, text};
}

} // namespace hexapla
