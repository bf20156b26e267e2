// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/verbrun.h"

#include <QJsonDocument>
#include <QTextStream>

namespace hexapla {

QJsonObject VerbOutcome::json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }

VerbOutcome runVerb(const QStringList &arguments)
{
    VerbOutcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    for (const auto &command : allCommands()) {
        if (command->name() == arguments.first()) {
            outcome.status = command->run(arguments, out, err);
            return outcome;
        }
    }
    qFatal("no such verb");
}

} // namespace hexapla
