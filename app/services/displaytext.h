// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hexapla {

// A file's name as it may be shown: without its folder, and with nothing in it that could rearrange or break
// the line (control characters, direction overrides).
QString displayName(const QString &path);

// The same for any text from outside.
QString singleLine(const QString &text);

// A text from outside that keeps its own direction inside a sentence of another.
QString isolated(const QString &text);

// Tool tips guess whether they are rich text; what this returns is shown literally, whatever it holds.
QString plainToolTip(const QString &text);

// A text from outside for menus and buttons, where "&" would be taken for a mnemonic.
QString menuText(const QString &text);

} // namespace hexapla
