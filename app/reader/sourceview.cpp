// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/sourceview.h"

#include "app/reader/sourcehighlighter.h"
#include "app/reader/sourcelayout.h"
#include "app/typeset/readingfonts.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// Whether lines broken between words would take too long to find: the time grows with the square of a word's
// length. Data inside a file, as a rule.
bool hasEndlessWord(QStringView source)
{
    constexpr qsizetype endless = 10'000;
    qsizetype word = 0;
    return std::ranges::any_of(source, [&word](QChar c) {
        word = c.isSpace() ? 0 : word + 1;
        return word > endless;
    });
}

} // namespace

class SourceView::NumberArea : public QWidget
{
public:
    explicit NumberArea(SourceView *view)
        : QWidget(view)
        , m_view(view)
    {}

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintNumbers(event); }

private:
    SourceView *m_view;
};

SourceView::SourceView(const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_repository(repository)
    , m_numbers(new NumberArea(this))
{
    auto *text = new QTextDocument(this);
    text->setDocumentLayout(new SourceLayout(text));
    setDocument(text);
    setObjectName(u"sourceText"_s);
    setAccessibleName(tr("Source"));
    setFrameShape(QFrame::NoFrame);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptDrops(false); // files dropped here are the window's
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLayoutDirection(Qt::LeftToRight); // the numbers are at the left; each line runs its own way
    document()->setDocumentMargin(8);
    applyFont(codeFont(1.0));
    connect(this, &QPlainTextEdit::updateRequest, this, &SourceView::updateNumberArea);
    connect(this, &QPlainTextEdit::blockCountChanged, this,
            [this] { setViewportMargins(numberAreaWidth(), 0, 0, 0); });
}

void SourceView::setSource(const QString &source, Format format)
{
    delete m_highlighter;
    m_highlighter = nullptr;
    m_format = format;
    m_carriageReturns.clear();
    for (qsizetype at = source.indexOf(u"\r\n"_s); at >= 0; at = source.indexOf(u"\r\n"_s, at + 2)) {
        m_carriageReturns.push_back(at);
    }
    setWordWrapMode(hasEndlessWord(source) ? QTextOption::WrapAnywhere
                                           : QTextOption::WrapAtWordBoundaryOrAnywhere);
    setPlainText(source);
    restyle();
}

void SourceView::restyle()
{
    delete m_highlighter;
    m_highlighter =
        new SourceHighlighter(document(), m_repository, m_format, ReadingColors::fromPalette(palette()));
    connect(m_highlighter, &SourceHighlighter::completed, this, &SourceView::completed);
}

void SourceView::setZoom(double zoom)
{
    const qsizetype top = topSource();
    applyFont(codeFont(zoom));
    setTopSource(top);
}

void SourceView::applyFont(const QFont &font)
{
    setFont(font);
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
    setViewportMargins(numberAreaWidth(), 0, 0, 0);
}

bool SourceView::isComplete() const { return !m_highlighter || m_highlighter->isComplete(); }

int SourceView::positionOf(qsizetype sourceOffset) const
{
    const auto before = std::ranges::lower_bound(m_carriageReturns, sourceOffset);
    const qsizetype position = sourceOffset - (before - m_carriageReturns.begin());
    return int(std::clamp<qsizetype>(position, 0, document()->characterCount() - 1));
}

qsizetype SourceView::sourceAt(int position) const
{
    qsizetype offset = position;
    for (auto at = m_carriageReturns.begin(); at != m_carriageReturns.end() && *at < offset; ++at) {
        ++offset;
    }
    return offset;
}

qsizetype SourceView::topSource() const
{
    QTextCursor cursor = cursorForPosition(QPoint(viewport()->width() / 2, 2));
    cursor.movePosition(QTextCursor::StartOfLine);
    return sourceAt(cursor.position());
}

void SourceView::setTopSource(qsizetype offset)
{
    const int position = positionOf(offset);
    const QTextBlock block = document()->findBlock(position);
    blockBoundingRect(block); // lays the block out
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    verticalScrollBar()->setValue(block.firstLineNumber() + (line.isValid() ? line.lineNumber() : 0));
}

void SourceView::reveal(TextSpan source)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(positionOf(source.start));
    selection.cursor.setPosition(positionOf(source.end), QTextCursor::KeepAnchor);
    if (source.isEmpty()) {
        selection.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    }
    const ReadingColors colors = ReadingColors::fromPalette(palette());
    selection.format.setBackground(colors.mark);
    selection.format.setForeground(colors.ink); // colours of the source are made for the paper
    setExtraSelections({selection});
    QTextCursor caret = selection.cursor;
    caret.setPosition(selection.cursor.selectionStart());
    setTextCursor(caret);
    centerCursor();
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        restyle();
        m_numbers->update();
    }
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect area = contentsRect();
    m_numbers->setGeometry(area.left(), area.top(), numberAreaWidth(), area.height());
}

void SourceView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        event->ignore(); // zooming concerns all columns
        return;
    }
    QPlainTextEdit::wheelEvent(event);
}

int SourceView::numberAreaWidth() const
{
    const auto digits = QString::number(std::max(100, blockCount())).size();
    return fontMetrics().horizontalAdvance(u'9') * int(digits) + 20;
}

void SourceView::updateNumberArea(const QRect &area, int scrolled)
{
    if (scrolled != 0) {
        m_numbers->scroll(0, scrolled);
    } else {
        m_numbers->update(0, area.y(), m_numbers->width(), area.height());
    }
    const QRect contents = contentsRect();
    m_numbers->setGeometry(contents.left(), contents.top(), numberAreaWidth(), contents.height());
}

void SourceView::paintNumbers(QPaintEvent *event)
{
    const ReadingColors colors = ReadingColors::fromPalette(palette());
    QPainter painter(m_numbers);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(event->rect(), colors.paper);
    painter.setFont(font());
    painter.setPen(colors.faintInk);
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const double height = blockBoundingRect(block).height(); // lays the block out
        // On the base line of the text, which fonts for other scripts may set lower.
        const QTextLine line = block.layout()->lineAt(0);
        const double ascent = line.isValid() ? line.ascent() : fontMetrics().ascent();
        const QString number = QString::number(block.blockNumber() + 1);
        painter.drawText(
            QPointF(m_numbers->width() - 10 - fontMetrics().horizontalAdvance(number), top + ascent), number);
        top += height;
        block = block.next();
    }
}

} // namespace hexapla
