// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QStringView>

namespace hexapla {

// Lines end with LF, CR LF or CR.

// The line that starts at an offset, without its end.
TextSpan lineAt(QStringView text, qsizetype start);
// Where the line after one starts; the text's size after the last.
qsizetype nextLine(QStringView text, TextSpan line);
// Where the line before the one that starts at an offset starts; 0 before the first.
qsizetype previousLine(QStringView text, qsizetype start);
// Where the line begins that an offset stands in.
qsizetype lineStart(QStringView text, qsizetype offset);

} // namespace hexapla
