// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace hexapla {

enum class MessageKind : quint8 { Information, Error };

// Where the window speaks without getting in the way: bars above the columns, one per message, that stay
// until they are closed. Everything in them is plain text.
class MessageArea : public QWidget
{
    Q_OBJECT

public:
    explicit MessageArea(QWidget *parent = nullptr);

    // The action, if there is one, becomes a button; it passes to the message.
    void show(MessageKind kind, const QString &text, QAction *action = nullptr);
    void clear();

    static constexpr int limit = 4; // the oldest goes

private:
    void remove(QWidget *bar);

    QVBoxLayout *m_layout;
    QList<QWidget *> m_bars;
};

} // namespace hexapla
