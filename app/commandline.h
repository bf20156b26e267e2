// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/readingmode.h"
#include "app/theme/theme.h"

#include <QSize>
#include <QStringList>

#include <expected>
#include <optional>

namespace hexapla {

// What hexapla was asked for.
struct CommandLine
{
    QStringList files;
    QString shotPath; // take a picture of the window and leave; empty: no
    std::optional<Theme> theme;
    QString uiLanguage;
    QSize size;
    std::optional<ReadingMode> mode;
    bool showsSource = false; // of all versions

    // The arguments without the program's name; what is wrong with them as a sentence. Help and version
    // are asked for by wantsHelp and wantsVersion.
    static std::expected<CommandLine, QString> parse(const QStringList &arguments);
    static QString helpText();
    bool wantsHelp = false;
    bool wantsVersion = false;
};

} // namespace hexapla
