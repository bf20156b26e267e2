// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace hexapla {

class Settings;

// The files opened last; those that are gone stay listed, greyed out.
class RecentFilesMenu : public QMenu
{
    Q_OBJECT

public:
    // The settings outlive the menu; the action clears the list and stands at its end.
    RecentFilesMenu(const Settings &settings, QAction *clear, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void fill();

    const Settings &m_settings;
    QAction *m_clear;
};

} // namespace hexapla
