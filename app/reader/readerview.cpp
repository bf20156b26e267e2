// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readerview.h"

#include "app/reader/columnview.h"
#include "app/reader/copiedtext.h"
#include "app/reader/renderedview.h"
#include "app/work/rowedits.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QClipboard>
#include <QPointer>
#include <QSplitter>
#include <QTimer>
#include <QWheelEvent>

#include <utility>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {
constexpr int wheelNotch = 120;
constexpr int quickRead = 300; // milliseconds; what takes longer is seen being read
} // namespace

ReaderView::ReaderView(QWidget *parent)
    : QScrollArea(parent)
    , m_loader(std::make_unique<VersionLoader>())
    , m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
    , m_sync(m_work)
    , m_guide(new FindingGuide(m_work, *this))
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    setObjectName(u"reader"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_splitter->setObjectName(u"columns"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    setWidget(m_splitter);
    connect(&m_work, &Work::comparingChanged, this, &ReaderView::reportSettled);
    connect(&m_sync, &ColumnSync::arranged, this, &ReaderView::reportSettled);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

ReaderView::~ReaderView()
{
    // Columns let go of the loader and of the repository before these are gone. The focus wanders while
    // they do; nobody must follow it.
    disconnect(qApp, nullptr, this, nullptr);
    m_active = nullptr;
    m_sync.setColumns({});
    delete m_guide;
    qDeleteAll(columns());
}

QList<ColumnView *> ReaderView::columns() const
{
    QList<ColumnView *> columns;
    for (int index = 0; index < m_splitter->count(); ++index) {
        if (auto *column = qobject_cast<ColumnView *>(m_splitter->widget(index))) {
            columns.append(column);
        }
    }
    return columns;
}

ColumnView *ReaderView::addColumn(const ColumnState &state)
{
    auto *column = new ColumnView(*m_loader, *m_repository, m_zoom, m_splitter);
    m_splitter->addWidget(column);
    column->rendered()->setJustified(m_isJustified);
    column->rendered()->setHasCaret(m_hasCaret);
    connect(column, &ColumnView::opened, this, [this, column] {
        updateWork();
        Q_EMIT opened(column->path());
    });
    connect(column, &ColumnView::failed, this, [this, column](const Error &error) { fail(column, error); });
    connect(column, &ColumnView::settled, this, &ReaderView::reportSettled);
    connect(column, &ColumnView::linkActivated, this, &ReaderView::linkActivated);
    connect(column, &ColumnView::sourceToggled, this, [this, column] {
        m_sync.setColumns(columns());
        if (column == m_active) {
            Q_EMIT activeChanged();
        }
    });
    connect(column, &ColumnView::closeRequested, this, [this, column] { closeColumn(column); });
    connect(column, &ColumnView::moveRequested, this,
            [this, column](int by) { moveColumn(column, int(columns().indexOf(column)) + by); });
    connect(column, &ColumnView::dragged, this,
            [this, column](QPoint position) { followDrag(column, position); });
    connect(column, &ColumnView::dragEnded, this, [this, column](bool isKept) { endDrag(column, isKept); });
    equalize();
    if (!m_active) {
        setActive(column);
    }
    Q_EMIT columnsChanged();
    column->open(state);
    return column;
}

void ReaderView::replaceColumns(const QList<ColumnState> &states)
{
    QList<QPointer<ColumnView>> replaced;
    for (ColumnView *column : columns()) {
        replaced.append(column);
    }
    const QList<int> widths = sizes();
    for (const ColumnState &state : states) {
        ColumnView *column = addColumn(state);
        column->setHidden(!replaced.isEmpty());
        connect(column, &ColumnView::opened, this, [this, replaced] {
            for (ColumnView *old : replaced) {
                if (columns().contains(old)) {
                    closeColumn(old);
                }
            }
            showWaiting();
        });
    }
    if (!replaced.isEmpty()) {
        m_splitter->setSizes(widths);
        QTimer::singleShot(quickRead, this, &ReaderView::showWaiting);
    }
}

// Columns that are to replace others and were not shown so far.
void ReaderView::showWaiting()
{
    bool isAnyShown = false;
    for (ColumnView *column : columns()) {
        if (!m_hidden.contains(column)) {
            isAnyShown = isAnyShown || column->isHidden();
            column->show();
        }
    }
    if (isAnyShown) {
        equalize();
    }
}

void ReaderView::closeColumn(ColumnView *column)
{
    QList<ColumnView *> others = columns();
    const qsizetype index = others.indexOf(column);
    others.removeAt(index);
    m_hidden.removeOne(column);
    const bool hadFocus = column->isAncestorOf(QApplication::focusWidget());
    if (column == m_active) {
        setActive(others.isEmpty() ? nullptr : others.at(std::min(index, others.size() - 1)));
    }
    const bool wasShown = !column->isHidden();
    column->hide();
    column->setParent(nullptr);
    updateWork();
    column->deleteLater(); // a click inside it may still be under way
    if (wasShown) {
        equalize();
    }
    if (hadFocus && m_active) {
        activate(m_active);
    }
    Q_EMIT columnsChanged();
    reportSettled();
}

void ReaderView::closeAll()
{
    while (!columns().isEmpty()) {
        closeColumn(columns().last());
    }
}

void ReaderView::moveColumn(ColumnView *column, int to)
{
    const QList<int> widths = m_splitter->sizes();
    const auto from = int(columns().indexOf(column));
    const int target = std::clamp(to, 0, int(columns().size()) - 1);
    if (target == from) {
        return;
    }
    m_splitter->insertWidget(target, column);
    QList<int> moved = widths;
    moved.move(from, target);
    m_splitter->setSizes(moved);
    updateWork();
    Q_EMIT columnsChanged();
}

// Versions that were there keep their order among themselves, wherever their columns stand: only what they
// say is compared.
void ReaderView::updateWork()
{
    std::vector<VersionPointer> versions;
    for (const VersionPointer &version : m_work.versions()) {
        if (std::ranges::any_of(columns(),
                                [&](ColumnView *column) { return column->version() == version; })) {
            versions.push_back(version);
        }
    }
    bool isReading = false;
    for (const ColumnView *column : columns()) {
        isReading = isReading || column->isReading();
        if (column->version() && !std::ranges::contains(versions, column->version())) {
            versions.push_back(column->version());
        }
    }
    m_sync.setColumns(columns());
    m_guide->setColumns(columns());
    const QList<ColumnView *> all = columns();
    for (ColumnView *column : all) {
        column->rendered()->setShowsNumbers(column == all.front());
        column->rendered()->setRowActions(m_rowActions);
    }
    // All at once, when the last of them is read.
    if (!isReading) {
        m_work.setVersions(versions);
    }
}

void ReaderView::copyRows() const
{
    const RenderedView *view = m_active ? m_active->rendered() : nullptr;
    const auto current = view ? view->currentRow() : std::nullopt;
    if (!current) {
        return;
    }
    const TextSpan selected = view->selection();
    const size_t first = selected.isEmpty() ? *current : view->rows()->rowAt(selected.start);
    const size_t last = selected.isEmpty() ? first : view->rows()->rowAt(selected.end - 1);
    std::vector<std::vector<CopiedCell>> rows(last - first + 1);
    for (const ColumnView *column : columns()) {
        const auto version = m_work.indexOf(column->version());
        if (!version) {
            continue;
        }
        const RowMap map(m_work.alignment(), column->version(), *version);
        for (size_t row = first; row <= last; ++row) {
            rows[row - first].push_back({column->version()->document, map.textOf(row)});
        }
    }
    QGuiApplication::clipboard()->setMimeData(mimeCopy(rows));
}

void ReaderView::setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }

void ReaderView::goToRow(int by)
{
    RenderedView *view = m_active ? m_active->rendered() : nullptr;
    const auto row = view ? view->currentRow() : std::nullopt;
    if (row && (by > 0 || *row > 0)) {
        view->goToRow(*row + size_t(by));
    }
}

std::optional<AlignmentEdit> ReaderView::editOf(RowEdit edit, const RenderedView &view, size_t row)
{
    const RowMap &rows = *view.rows();
    const RowEdits edits(rows.alignment(), row, rows.index());
    switch (edit) {
    case RowEdit::Merge:
        return edits.mergeWithNext();
    case RowEdit::Split:
        return edits.splitBefore(rows.segmentAt(view.caret()));
    case RowEdit::ShiftUp:
        return edits.shift(ShiftSegments::Direction::Up);
    case RowEdit::ShiftDown:
        return edits.shift(ShiftSegments::Direction::Down);
    case RowEdit::Detach:
        return edits.detach();
    case RowEdit::TogglePin:
        return edits.togglePin();
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

void ReaderView::editRow(RowEdit edit)
{
    const RenderedView *view = m_active ? m_active->rendered() : nullptr;
    const auto row = view ? view->currentRow() : std::nullopt;
    if (!row) {
        return;
    }
    const auto made = editOf(edit, *view, *row);
    const auto edited =
        made ? m_work.edit(*made) : std::unexpected(Error{ErrorCode::ImpossibleEdit, {}, {}, {}});
    if (!edited) {
        Q_EMIT editRefused();
    }
}

void ReaderView::followDrag(ColumnView *column, QPoint globalPosition)
{
    const QList<ColumnView *> all = columns();
    if (!m_draggedFrom) {
        m_draggedFrom = int(all.indexOf(column));
    }
    for (ColumnView *other : all) {
        const QRect area(other->mapToGlobal(QPoint(0, 0)), other->size());
        if (other == column || globalPosition.x() < area.left() || globalPosition.x() > area.right()) {
            continue;
        }
        // Only past the middle: columns of unequal width would swap back and forth otherwise.
        const bool isLeft = other->x() < column->x();
        const bool isPastMiddle =
            isLeft ? globalPosition.x() < area.center().x() : globalPosition.x() > area.center().x();
        if (isPastMiddle) {
            moveColumn(column, int(all.indexOf(other)));
        }
        return;
    }
}

void ReaderView::endDrag(ColumnView *column, bool isKept)
{
    if (m_draggedFrom && !isKept) {
        moveColumn(column, *m_draggedFrom);
    }
    m_draggedFrom.reset();
}

void ReaderView::fail(ColumnView *column, const Error &error)
{
    if (!column->version()) {
        closeColumn(column);
    } else {
        updateWork();
    }
    Q_EMIT failed(error);
    reportSettled();
}

void ReaderView::equalize() { m_splitter->setSizes(QList<int>(m_splitter->count(), std::max(1, width()))); }

void ReaderView::setActive(ColumnView *column)
{
    if (column == m_active) {
        return;
    }
    if (m_active) {
        m_active->setActive(false);
    }
    m_active = column;
    m_sync.setLeader(column);
    if (m_active) {
        m_active->setActive(true);
    }
    Q_EMIT activeChanged();
}

void ReaderView::activate(ColumnView *column)
{
    if (m_hidden.removeOne(column)) {
        column->show();
        equalize();
    }
    setActive(column);
    ensureWidgetVisible(column, 0, 0);
    column->setFocus();
}

void ReaderView::activateNeighbour(int by)
{
    QList<ColumnView *> all = columns();
    all.removeIf([this](ColumnView *column) { return m_hidden.contains(column); });
    if (!all.isEmpty()) {
        const qsizetype next = (all.indexOf(m_active) + by + all.size()) % all.size();
        activate(all.at(next));
    }
}

void ReaderView::follow(const QWidget *focused)
{
    for (ColumnView *column : columns()) {
        if (focused && column->isAncestorOf(focused)) {
            setActive(column);
        }
    }
}

void ReaderView::hideColumn(ColumnView *column)
{
    if (m_hidden.contains(column) || m_hidden.size() + 1 >= columns().size()) {
        return; // one is always to be seen
    }
    activateNeighbour(1);
    m_hidden.append(column);
    column->hide();
    equalize();
    updateWork();
    Q_EMIT columnsChanged();
}

void ReaderView::showHiddenColumns()
{
    for (ColumnView *column : std::exchange(m_hidden, {})) {
        column->show();
    }
    equalize();
    updateWork();
    Q_EMIT columnsChanged();
}

void ReaderView::setJustified(bool isJustified)
{
    m_isJustified = isJustified;
    for (const ColumnView *column : columns()) {
        column->rendered()->setJustified(isJustified);
    }
}

void ReaderView::setHasCaret(bool hasCaret)
{
    m_hasCaret = hasCaret;
    for (const ColumnView *column : columns()) {
        column->rendered()->setHasCaret(hasCaret);
    }
}

void ReaderView::setZoom(double zoom)
{
    m_zoom = zoom;
    for (ColumnView *column : columns()) {
        column->setZoom(zoom);
    }
}

QList<int> ReaderView::sizes() const { return m_splitter->sizes(); }

void ReaderView::setSizes(const QList<int> &sizes)
{
    if (sizes.size() == m_splitter->count() && !sizes.contains(0)) {
        m_splitter->setSizes(sizes);
    }
}

bool ReaderView::isSettled() const
{
    return !m_work.isComparing() && m_sync.isSettled() &&
           std::ranges::all_of(columns(), [](const ColumnView *column) { return column->isSettled(); });
}

void ReaderView::reportSettled()
{
    if (isSettled()) {
        Q_EMIT settled();
    }
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_guide->placeCard();
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QScrollArea::wheelEvent(event);
        return;
    }
    // Touchpads send parts of a notch.
    m_wheelRest += event->angleDelta().y();
    const int steps = m_wheelRest / wheelNotch;
    m_wheelRest -= steps * wheelNotch;
    if (steps != 0) {
        Q_EMIT zoomRequested(steps);
    }
    event->accept();
}

} // namespace hexapla
