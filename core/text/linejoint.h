// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace hexapla {

// Whether two lines of one paragraph, neither empty, are put together without a space: between characters of
// scripts that are written without spaces, where a word with a hyphen was wrapped ("well-" and "known";
// not "Vor-" and "und"), and where the address of a page was.
bool joinsWithoutSpace(QStringView line, QStringView next);

} // namespace hexapla
