// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace hexapla {

// How the columns are read side by side.
enum class ReadingMode : quint8 {
    Rows, // every row stands level
    Flow, // each version as its own document
};

// The name in settings and on the command line: "rows".
inline QLatin1StringView readingModeName(ReadingMode mode)
{
    return mode == ReadingMode::Rows ? QLatin1StringView("rows") : QLatin1StringView("flow");
}

inline std::optional<ReadingMode> readingModeNamed(QStringView name)
{
    for (const ReadingMode mode : {ReadingMode::Rows, ReadingMode::Flow}) {
        if (name == readingModeName(mode)) {
            return mode;
        }
    }
    return std::nullopt;
}

} // namespace hexapla
