// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/parsertext.h"

#include <QCommandLineParser>

namespace hexapla {

using namespace Qt::StringLiterals;

QString verbHelp(const QCommandLineParser &parser, const QString &verb)
{
    const QString text = parser.helpText();
    return u"Usage: hexapla-cli "_s + verb + text.sliced(text.indexOf(u" [options]"_s));
}

QString parserError(const QCommandLineParser &parser)
{
    QString text = parser.errorText();
    if (text.endsWith(u'.')) {
        text.chop(1);
    }
    return text.isEmpty() ? text : text.first(1).toLower() + text.sliced(1);
}

QString repetitionError(const QCommandLineParser &parser, const QStringList &options)
{
    for (const QString &option : options) {
        if (parser.values(option).size() > 1) {
            return u"--%1 is given more than once"_s.arg(option);
        }
    }
    return {};
}

QString valueError(const QString &option, const QString &value, const QString &reason)
{
    const QString shown = value.isEmpty() ? u"''"_s : value;
    return u"--" + option + u' ' + shown + u": " + reason;
}

} // namespace hexapla
