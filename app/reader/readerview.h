// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/columnsync.h"
#include "app/reader/findingguide.h"
#include "app/services/versionloader.h"
#include "app/settings/columnstate.h"
#include "app/work/work.h"

#include <QList>
#include <QScrollArea>
#include <QUrl>

#include <memory>
#include <optional>

class QSplitter;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hexapla {

class ColumnView;
class RenderedView;

// The columns side by side, any number of them; scrolls sideways when they do not fit.
class ReaderView : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReaderView)

public:
    explicit ReaderView(QWidget *parent = nullptr);
    ~ReaderView() override;

    ColumnView *addColumn(const ColumnState &state);
    // Shows columns in place of those there are, as soon as one of them is read: what cannot be read replaces
    // nothing.
    void replaceColumns(const QList<ColumnState> &states);
    void closeColumn(ColumnView *column);
    void closeAll();
    void moveColumn(ColumnView *column, int to);

    // From the leading side to the trailing one.
    QList<ColumnView *> columns() const;
    // The column that the keyboard is in, or was last; null when there is none.
    ColumnView *activeColumn() const { return m_active; }
    void activate(ColumnView *column);
    void activateNeighbour(int by);

    // What is open in the columns, aligned and checked.
    Work &work() { return m_work; }
    const Work &work() const { return m_work; }
    ReadingMode mode() const { return m_sync.mode(); }
    void setMode(ReadingMode mode) { m_sync.setMode(mode); }
    FindingGuide &findings() { return *m_guide; }

    // From row to row, in the active column.
    void goToRow(int by);
    // Changes the row that the caret of the active column is in; what cannot be done is not done.
    enum class RowEdit : quint8 { Merge, Split, ShiftUp, ShiftDown, Detach, TogglePin };
    void editRow(RowEdit edit);
    // The rows that the selection of the active column touches, of all columns, as a table.
    void copyRows() const;
    void setRowActions(const QList<QAction *> &actions);

    void setJustified(bool isJustified);
    void setHasCaret(bool hasCaret);

    // Put away, but still part of the work.
    void hideColumn(ColumnView *column);
    void showHiddenColumns();
    bool hasHiddenColumns() const { return !m_hidden.isEmpty(); }

    double zoom() const { return m_zoom; }
    void setZoom(double zoom);

    QList<int> sizes() const;
    void setSizes(const QList<int> &sizes);

    bool isSettled() const;

Q_SIGNALS:
    void columnsChanged();
    void activeChanged();
    void opened(const QString &path);
    void failed(const hexapla::Error &error);
    void settled();
    // A row could not be changed as it was wanted.
    void editRefused();
    void linkActivated(const QUrl &target, bool isWanted);
    void zoomRequested(int steps);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateWork();
    static std::optional<AlignmentEdit> editOf(RowEdit edit, const RenderedView &view, size_t row);
    void setActive(ColumnView *column);
    void follow(const QWidget *focused);
    void followDrag(ColumnView *column, QPoint globalPosition);
    void endDrag(ColumnView *column, bool isKept);
    void equalize();
    void showWaiting();
    void fail(ColumnView *column, const Error &error);
    void reportSettled();

    std::unique_ptr<VersionLoader> m_loader;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    Work m_work;
    ColumnSync m_sync;
    FindingGuide *m_guide;
    QSplitter *m_splitter;
    ColumnView *m_active = nullptr;
    QList<ColumnView *> m_hidden;
    double m_zoom = 1.0;
    bool m_isJustified = false;
    bool m_hasCaret = false;
    int m_wheelRest = 0;
    QList<QAction *> m_rowActions;
    std::optional<int> m_draggedFrom; // where the column stood that is being dragged
};

} // namespace hexapla
