// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/readeractions.h"

#include "app/actions/actioncollection.h"
#include "app/reader/columnview.h"
#include "app/reader/readerview.h"
#include "app/settings/settings.h"

#include <QGuiApplication>
#include <QShortcut>

#include <cmath>

namespace hexapla {

namespace {

constexpr double zoomStep = 1.1;
constexpr int numberedColumns = 9;

// Columns stand in the direction the window reads.
int onward(int by) { return QGuiApplication::isRightToLeft() ? -by : by; }

} // namespace

ReaderActions::ReaderActions(const ActionCollection &actions, ReaderView &reader, Settings &settings,
                             QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_reader(reader)
    , m_settings(settings)
{
    connectColumns();
    connectKeys(window);
    connectModes();
    connectZoom();
    connectRows();
    connectFindings();
    connectChoices();
    connect(&reader, &ReaderView::columnsChanged, this, &ReaderActions::update);
    connect(&reader, &ReaderView::activeChanged, this, &ReaderActions::update);
    connect(&reader, &ReaderView::opened, this, &ReaderActions::update);
    connect(&reader.work(), &Work::historyChanged, this, &ReaderActions::update);
    connect(&reader.work(), &Work::alignmentChanged, this, &ReaderActions::update);
    connect(&reader.findings(), &FindingGuide::changed, this, &ReaderActions::update);
    update();
}

void ReaderActions::connectColumns()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_actions[id], &QAction::triggered, this, slot);
    };
    on(ActionId::CloseColumn, [this] { m_reader.closeColumn(m_reader.activeColumn()); });
    on(ActionId::CloseAll, [this] { m_reader.closeAll(); });
    on(ActionId::ShowSource, [this](bool isShown) { m_reader.activeColumn()->setShowsSource(isShown); });
    on(ActionId::Copy, [this] { m_reader.activeColumn()->copy(); });
    on(ActionId::CopyRows, [this] { m_reader.copyRows(); });
    on(ActionId::SelectAll, [this] { m_reader.activeColumn()->selectAll(); });
    on(ActionId::NextColumn, [this] { m_reader.activateNeighbour(1); });
    on(ActionId::PreviousColumn, [this] { m_reader.activateNeighbour(-1); });
    on(ActionId::MoveLeft, [this] { moveActive(onward(-1)); });
    on(ActionId::MoveRight, [this] { moveActive(onward(1)); });
    on(ActionId::HideColumn, [this] { m_reader.hideColumn(m_reader.activeColumn()); });
    on(ActionId::ShowColumns, [this] { m_reader.showHiddenColumns(); });
    on(ActionId::Undo, [this] { m_reader.work().undo(); });
    on(ActionId::Redo, [this] { m_reader.work().redo(); });
}

// Ctrl+1 to Ctrl+9: to a column; Alt with an arrow: to the one beside.
void ReaderActions::connectKeys(QWidget *window)
{
    const auto on = [&](const QKeySequence &keys, auto call) {
        connect(new QShortcut(keys, window), &QShortcut::activated, this, call);
    };
    for (int number = 1; number <= numberedColumns; ++number) {
        on(Qt::CTRL | Qt::Key(Qt::Key_0 + number), [this, number] {
            if (ColumnView *column = m_reader.columns().value(number - 1)) {
                m_reader.activate(column);
            }
        });
    }
    on(Qt::ALT | Qt::Key_Left, [this] { m_reader.activateNeighbour(onward(-1)); });
    on(Qt::ALT | Qt::Key_Right, [this] { m_reader.activateNeighbour(onward(1)); });
}

void ReaderActions::connectModes()
{
    static const QHash<ActionId, ReadingMode> modes{{ActionId::RowsMode, ReadingMode::Rows},
                                                    {ActionId::FlowMode, ReadingMode::Flow}};
    m_reader.setMode(m_settings.mode());
    for (const ActionId id : modeActions()) {
        const ReadingMode mode = modes.value(id);
        QAction *action = m_actions[id];
        action->setChecked(mode == m_settings.mode());
        connect(action, &QAction::triggered, this, [this, mode] {
            m_settings.setMode(mode);
            m_reader.setMode(mode);
        });
    }
}

void ReaderActions::connectZoom()
{
    const auto zoomBy = [this](int steps) { setZoom(m_reader.zoom() * std::pow(zoomStep, steps)); };
    connect(m_actions[ActionId::ZoomIn], &QAction::triggered, this, [zoomBy] { zoomBy(1); });
    connect(m_actions[ActionId::ZoomOut], &QAction::triggered, this, [zoomBy] { zoomBy(-1); });
    connect(m_actions[ActionId::ZoomReset], &QAction::triggered, this, [this] { setZoom(1.0); });
    connect(&m_reader, &ReaderView::zoomRequested, this, zoomBy);
    m_reader.setZoom(m_settings.zoom());
}

