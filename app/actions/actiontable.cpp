// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/actiontable.h"

namespace hexapla {

namespace {

constexpr MenuItem separator{MenuPlace::Separator};
constexpr MenuItem item(ActionId id) { return {MenuPlace::Action, id}; }

} // namespace

const QList<ActionSpec> &actionTable()
{
    static const QList<ActionSpec> table{
        {.id = ActionId::Open,
         .name = "actionOpen",
         .text = QT_TRANSLATE_NOOP("Actions", "&Open…"),
         .icon = "document-open",
         .shortcuts = {QKeySequence::Open},
         .toolTip = QT_TRANSLATE_NOOP("Actions", "Open the versions of a document, all at once")},
        {.id = ActionId::AddVersion,
         .name = "actionAddVersion",
         .text = QT_TRANSLATE_NOOP("Actions", "&Add Version…"),
         .icon = "list-add",
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
         .toolTip = QT_TRANSLATE_NOOP("Actions", "Open further files beside those that are open")},
        {.id = ActionId::OpenSample,
         .name = "actionOpenSample",
         .text = QT_TRANSLATE_NOOP("Actions", "Open &Sample"),
         .icon = "help-contents",
         .toolTip =
             QT_TRANSLATE_NOOP("Actions", "Open a short document in several languages to try things out")},
        {.id = ActionId::ClearRecent,
         .name = "actionClearRecent",
         .text = QT_TRANSLATE_NOOP("Actions", "&Clear List"),
         .icon = "edit-clear-history"},
        {.id = ActionId::CloseColumn,
         .name = "actionCloseColumn",
         .text = QT_TRANSLATE_NOOP("Actions", "&Close Column"),
         .icon = "window-close",
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_W)}},
        {.id = ActionId::CloseAll,
         .name = "actionCloseAll",
         .text = QT_TRANSLATE_NOOP("Actions", "Close A&ll Columns"),
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)}},
        {.id = ActionId::Quit,
         .name = "actionQuit",
         .text = QT_TRANSLATE_NOOP("Actions", "&Quit"),
         .icon = "application-exit",
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Q)},
         .role = QAction::QuitRole},
        {.id = ActionId::ShowSource,
         .name = "actionShowSource",
         .text = QT_TRANSLATE_NOOP("Actions", "&Source of This Column"),
         .icon = "format-text-code",
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_U)},
         .toolTip = QT_TRANSLATE_NOOP("Actions", "Show the column as it is written, with its markup"),
         .isCheckable = true,
         .priority = QAction::LowPriority},
        {.id = ActionId::ZoomIn,
         .name = "actionZoomIn",
         .text = QT_TRANSLATE_NOOP("Actions", "Zoom &In"),
         .icon = "zoom-in",
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
         .priority = QAction::LowPriority},
        {.id = ActionId::ZoomOut,
         .name = "actionZoomOut",
         .text = QT_TRANSLATE_NOOP("Actions", "Zoom &Out"),
         .icon = "zoom-out",
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
         .priority = QAction::LowPriority},
        {.id = ActionId::ZoomReset,
         .name = "actionZoomReset",
         .text = QT_TRANSLATE_NOOP("Actions", "&Normal Size"),
         .icon = "zoom-original",
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_0)},
         .priority = QAction::LowPriority},
        {.id = ActionId::ThemeSystem,
         .name = "actionThemeSystem",
         .text = QT_TRANSLATE_NOOP("Actions", "As the &System"),
         .isCheckable = true},
        {.id = ActionId::ThemeLight,
         .name = "actionThemeLight",
         .text = QT_TRANSLATE_NOOP("Actions", "&Light"),
         .isCheckable = true},
        {.id = ActionId::ThemeDark,
         .name = "actionThemeDark",
         .text = QT_TRANSLATE_NOOP("Actions", "&Dark"),
         .isCheckable = true},
        {.id = ActionId::ThemeContrast,
         .name = "actionThemeContrast",
         .text = QT_TRANSLATE_NOOP("Actions", "&High Contrast"),
         .isCheckable = true},
        {.id = ActionId::FullScreen,
         .name = "actionFullScreen",
         .text = QT_TRANSLATE_NOOP("Actions", "&Full Screen"),
         .icon = "view-fullscreen",
         .shortcuts = {QKeySequence(Qt::Key_F11)},
         .isCheckable = true},
        {.id = ActionId::NextColumn,
         .name = "actionNextColumn",
         .text = QT_TRANSLATE_NOOP("Actions", "&Next Column"),
         .shortcuts = {QKeySequence(Qt::Key_F6)}},
        {.id = ActionId::PreviousColumn,
         .name = "actionPreviousColumn",
         .text = QT_TRANSLATE_NOOP("Actions", "&Previous Column"),
         .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F6)}},
        {.id = ActionId::MoveLeft,
         .name = "actionMoveLeft",
         .text = QT_TRANSLATE_NOOP("Actions", "Move Column &Left"),
         .icon = "go-previous",
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp)}},
        {.id = ActionId::MoveRight,
         .name = "actionMoveRight",
         .text = QT_TRANSLATE_NOOP("Actions", "Move Column &Right"),
         .icon = "go-next",
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown)}},
        {.id = ActionId::About,
         .name = "actionAbout",
         .text = QT_TRANSLATE_NOOP("Actions", "&About Hexapla"),
         .icon = "help-about",
         .role = QAction::AboutRole},
        {.id = ActionId::AboutQt,
         .name = "actionAboutQt",
         .text = QT_TRANSLATE_NOOP("Actions", "About &Qt"),
         .role = QAction::AboutQtRole},
    };
    return table;
}

const QList<MenuSpec> &menuTable()
{
    static const QList<MenuSpec> table{
        {.name = "menuFile",
         .title = QT_TRANSLATE_NOOP("Actions", "&File"),
         .items = {item(ActionId::Open),
                   item(ActionId::AddVersion),
                   {MenuPlace::RecentFiles},
                   item(ActionId::OpenSample),
                   separator,
                   item(ActionId::CloseColumn),
                   item(ActionId::CloseAll),
                   separator,
                   item(ActionId::Quit)}},
        {.name = "menuView",
         .title = QT_TRANSLATE_NOOP("Actions", "&View"),
         .items = {item(ActionId::ShowSource),
                   separator,
                   item(ActionId::ZoomIn),
                   item(ActionId::ZoomOut),
                   item(ActionId::ZoomReset),
                   separator,
                   item(ActionId::NextColumn),
                   item(ActionId::PreviousColumn),
                   item(ActionId::MoveLeft),
                   item(ActionId::MoveRight),
                   separator,
                   {MenuPlace::Theme},
                   item(ActionId::FullScreen)}},
        {.name = "menuHelp",
         .title = QT_TRANSLATE_NOOP("Actions", "&Help"),
         .items = {item(ActionId::About), item(ActionId::AboutQt)}},
    };
    return table;
}

const QList<MenuItem> &toolBarTable()
{
    static const QList<MenuItem> table{item(ActionId::Open),
                                       item(ActionId::AddVersion),
                                       separator,
                                       item(ActionId::ShowSource),
                                       separator,
                                       item(ActionId::ZoomOut),
                                       item(ActionId::ZoomReset),
                                       item(ActionId::ZoomIn)};
    return table;
}

const QList<ActionId> &themeActions()
{
    static const QList<ActionId> table{ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark,
                                       ActionId::ThemeContrast};
    return table;
}

} // namespace hexapla
