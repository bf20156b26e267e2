// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/versionloader.h"

#include <QMenu>

namespace hexapla {

// What can be chosen for one column: how its file is to be read. Made anew each time it opens.
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ColumnMenu(QWidget *parent = nullptr);

    // Fills the menu for a version; options are what was chosen for it before.
    void fill(const VersionPointer &version, const ReadOptions &options, bool showsSource);

Q_SIGNALS:
    void sourceToggled(bool isShown);
    void rereadRequested(const hexapla::ReadOptions &options);
    void languageDialogRequested();
    void moveRequested(int by);
    void closeRequested();

private:
    void addLanguages(const Version &version, const ReadOptions &options);
    void addEncodings(const Version &version, const ReadOptions &options);
    void addFormats(const Version &version, const ReadOptions &options);
    void addChoice(QMenu *menu, const QString &text, bool isChosen, const ReadOptions &options);
};

} // namespace hexapla
