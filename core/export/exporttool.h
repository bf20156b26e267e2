// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace hexapla {

// What an exported file says of the program that wrote it.
struct ExportTool
{
    QString name;
    QString version;
    // Only given times are written: the same alignment always gives the same file.
    std::optional<QDateTime> created = {};
};

} // namespace hexapla
