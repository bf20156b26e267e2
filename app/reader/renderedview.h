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
    void flow(const std::optional<RowMap> &rows);
    // Shows the document row by row, on the sheet that was made for it.
    std::shared_ptr<Sheet> sheetOfRows(const RowMap &rows, int airInBlocks) const;
    void showRows(const RowMap &rows, const std::shared_ptr<Sheet> &sheet,
                  const std::shared_ptr<Levels> &levels);

    // Where something differs.
    void setMarkers(std::vector<Marker> markers);
    const std::vector<Marker> &markers() const { return m_markers; }
    // What belongs to what the mouse is on, here or elsewhere, and the row it is in.
    void setLit(const QList<TextSpan> &lit);
    const QList<TextSpan> &lit() const { return m_lit; }
    void setLitRow(std::optional<size_t> row);
    // Numbers stand beside the rows.
    void setShowsNumbers(bool areShown);
    const std::optional<RowMap> &rows() const { return m_rows; }

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
    // The mouse is on a marker, or on none any more; it is in a row.
    void markerHovered(const hexapla::Marker *marker);
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

    void restyle();
    void arrange(const std::shared_ptr<Sheet> &sheet, const std::shared_ptr<Levels> &levels);
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
    const Marker *markerUnder(QPoint point) const;
    void hover(QPoint point);
    void paintRow(QPainter &painter, size_t row) const;
    void paintMarker(QPainter &painter, const Marker &marker) const;
    const Marker *markerOfMissingRow(size_t row) const;
    bool isMissingRow(RowId id) const;
    const ReadingColors &colors() const { return m_setter->style().colors; }

    const KSyntaxHighlighting::Repository &m_repository;
    std::shared_ptr<const BlockSetter> m_setter;
    std::optional<RowMap> m_rows;
    bool m_isLevel = false; // shows rows
    std::unique_ptr<CaretWalk> m_walk;
    QTimer m_rebuildTimer;
    Document m_document;
    LanguageTag m_language;
    QString m_imageFolder;
    double m_zoom = 1.0;
    bool m_hasDocument = false;

    std::vector<Marker> m_markers;
    QList<TextSpan> m_lit;
    std::optional<size_t> m_litRow;
    bool m_showsNumbers = false;
    const Marker *m_hovered = nullptr;
    std::optional<size_t> m_hoveredRow;
    OverviewStrip *m_strip;

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
