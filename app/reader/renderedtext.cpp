// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/renderedtext.h"

#include "app/reader/renderstyle.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QWheelEvent>

#include <cmath>

namespace hexapla {

namespace {
constexpr int longestKeptInPlace = 150'000; // characters
}

RenderedText::RenderedText(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(false); // files dropped here are the window's
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Nothing is wider than the column, whatever the layout thinks of lines that end in spaces; right to left
    // the view would shift everything by the difference.
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            [this] { horizontalScrollBar()->setRange(0, 0); });
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
}

void RenderedText::show(QTextDocument *document, const ReadingColors &colors, double measure, double margin)
{
    m_colors = colors;
    m_measure = measure;
    m_margin = margin;
    setDocument(document);
    document->setDocumentMargin(margin); // images keep within it
    applyMargins();
}

void RenderedText::applyMargins()
{
    // Not viewport()->width(): the bar comes and goes, and the lines must not be broken anew for it.
    const double side = std::max(m_margin, std::floor((viewport()->width() - m_measure) / 2));
    QTextFrame *root = document()->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    if (format.leftMargin() == side && format.topMargin() == m_margin) {
        return;
    }
    format.setLeftMargin(side);
    format.setRightMargin(side);
    format.setTopMargin(m_margin);
    format.setBottomMargin(2 * m_margin);
    root->setFrameFormat(format);
}

void RenderedText::resizeEvent(QResizeEvent *event)
{
    // The line at the top stays there, as long as finding it again does not mean to lay out a book at once.
    const bool keepsPlace =
        verticalScrollBar()->value() > 0 && document()->characterCount() < longestKeptInPlace;
    const int top = keepsPlace ? topPosition() : 0;
    if (m_measure > 0) {
        applyMargins();
    }
    QTextBrowser::resizeEvent(event);
    if (keepsPlace) {
        scrollTo(top, 0);
    }
}

int RenderedText::topPosition() const
{
    QTextCursor cursor = cursorForPosition(QPoint(viewport()->width() / 2, 2));
    cursor.movePosition(QTextCursor::StartOfLine);
    return cursor.position();
}

double RenderedText::lineTop(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return rect.top() + (line.isValid() ? line.y() : 0);
}

bool RenderedText::scrollTo(int position, double share)
{
    // What is above the first line is its margin, not something to scroll past.
    const bool isFirst = !document()->findBlock(position).previous().isValid();
    const double top = isFirst ? 0 : lineTop(position);
    const int target = std::max(0, int(top - share * viewport()->height()));
    verticalScrollBar()->setValue(target);
    return verticalScrollBar()->value() == target;
}

void RenderedText::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        event->ignore(); // zooming concerns all columns
        return;
    }
    Q_EMIT touched();
    QTextBrowser::wheelEvent(event);
}

void RenderedText::keyPressEvent(QKeyEvent *event)
{
    Q_EMIT touched();
    QTextBrowser::keyPressEvent(event);
}

void RenderedText::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintGrounds(painter, event->rect());
    }
    QTextBrowser::paintEvent(event);
}

QRectF RenderedText::blockRect(const QTextBlock &block) const
{
    const QTextBlockFormat format = block.blockFormat();
    const QTextFrameFormat root = document()->rootFrame()->frameFormat();
    QRectF rect = document()->documentLayout()->blockBoundingRect(block);
    rect.translate(0, -verticalScrollBar()->value());
    rect.setLeft(root.leftMargin() + format.leftMargin());
    rect.setRight(viewport()->width() - root.rightMargin() - format.rightMargin());
    return rect;
}

void RenderedText::paintGrounds(QPainter &painter, const QRect &area) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double em = QFontInfo(document()->defaultFont()).pixelSize();
    QTextBlock block = cursorForPosition(QPoint(0, area.top())).block();
    if (block.previous().isValid()) {
        block = block.previous();
    }
    for (; block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        const QRectF rect = blockRect(block);
        if (rect.top() > area.bottom() + 2 * em) {
            break;
        }
        const int quotes = format.intProperty(QuoteDepthProperty);
        if (quotes > 0) {
            const bool joined = block.next().isValid() &&
                                block.next().blockFormat().intProperty(QuoteDepthProperty) >= quotes;
            const double bottom = joined ? blockRect(block.next()).top() : rect.bottom();
            const QTextFrameFormat root = document()->rootFrame()->frameFormat();
            const bool mirrored = format.layoutDirection() == Qt::RightToLeft;
            for (int depth = 0; depth < std::min(quotes, 12); ++depth) {
                const double inset = (1.2 * depth + 0.2) * em;
                const double x = mirrored ? viewport()->width() - root.rightMargin() - inset - 3
                                          : root.leftMargin() + inset;
                painter.fillRect(QRectF(x, rect.top(), 3, bottom - rect.top()), m_colors.hairline);
            }
        }
        switch (Ground(format.intProperty(GroundProperty))) {
        case Ground::None:
            break;
        case Ground::Code:
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_colors.tint);
            painter.drawRoundedRect(rect.adjusted(-0.8 * em, -0.55 * em, 0.8 * em, 0.65 * em), 5, 5);
            break;
        case Ground::MissingImage:
            painter.setPen(QPen(m_colors.hairline, 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(rect.adjusted(-0.8 * em, -0.5 * em, 0.8 * em, 0.5 * em), 5, 5);
            break;
        case Ground::Rule: {
            const double middle = std::floor(rect.center().y()) + 0.5;
            const double third = rect.width() / 3;
            painter.setPen(QPen(m_colors.hairline, 1));
            painter.drawLine(QPointF(rect.left() + third, middle), QPointF(rect.right() - third, middle));
            break;
        }
        }
    }
}

} // namespace hexapla
