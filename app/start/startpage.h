// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QListWidget;
class QVBoxLayout;

namespace hexapla {

class ActionCollection;
class Settings;

// What the window shows while nothing is open: open, drop, recent files, the sample.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    // The settings outlive the page.
    StartPage(const Settings &settings, const ActionCollection &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addTitle(QVBoxLayout *layout);
    void buildRecent();
    void fillRecent();

    const Settings &m_settings;
    QWidget *m_recentArea;
    QListWidget *m_recent;
};

} // namespace hexapla
