// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace hexapla {

// check FILE...: what differs between the versions, and what is damaged inside one.
class CheckCommand : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    ExitStatus run(const QStringList &arguments, QTextStream &out, QTextStream &err) const override;
};

} // namespace hexapla