void ReaderActions::setZoom(double zoom)
{
    m_settings.setZoom(zoom);
    m_reader.setZoom(m_settings.zoom());
}

void ReaderActions::connectRows()
{
    using RowEdit = ReaderView::RowEdit;
    static const QHash<ActionId, RowEdit> edits{
        {ActionId::MergeRow, RowEdit::Merge},    {ActionId::SplitRow, RowEdit::Split},
        {ActionId::ShiftUp, RowEdit::ShiftUp},   {ActionId::ShiftDown, RowEdit::ShiftDown},
        {ActionId::DetachCell, RowEdit::Detach}, {ActionId::PinRow, RowEdit::TogglePin}};
    QList<QAction *> actions;
    for (const ActionId id : rowActions()) {
        actions.append(m_actions[id]);
        connect(m_actions[id], &QAction::triggered, this,
                [this, edit = edits.value(id)] { m_reader.editRow(edit); });
    }
    m_reader.setRowActions(actions);
    connect(m_actions[ActionId::NextRow], &QAction::triggered, this, [this] { m_reader.goToRow(1); });
    connect(m_actions[ActionId::PreviousRow], &QAction::triggered, this, [this] { m_reader.goToRow(-1); });
    connect(m_actions[ActionId::Realign], &QAction::triggered, this, [this] { m_reader.work().realign(); });
}

void ReaderActions::connectFindings()
{
    FindingGuide &findings = m_reader.findings();
    connect(m_actions[ActionId::NextFinding], &QAction::triggered, this,
            [&findings] { findings.showNext(1); });
    connect(m_actions[ActionId::PreviousFinding], &QAction::triggered, this,
            [&findings] { findings.showNext(-1); });
}

// What is kept in the settings, done now and whenever it is changed.
void ReaderActions::connectChoices()
{
    const auto choose = [this](ActionId id, bool isChosen, auto keep, auto take) {
        QAction *action = m_actions[id];
        action->setChecked(isChosen);
        take(isChosen);
        connect(action, &QAction::triggered, this, [keep, take](bool isWanted) {
            keep(isWanted);
            take(isWanted);
        });
    };
    choose(
        ActionId::Justify, m_settings.isJustified(), [this](bool is) { m_settings.setJustified(is); },
        [this](bool is) { m_reader.setJustified(is); });
    choose(
        ActionId::CaretBrowsing, m_settings.hasCaret(), [this](bool is) { m_settings.setHasCaret(is); },
        [this](bool is) { m_reader.setHasCaret(is); });
    choose(
        ActionId::ShowTrivial, m_settings.showsTrivial(), [this](bool is) { m_settings.setShowsTrivial(is); },
        [this](bool is) { m_reader.findings().setLeastSeverity(is ? Severity::Trivial : Severity::Minor); });
}

void ReaderActions::moveActive(int by)
{
    ColumnView *column = m_reader.activeColumn();
    m_reader.moveColumn(column, int(m_reader.columns().indexOf(column)) + by);
    m_reader.activate(column);
}

void ReaderActions::update() const
{
    const ColumnView *active = m_reader.activeColumn();
    const bool hasNeighbours = m_reader.columns().size() > 1;
    const bool hasRows = m_reader.work().alignment() && !m_reader.work().isRough();
    const auto enable = [this](const QList<ActionId> &ids, bool isEnabled) {
        for (const ActionId id : ids) {
            m_actions[id]->setEnabled(isEnabled);
        }
    };
    enable({ActionId::CloseColumn, ActionId::CloseAll, ActionId::Copy, ActionId::SelectAll,
            ActionId::ShowSource},
           active);
    enable({ActionId::NextColumn, ActionId::PreviousColumn, ActionId::MoveLeft, ActionId::MoveRight},
           hasNeighbours);
    enable(rowActions() + QList{ActionId::CopyRows, ActionId::NextRow, ActionId::PreviousRow}, hasRows);
    // Also what was stopped half-way.
    enable({ActionId::Realign}, m_reader.work().versions().size() > 1);
    enable({ActionId::NextFinding, ActionId::PreviousFinding}, !m_reader.findings().shown().empty());
    enable({ActionId::ShowColumns}, m_reader.hasHiddenColumns());
    enable({ActionId::Undo}, m_reader.work().canUndo());
    enable({ActionId::Redo}, m_reader.work().canRedo());
    m_actions[ActionId::ShowSource]->setChecked(active && active->showsSource());
}

} // namespace hexapla
