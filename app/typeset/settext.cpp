// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/settext.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hexapla {

namespace {

// Text as a layout takes it: one character for one, nothing that means something to it.
QString settable(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result) {
        switch (c.unicode()) {
        case u'\n':
        case QChar::ParagraphSeparator:
            c = QChar::LineSeparator;
            break;
        case u'\r':
            c = u' ';
            break;
        case 0x0:
        case QChar::ObjectReplacementCharacter:
            c = QChar::ReplacementCharacter;
            break;
        default:
            break;
        }
    }
    return result;
}

// Whether what stands next to each other in the text does so on the line, too.
bool runsFromLeftToRight(QStringView text, Qt::LayoutDirection direction)
{
    constexpr char16_t hebrew = 0x590; // where scripts begin that run the other way
    return direction == Qt::LeftToRight && std::ranges::none_of(text, [](QChar c) {
               return c.unicode() >= hebrew &&
                      (c.isSurrogate() || c.direction() == QChar::DirR || c.direction() == QChar::DirAL ||
                       c.direction() == QChar::DirRLE || c.direction() == QChar::DirRLO ||
                       c.direction() == QChar::DirRLI);
           });
}

// A layout knows left and right only.
Qt::Alignment visualAlignment(const LineStyle &style)
{
    const bool isLeading = style.alignment == Qt::AlignLeading;
    return isLeading && style.direction == Qt::RightToLeft ? Qt::AlignRight : style.alignment;
}

QTextOption optionFor(const LineStyle &style)
{
    QTextOption option(visualAlignment(style));
    option.setTextDirection(style.direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (style.tab > 0) {
        option.setTabStopDistance(style.tab);
    }
    return option;
}

} // namespace

SetText::SetText(QStringView shown, TextSpan text, const QFont &font,
                 const QList<QTextLayout::FormatRange> &formats, const LineStyle &style, double width)
    : m_layout(std::make_unique<QTextLayout>(settable(shown), font))
    , m_text(text)
    , m_lineHeight(style.height)
    , m_width(width)
    , m_isPlain(runsFromLeftToRight(shown, style.direction))
{
    m_layout->setCacheEnabled(true);
    m_layout->setTextOption(optionFor(style));
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        const double box = std::max(std::ceil(line.height()), m_lineHeight);
        line.setPosition({0, m_height + std::floor((box - line.height()) / 2)});
        m_height += box;
    }
    m_layout->endLayout();
}

double SetText::naturalWidth() const
{
    double width = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    }
    return width;
}

void SetText::paint(QPainter &painter, QPointF at, std::span<const TextMark> marks, const QRectF &clip) const
{
    QList<QTextLayout::FormatRange> laidOver;
    for (const TextMark &mark : marks) {
        const TextSpan covered{std::max(mark.text.start, m_text.start), std::min(mark.text.end, m_text.end)};
        if (!covered.isEmpty()) {
            laidOver.append({indexOf(covered.start), int(covered.length()), mark.format});
        }
    }
    m_layout->draw(&painter, at, laidOver, clip);
}

int SetText::indexOf(qsizetype text) const
{
    return int(std::clamp(text, m_text.start, m_text.end) - m_text.start);
}

QRectF SetText::lineBox(const QTextLine &line) const
{
    const double box = std::max(std::ceil(line.height()), m_lineHeight);
    return {0, line.y() - std::floor((box - line.height()) / 2), m_width, box};
}

QTextLine SetText::lineAt(double y) const
{
    int first = 0;
    int last = m_layout->lineCount() - 1;
    while (first < last) {
        const int middle = (first + last) / 2;
        if (lineBox(m_layout->lineAt(middle)).bottom() > y) {
            last = middle;
        } else {
            first = middle + 1;
        }
    }
    return m_layout->lineAt(std::max(first, 0));
}

qsizetype SetText::textAt(QPointF point) const
{
    const QTextLine line = lineAt(point.y());
    return line.isValid() ? m_text.start + line.xToCursor(point.x()) : m_text.start;
}

std::optional<qsizetype> SetText::characterAt(QPointF point) const
{
    const QTextLine line = lineAt(point.y());
    if (!line.isValid() || m_text.isEmpty() || !lineBox(line).contains(point) ||
        point.x() < line.naturalTextRect().left() || point.x() > line.naturalTextRect().right()) {
        return std::nullopt;
    }
    // Beside the border that is nearest, on the side where the point is.
    const int border = line.xToCursor(point.x());
    const auto covers = [&](int index) {
        if (index < line.textStart() || index >= line.textStart() + line.textLength()) {
            return false;
        }
        const double one = line.cursorToX(index);
        const double other = line.cursorToX(index + 1);
        return point.x() >= std::min(one, other) && point.x() <= std::max(one, other);
    };
    const int index = covers(border - 1) ? border - 1 : border;
    return m_text.start + std::min<qsizetype>(index, m_text.length() - 1);
}

QRectF SetText::caretRect(qsizetype text) const
{
    const QTextLine line = m_layout->lineForTextPosition(indexOf(text));
    if (!line.isValid()) {
        return {0, 0, 1, m_height};
    }
    return {line.cursorToX(indexOf(text)), line.y(), 1, line.height()};
}

QList<QRectF> SetText::rectsOf(TextSpan text) const
{
    QList<QRectF> rects;
    const int from = indexOf(text.start);
    const int to = indexOf(text.end);
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int start = std::max(from, line.textStart());
        const int end = std::min(to, line.textStart() + line.textLength());
        if (start >= end) {
            continue;
        }
        if (m_isPlain) {
            const double left = line.cursorToX(start);
            rects.append({left, line.y(), line.cursorToX(end) - left, line.height()});
            continue;
        }
        for (const QGlyphRun &run : line.glyphRuns(start, end - start)) {
            const QRectF ink = run.boundingRect();
            rects.append({ink.left(), line.y(), ink.width(), line.height()});
        }
    }
    return rects;
}

TextSpan SetText::lineAround(qsizetype text) const
{
    const QTextLine line = m_layout->lineForTextPosition(indexOf(text));
    if (!line.isValid()) {
        return m_text;
    }
    return {m_text.start + line.textStart(), m_text.start + line.textStart() + line.textLength()};
}

} // namespace hexapla
