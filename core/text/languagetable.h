// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>

namespace hexapla {

// What resources/languages/LANG/NAME.txt says of a language: the lines, without white space around them,
// empty ones and comments. Nothing where there is no such table: then ICU must do, or nothing is known.
std::optional<QStringList> languageTable(const QString &language, QLatin1StringView name);

} // namespace hexapla
