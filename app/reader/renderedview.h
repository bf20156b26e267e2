// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/caretwalk.h"
#include "app/reader/sheetview.h"
#include "core/text/languagetag.h"

#include <QUrl>

class QHelpEvent;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hexapla {

class CodeColors;

// Shows a document as rendered text, to be read, selected and copied. Speaks of places as offsets in the
// document's plain text only.
class RenderedView : public SheetView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenderedView)

public:
    // The repository outlives the view.
    explicit RenderedView(const KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);
    ~RenderedView() override;

    // The folder is where relative image paths start; empty shows no images.
    void setDocument(const Document &document, const LanguageTag &language, const QString &imageFolder);
    void setZoom(double zoom);

    // Puts a place at the top.
    void setTopText(qsizetype offset) { scrollTo(offset); }
    // Shows a place a little below the top and marks it.
    void reveal(TextSpan text);

    TextSpan selection() const { return marked(Layer::Selected); }
    void select(TextSpan text);
    void copy() const;
    void selectAll();

    // Whether the text is set as it is to be.
    bool isComplete() const { return !m_rebuildTimer.isActive(); }

Q_SIGNALS:
    void completed();
    void selectionChanged();
    // A link was clicked or entered, with Ctrl or without. What is done with it is decided elsewhere.
    void linkActivated(const QUrl &target, bool isWanted);

protected:
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Grain { Characters, Words, Blocks }; // what a drag selects by

    void rebuild();
    RenderStyle style() const;
    void setSelection(qsizetype anchor, qsizetype caret);
    TextSpan grainAround(qsizetype at);
    void dragTo(QPoint point);
    bool moveByKey(QKeyEvent *event);
    bool extendByKey(QKeyEvent *event);
    qsizetype lineAway(int lines) const;
    const InlineSpan *linkAt(qsizetype text) const;
    const InlineSpan *linkUnder(QPoint point) const;
    const InlineSpan *nextLink(bool isForward) const;
    void activate(const InlineSpan &link, Qt::KeyboardModifiers modifiers);
    void showToolTip(const QHelpEvent &event);

    const KSyntaxHighlighting::Repository &m_repository;
    std::unique_ptr<CodeColors> m_codeColors;
    std::unique_ptr<CaretWalk> m_walk;
    QTimer m_rebuildTimer;
    Document m_document;
    LanguageTag m_language;
    QString m_imageFolder;
    double m_zoom = 1.0;
    bool m_hasDocument = false;

    qsizetype m_anchor = 0;
    qsizetype m_caret = 0;
    Grain m_grain = Grain::Characters;
    TextSpan m_dragStart;
    bool m_isDragging = false;
    QPoint m_pressedAt;
    ulong m_doubleClickedAt = 0;
    QPoint m_draggedTo;
    int m_dragTimer = 0;
    const InlineSpan *m_focusedLink = nullptr;
};

} // namespace hexapla
