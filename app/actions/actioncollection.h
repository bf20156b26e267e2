// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actiontable.h"

#include <QHash>

class QMenu;
class QMenuBar;
class QToolBar;

namespace hexapla {

// The window's actions, made from the table, and the menus and the tool bar they stand in.
class ActionCollection : public QObject
{
    Q_OBJECT

public:
    explicit ActionCollection(QObject *parent = nullptr);

    QAction *operator[](ActionId id) const { return m_actions.value(id); }

    // The recent files' menu is filled by its owner.
    void fill(QMenuBar *bar, QMenu *recentFiles) const;
    void fill(QToolBar *bar) const;

private:
    // One of them is chosen at a time.
    void addChoice(const QString &name, const QList<ActionId> &ids);
    static QString text(const char *source);

    QHash<ActionId, QAction *> m_actions;
};

} // namespace hexapla
