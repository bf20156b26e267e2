// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/version.h"

#include <QWidget>

#include <optional>

class QMenu;
class QToolButton;

namespace hexapla {

class ElidedLabel;

// The head of a column: what language and file it shows, how it was read, what was wrong. Dragging it moves
// the column.
class ColumnHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    // Before the file is read: only its name.
    void showLoading(const QString &path);
    void showVersion(const Version &version);
    // How many findings name this version as the odd one; its button leads to the next.
    void setFindings(int count);
    // Whether it scrolls with the others; nothing when that is no question.
    void setLinked(std::optional<bool> isLinked);
    void setActive(bool isActive);
    void setMenu(QMenu *menu);
    QWidget *warningsButton() const;

Q_SIGNALS:
    void closeRequested();
    void warningsRequested();
    void findingsRequested();
    void linkToggled(bool isLinked);
    void dragged(QPoint globalPosition);
    // After the last dragged(); not kept when the user thought better of it.
    void dragEnded(bool isKept);
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void endDrag(bool isKept);
    QToolButton *makeButton(const QString &name, const QString &icon, const QString &text);

    ElidedLabel *m_language;
    ElidedLabel *m_file;
    QToolButton *m_link;
    QToolButton *m_findings;
    QToolButton *m_warnings;
    QToolButton *m_menu;
    std::optional<QPoint> m_pressedAt; // none once the drag is over, whatever the mouse does
    bool m_isActive = false;
    bool m_isDragging = false;
};

} // namespace hexapla
