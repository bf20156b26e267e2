// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/mainwindow.h"
#include "app/reader/columnview.h"
#include "app/reader/readerview.h"
#include "app/services/uilanguage.h"
#include "app/settings/settings.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/windowshot.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hexapla;

namespace {

constexpr int usageError = 2;

int complain(const QString &text)
{
    std::fprintf(stderr, "hexapla: %s\n", qUtf8Printable(text));
    return usageError;
}

// QApplication ends the program where there is no display, which help and mistakes do not need.
std::expected<CommandLine, QString> readArguments(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    return CommandLine::parse(QCoreApplication::arguments().sliced(1));
}

// A picture must not depend on what the user did before, nor change what the user finds next time.
int shoot(const CommandLine &line)
{
    const QTemporaryDir folder;
    Settings settings(std::make_unique<QSettings>(folder.filePath(u"shot.ini"_s), QSettings::IniFormat));
    settings.setMode(line.mode.value_or(ReadingMode::Rows));
    MainWindow window(settings);
    if (line.size.isValid()) {
        window.resize(line.size);
    }
    bool hasFailed = false;
    QObject::connect(window.reader(), &ReaderView::failed, &window, [&hasFailed](const Error &error) {
        hasFailed = true;
        complain(u"'%1' could not be read (%2)."_s.arg(error.file, errorName(error.code)));
    });
    window.openFiles(line.files);
    if (line.showsSource) {
        for (ColumnView *column : window.reader()->columns()) {
            column->setShowsSource(true);
        }
    }
    window.show();
    WindowShot shot(window, line.shotPath);
    QObject::connect(&shot, &WindowShot::finished, &window,
                     [](bool isSaved) { QCoreApplication::exit(isSaved ? 0 : usageError); });
    shot.start();
    const int status = QApplication::exec();
    if (status != 0) {
        return complain(u"'%1' could not be written."_s.arg(line.shotPath));
    }
    return hasFailed ? usageError : 0;
}

int show(const CommandLine &line, Settings &settings)
{
    if (line.mode) {
        settings.setMode(*line.mode);
    }
    MainWindow window(settings);
    if (line.size.isValid()) {
        window.resize(line.size);
    }
    if (line.files.isEmpty()) {
        window.restoreSession();
    } else {
        window.openFiles(line.files);
    }
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"hexapla"_s);
    QCoreApplication::setOrganizationName(u"hexapla"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HEXAPLA_VERSION));

    const auto line = readArguments(argc, argv);
    if (!line) {
        return complain(line.error());
    }
    if (line->wantsHelp || line->wantsVersion) {
        std::fputs(qUtf8Printable(line->wantsHelp
                                      ? CommandLine::helpText()
                                      : u"hexapla "_s + QCoreApplication::applicationVersion() + u'\n'),
                   stdout);
        return 0;
    }
    const QApplication app(argc, argv);
    QApplication::setDesktopFileName(u"org.hexapla.Hexapla"_s);
    chooseStyle();
    if (!applyUiLanguage(line->uiLanguage)) {
        return complain(u"'%1' is no language."_s.arg(line->uiLanguage));
    }
    QApplication::setWindowIcon(applicationIcon());
    if (!line->shotPath.isEmpty()) {
        applyTheme(line->theme.value_or(Theme::Light));
        return shoot(*line);
    }
    Settings settings;
    applyTheme(line->theme.value_or(settings.theme()));
    return show(*line, settings);
}
