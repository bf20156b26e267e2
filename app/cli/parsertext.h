// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QCommandLineParser;

namespace hexapla {

// What Qt's parser says, in the words of the command line.

// The help of a verb: "Usage: hexapla-cli inspect [options] FILE" instead of the program's path.
QString verbHelp(const QCommandLineParser &parser, const QString &verb);

// What is wrong with the arguments, after parse() failed, as all messages are: no sentence.
QString parserError(const QCommandLineParser &parser);

// What is wrong when one of these options, of which only one value can hold, was given several; empty when
// none was.
QString repetitionError(const QCommandLineParser &parser, const QStringList &options);

// "--lang klingon: not a language tag (BCP 47)".
QString valueError(const QString &option, const QString &value, const QString &reason);

} // namespace hexapla
