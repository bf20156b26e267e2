// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace hexapla {

namespace {

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

} // namespace

bool isOutputStreamTerminal() { return isTerminal(stdout); }

bool isErrorStreamTerminal() { return isTerminal(stderr); }

bool isOutputColoured() { return isOutputStreamTerminal() && qEnvironmentVariableIsEmpty("NO_COLOR"); }

} // namespace hexapla
