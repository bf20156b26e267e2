// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace hexapla {

// annotate PROJECT ACTION: marks, replies and states in a project.
class AnnotateCommand : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    ExitStatus run(const QStringList &arguments, QTextStream &out, QTextStream &err) const override;
};

} // namespace hexapla
