// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/theme.h"

#include "app/theme/palettes.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

namespace hexapla {

using namespace Qt::StringLiterals;

QLatin1StringView themeName(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return "system"_L1;
    case Theme::Light:
        return "light"_L1;
    case Theme::Dark:
        return "dark"_L1;
    case Theme::HighContrast:
        return "contrast"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Theme> themeFromName(QStringView name)
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark, Theme::HighContrast}) {
        if (name == themeName(theme)) {
            return theme;
        }
    }
    return std::nullopt;
}

void applyTheme(Theme theme)
{
    QStyleHints *hints = QGuiApplication::styleHints();
    switch (theme) {
    case Theme::System:
        hints->unsetColorScheme();
        // A platform that knows no scheme has no palette worth keeping either.
        QApplication::setPalette(hints->colorScheme() == Qt::ColorScheme::Unknown ? lightPalette()
                                                                                  : QPalette());
        return;
    case Theme::Light:
        hints->setColorScheme(Qt::ColorScheme::Light);
        QApplication::setPalette(lightPalette());
        return;
    case Theme::Dark:
        hints->setColorScheme(Qt::ColorScheme::Dark);
        QApplication::setPalette(darkPalette());
        return;
    case Theme::HighContrast:
        hints->setColorScheme(Qt::ColorScheme::Dark);
        QApplication::setPalette(contrastPalette());
        return;
    }
}

void chooseStyle()
{
    const QString present = QApplication::style()->name();
    if (present.isEmpty() || present.compare("windows"_L1, Qt::CaseInsensitive) == 0) {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    }
}

} // namespace hexapla
