// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/document/warning.h"

#include <QString>

class QTextStream;

namespace hexapla {

// An error as one line for a terminal: "charter.md:12:5: not a text file". Untranslated, as the command line
// is; control characters of hostile file names are shown as "?".
QString errorLine(const Error &error);

// Writes a line of a verb's: "hexapla-cli align: " and what it has to say.
void writeMessage(QTextStream &err, const QString &verb, const QString &message);

// A warning in the same way, without its place: "no space after the number of a list item (3.)".
QString warningLine(const Warning &warning);

// Text from files, fit for a terminal: control characters, and those that turn the direction of what follows,
// replaced.
QString forTerminal(QString text);

} // namespace hexapla
