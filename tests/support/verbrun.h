// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace hexapla {

// What a verb of the command line said and did.
struct VerbOutcome
{
    ExitStatus status = ExitStatus::Done;
    QString out;
    QString err;

    QJsonObject json() const;
};

// Runs a verb, its name in front.
VerbOutcome runVerb(const QStringList &arguments);

} // namespace hexapla
