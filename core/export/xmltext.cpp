// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/xmltext.h"

#include "core/text/codepoints.h"

namespace hexapla {

QString xmlText(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t c : CodePoints(text)) {
        if (isXmlCharacter(c)) {
            result += QChar::fromUcs4(c);
        } else {
            result += QChar(QChar::ReplacementCharacter);
        }
    }
    return result;
}

} // namespace hexapla
