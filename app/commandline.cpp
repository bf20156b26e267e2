// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// What QApplication takes off the command line. It does so later: a wrong option shall be found without a
// display.
constexpr std::array optionsOfQt = {
    "platform"_L1, "platformpluginpath"_L1, "platformtheme"_L1, "plugin"_L1, "qwindowgeometry"_L1,
    "geometry"_L1, "qwindowicon"_L1,        "icon"_L1,          "title"_L1,  "qwindowtitle"_L1,
    "style"_L1,    "stylesheet"_L1,         "session"_L1,       "display"_L1};

// The command line is answered in English, whatever language the window speaks: it may name that language.
void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Shows language versions of one document side by side."_s);
    parser.addPositionalArgument(u"files"_s, u"The versions to show."_s, u"[FILES]"_s);
    parser.addOptions({
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
        {u"shot"_s, u"Save a picture of the window and leave."_s, u"out.png"_s},
        {u"theme"_s, u"system, light, dark or contrast."_s, u"name"_s},
        {u"ui-lang"_s, u"Language of the window."_s, u"xx"_s},
        {u"size"_s, u"Size of the window, such as 1280x800."_s, u"WxH"_s},
        {u"mode"_s, u"How the columns are shown: rows, flow or source."_s, u"name"_s},
        {u"dock"_s, u"Dock to open (there are none yet)."_s, u"name"_s},
    });
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QLatin1StringView name : optionsOfQt) {
        QCommandLineOption option(name, {}, u"value"_s);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
    QCommandLineOption reverse(u"reverse"_s);
    reverse.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(reverse);
}

} // namespace

QString CommandLine::helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    // Qt begins with the path by which the program was called.
    const QString text = parser.helpText();
    return u"Usage: hexapla"_s + text.sliced(text.indexOf(u" [options]"_s));
}

std::expected<CommandLine, QString> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"hexapla"_s} + arguments)) {
        return std::unexpected(parser.errorText());
    }
    CommandLine line;
    line.files = parser.positionalArguments();
    line.wantsHelp = parser.isSet(u"help"_s);
    line.wantsVersion = parser.isSet(u"version"_s);
    line.shotPath = parser.value(u"shot"_s);
    line.uiLanguage = parser.value(u"ui-lang"_s);
    if (parser.isSet(u"theme"_s)) {
        line.theme = themeFromName(parser.value(u"theme"_s));
        if (!line.theme) {
            return std::unexpected(u"There is no theme '%1'."_s.arg(parser.value(u"theme"_s)));
        }
    }
    if (parser.isSet(u"size"_s)) {
        static const QRegularExpression sizes(u"^(\\d{2,5})x(\\d{2,5})$"_s);
        const QRegularExpressionMatch match = sizes.match(parser.value(u"size"_s));
        if (!match.hasMatch()) {
            return std::unexpected(u"'%1' is no size such as 1280x800."_s.arg(parser.value(u"size"_s)));
        }
        line.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    if (parser.isSet(u"dock"_s)) {
        return std::unexpected(u"The dock '%1' is not there yet."_s.arg(parser.value(u"dock"_s)));
    }
    if (parser.isSet(u"mode"_s)) {
        const QString mode = parser.value(u"mode"_s);
        line.mode = readingModeNamed(mode);
        line.showsSource = mode == u"source"_s;
        if (!line.mode && !line.showsSource) {
            return std::unexpected(u"There is no mode '%1'."_s.arg(mode));
        }
    }
    return line;
}

} // namespace hexapla
