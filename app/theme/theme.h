// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QPalette>
#include <QStringView>

#include <optional>

namespace hexapla {

enum class Theme : quint8 { System, Light, Dark, HighContrast };

// The stable name of a theme, in the settings and on the command line: "contrast".
QLatin1StringView themeName(Theme theme);
std::optional<Theme> themeFromName(QStringView name);

// Dresses the whole program. Whatever shows colours follows the palette change this brings.
void applyTheme(Theme theme);

// Chooses Fusion where the platform has no style of its own. Before the first window.
void chooseStyle();

} // namespace hexapla
