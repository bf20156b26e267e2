// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "app/cli/errorline.h"

namespace hexapla {

ExitStatus Command::fail(QTextStream &err, const QString &reason) const
{
    writeMessage(err, name(), reason);
    return ExitStatus::Unusable;
}

ExitStatus Command::fail(QTextStream &err, const Error &error) const
{
    writeMessage(err, name(), errorLine(error));
    return error.code == ErrorCode::Cancelled ? ExitStatus::Cancelled : ExitStatus::Unusable;
}

} // namespace hexapla
