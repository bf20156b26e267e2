// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QCommandLineParser;

namespace hexapla {

// What Qt's parser says, in the words of the command line.

// The help of a verb: "Usage: hexapla-cli inspect [options] FILE" instead of the program's path.
QString verbHelp(const QCommandLineParser &parser, const QString &verb);

// What is wrong with the arguments, after parse() failed, as all messages are: no sentence.
QString parserError(const QCommandLineParser &parser);

} // namespace hexapla
