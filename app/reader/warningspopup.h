// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/version.h"

#include <QFrame>

class QListWidget;

namespace hexapla {

// Lists what was wrong in a version's source, each with its place. Choosing one closes the popup.
class WarningsPopup : public QFrame
{
    Q_OBJECT

public:
    explicit WarningsPopup(const Version &version, QWidget *parent);

    // Below a widget, inside the screen.
    void popUp(const QWidget *anchor);

Q_SIGNALS:
    void chosen(TextSpan source);

private:
    static void fillList(QListWidget *list, const Version &version);
};

} // namespace hexapla
