// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace hexapla {

// Whether XML 1.0 can hold a character, in whatever way it is written.
constexpr bool isXmlCharacter(char32_t c)
{
    return c == U'\t' || c == U'\n' || c == U'\r' || (c >= 0x20 && c < 0xD800) ||
           (c >= 0xE000 && c < 0xFFFE) || (c >= 0x10000 && c <= 0x10FFFF);
}

// A text with U+FFFD for what XML 1.0 cannot hold.
QString xmlText(QStringView text);

} // namespace hexapla
