// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/caretwalk.h"
#include "app/reader/marker.h"
#include "app/reader/rowmap.h"
#include "app/reader/sheetview.h"
#include "core/text/languagetag.h"

#include <QUrl>

class QHelpEvent;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hexapla {

class DocumentLinks;
class DragSelection;
class MarkerLayer;
class OverviewStrip;

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

    // Whether it has a document and a size to set it for.
    bool canBeArranged() const { return m_setter != nullptr; }
    // Shows the document from its beginning to its end, whatever rows it stands in.
    void flow(const RowMapPointer &rows);
    // Shows the document row by row, on the sheet that was made for it.
    std::shared_ptr<Sheet> sheetOfRows(const RowMap &rows, int airInBlocks) const;
    void showRows(const RowMapPointer &rows, const std::shared_ptr<Sheet> &sheet,
                  const std::shared_ptr<Levels> &levels);

    void setJustified(bool isJustified);
    // Whether keys move a caret instead of the text.
    void setHasCaret(bool hasCaret);

    // Where something differs.
    void setMarkers(std::vector<Marker> markers);
    const std::vector<Marker> &markers() const;
    // What belongs to what the mouse is on, here or elsewhere, and the row it is in.
    void setLit(const QList<TextSpan> &lit);
    const QList<TextSpan> &lit() const;
    void setLitRow(std::optional<size_t> row);
    // Numbers stand beside the rows.
    void setShowsNumbers(bool areShown);
    bool showsNumbers() const { return m_showsNumbers; }
    const RowMapPointer &rows() const { return m_rows; }
    // Whether the rows stand level.
    bool isLevel() const { return m_isLevel; }

    // The row the caret is in, where there are rows; and the caret to the beginning of one.
    std::optional<size_t> currentRow() const;
    void goToRow(size_t row);
    qsizetype caret() const { return m_caret; }
    // What the context menu offers to do with rows.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }

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
    // It looks otherwise now, and must be arranged anew.
    void restyled();
    void selectionChanged();
    // It will be scrolled with Shift held: without the others.
    void movingAlone();
    // The mouse is on a marker, or on none any more; it is in a row.
    void markerHovered(const hexapla::Marker *marker);
    // The mouse is on a word; on an empty span when it is on none.
    void wordHovered(hexapla::TextSpan word);
    void rowHovered(std::optional<size_t> row);
    // A marker was clicked, or chosen in the strip.
    void markerActivated(const hexapla::Marker &marker);
    // A link was clicked or entered, with Ctrl or without. What is done with it is decided elsewhere.
    void linkActivated(const QUrl &target, bool isWanted);

protected:
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintUnder(QPainter &painter, const QRect &area) const override;
    void addMarks(std::vector<TextMark> &marks) const override;
    void paintOver(QPainter &painter, const QRect &area) const override;
    bool focusNextPrevChild(bool next) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void restyle();
    void arrange(const std::shared_ptr<Sheet> &sheet, const std::shared_ptr<Levels> &levels);
    RenderStyle style() const;
    void setSelection(qsizetype anchor, qsizetype caret);
    bool moveCaretByKey(QKeyEvent *event);
    const InlineSpan *linkUnder(QPoint point) const;
    void activate(const InlineSpan &link, Qt::KeyboardModifiers modifiers);
    void showToolTip(const QHelpEvent &event);
    void hover(QPoint point);
    void hoverWord(TextSpan word);

    const KSyntaxHighlighting::Repository &m_repository;
    std::shared_ptr<const BlockSetter> m_setter;
    RowMapPointer m_rows;
    bool m_isLevel = false; // shows rows
    std::unique_ptr<CaretWalk> m_walk;
    std::unique_ptr<DocumentLinks> m_links;
    QTimer m_rebuildTimer;
    Document m_document;
    LanguageTag m_language;
    QString m_imageFolder;
    double m_zoom = 1.0;
    bool m_isJustified = false;
    bool m_hasCaret = false;
    bool m_hasDocument = false;

    std::unique_ptr<MarkerLayer> m_layer;
    std::optional<size_t> m_currentRow; // when it is not the caret that says so
    bool m_showsNumbers = false;
    QList<QAction *> m_rowActions;
    const Marker *m_hovered = nullptr;
    std::optional<size_t> m_hoveredRow;
    TextSpan m_hoveredWord;
    OverviewStrip *m_strip;
    DragSelection *m_drag;

    qsizetype m_anchor = 0;
    qsizetype m_caret = 0;
    const InlineSpan *m_focusedLink = nullptr;
};

} // namespace hexapla
