// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace hexapla {

class ActionCollection;
class ReaderView;
class Settings;

// What can be done with the columns, their rows and findings: carries it out, and says when it can be.
class ReaderActions : public QObject
{
    Q_OBJECT

public:
    // All outlive it.
    ReaderActions(const ActionCollection &actions, ReaderView &reader, Settings &settings, QWidget *window);

private:
    void connectColumns();
    void connectKeys(QWidget *window);
    void connectModes();
    void connectZoom();
    void connectRows();
    void connectFindings();
    void connectChoices();
    void moveActive(int by);
    void setZoom(double zoom);
    void update() const;

    const ActionCollection &m_actions;
    ReaderView &m_reader;
    Settings &m_settings;
};

} // namespace hexapla
