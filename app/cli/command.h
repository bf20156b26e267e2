// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTextStream;

namespace hexapla {

// What a verb tells the shell.
enum class ExitStatus : int {
    Done = 0,
    Findings = 1,
    Unusable = 2,    // wrong usage or unreadable input
    Cancelled = 130, // by Ctrl+C; what shells say of it
};

// One verb of hexapla-cli. Output goes to out; messages, one line each, to err.
class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    virtual QString name() const = 0;
    virtual QString summary() const = 0;
    virtual ExitStatus run(const QStringList &arguments, QTextStream &out, QTextStream &err) const = 0;

protected:
    // The end of a verb that cannot do what it is asked to: says why, in one line.
    ExitStatus fail(QTextStream &err, const QString &reason) const;
    ExitStatus fail(QTextStream &err, const Error &error) const;
};

// The verbs there are, in the order the help lists them.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace hexapla
