// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QKeySequence>
#include <QSpan>

namespace hexapla {

enum class ActionId : quint8 {
    Open,
    AddVersion,
    OpenSample,
    ClearRecent,
    CloseColumn,
    CloseAll,
    Quit,
    RowsMode,
    FlowMode,
    ShowSource,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeContrast,
    FullScreen,
    NextColumn,
    PreviousColumn,
    MoveLeft,
    MoveRight,
    Undo,
    Redo,
    Copy,
    CopyRows,
    Justify,
    CaretBrowsing,
    HideColumn,
    ShowColumns,
    SelectAll,
    NextFinding,
    PreviousFinding,
    ShowTrivial,
    NextRow,
    PreviousRow,
    MergeRow,
    SplitRow,
    ShiftUp,
    ShiftDown,
    DetachCell,
    PinRow,
    Realign,
    About,
    AboutQt,
};

// Everything that is to be known about an action. Texts are marked for translation in the context "Actions".
struct ActionSpec
{
    ActionId id;
    const char *name; // of the object, for tests and settings
    const char *text;
    const char *icon = nullptr; // freedesktop name
    QList<QKeySequence> shortcuts = {};
    const char *toolTip = nullptr;
    QAction::MenuRole role = QAction::NoRole;
    bool isCheckable = false;
    QAction::Priority priority = QAction::NormalPriority; // low: no text beside the icon in the tool bar
};

// All actions of the window.
const QList<ActionSpec> &actionTable();

// The lay-out of a menu: actions, separators, and places that the window fills itself.
enum class MenuPlace : quint8 { Action, Separator, RecentFiles, Theme };
struct MenuItem
{
    MenuPlace place;
    ActionId id = ActionId::Open;
};
struct MenuSpec
{
    const char *name;
    const char *title;
    QList<MenuItem> items;
};

const QList<MenuSpec> &menuTable();
const QList<MenuItem> &toolBarTable();
// Of each, one is chosen at a time.
const QList<ActionId> &themeActions();
const QList<ActionId> &modeActions();
// What can be done to a row.
const QList<ActionId> &rowActions();

} // namespace hexapla
