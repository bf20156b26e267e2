// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/renderedtext.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QWheelEvent>

#include <cmath>

namespace hexapla {

namespace {
constexpr int longestKeptInPlace = 150'000; // characters
constexpr double barWidth = 3;
constexpr double groundRadius = 5;
} // namespace

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

void RenderedText::show(QTextDocument *document, const RenderStyle &style)
{
    m_style = style;
    m_isShown = true;
    setDocument(document);
    applyMargins();
}

void RenderedText::applyMargins()
{
    // Not viewport()->width(): the bar comes and goes, and the lines must not be broken anew for it.
    const double width = viewport()->width();
    const double side =
        std::max(std::floor(m_style.sideMargin(width)), std::floor((width - m_style.measure()) / 2));
    QTextFrame *root = document()->rootFrame();
    if (root->frameFormat().leftMargin() == side && root->frameFormat().topMargin() == m_style.margin()) {
        return;
    }
    // How wide images may be is reckoned from the document's margin; setting it sets those of the frame as
    // well.
    document()->setDocumentMargin(side);
    QTextFrameFormat format = root->frameFormat();
    format.setLeftMargin(side);
    format.setRightMargin(side);
    format.setTopMargin(m_style.margin());
    format.setBottomMargin(2 * m_style.margin());
    root->setFrameFormat(format);
}

void RenderedText::resizeEvent(QResizeEvent *event)
{
    // The line at the top stays there, as long as finding it again does not mean to lay out a book at once.
    const bool keepsPlace =
        verticalScrollBar()->value() > 0 && document()->characterCount() < longestKeptInPlace;
    const int top = keepsPlace ? topPosition() : 0;
    if (m_isShown) {
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
        paintBlocks(painter, event->rect());
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

// A block with what it stands on.
QRectF RenderedText::groundRect(const QTextBlock &block) const
{
    const double em = m_style.em();
    const QRectF rect = blockRect(block);
    switch (Ground(block.blockFormat().intProperty(GroundProperty))) {
    case Ground::Code:
        return rect.adjusted(-0.8 * em, -0.55 * em, 0.8 * em, 0.65 * em);
    case Ground::MissingImage:
        return rect.adjusted(-0.8 * em, -0.5 * em, 0.8 * em, 0.5 * em);
    case Ground::None:
    case Ground::Rule:
        return rect;
    }
    Q_UNREACHABLE_RETURN({});
}

void RenderedText::paintBlocks(QPainter &painter, const QRect &area) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    QTextBlock block = cursorForPosition(QPoint(0, area.top())).block();
    if (block.previous().isValid()) {
        block = block.previous();
    }
    // What a block stands on begins a little above it.
    const double end = area.bottom() + 2 * m_style.em();
    for (; block.isValid() && blockRect(block).top() <= end; block = block.next()) {
        paintBars(painter, block);
        paintGround(painter, block);
    }
}

void RenderedText::paintBars(QPainter &painter, const QTextBlock &block) const
{
    const auto barsOf = [](const QTextBlock &of) {
        return of.blockFormat().property(QuoteBarsProperty).value<QuoteBars>();
    };
    const QuoteBars bars = barsOf(block);
    if (bars.insets.isEmpty()) {
        return;
    }
    const QTextBlock next = block.next();
    const int goOn = next.isValid() ? barsOf(next).continued : 0;
    const QTextFrameFormat root = document()->rootFrame()->frameFormat();
    const QRectF rect = groundRect(block);
    for (qsizetype index = 0; index < bars.insets.size(); ++index) {
        const double inset = bars.insets[index];
        const double bottom = index < goOn ? groundRect(next).top() : rect.bottom();
        const double x = bars.areAtRight ? viewport()->width() - root.rightMargin() - inset - barWidth
                                         : root.leftMargin() + inset;
        painter.fillRect(QRectF(x, rect.top(), barWidth, bottom - rect.top()), m_style.colors.hairline);
    }
}

void RenderedText::paintGround(QPainter &painter, const QTextBlock &block) const
{
    const QRectF rect = groundRect(block);
    switch (Ground(block.blockFormat().intProperty(GroundProperty))) {
    case Ground::None:
        break;
    case Ground::Code:
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.colors.tint);
        painter.drawRoundedRect(rect, groundRadius, groundRadius);
        break;
    case Ground::MissingImage:
        painter.setPen(QPen(m_style.colors.hairline, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect, groundRadius, groundRadius);
        break;
    case Ground::Rule: {
        const double middle = std::floor(rect.center().y()) + 0.5;
        const double third = rect.width() / 3;
        painter.setPen(QPen(m_style.colors.hairline, 1));
        painter.drawLine(QPointF(rect.left() + third, middle), QPointF(rect.right() - third, middle));
        break;
    }
    }
}

} // namespace hexapla
