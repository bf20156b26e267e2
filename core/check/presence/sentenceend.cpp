// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/presence/sentenceend.h"

#include <QChar>

#include <unicode/uchar.h>

namespace hexapla {

bool endsSentence(QStringView text)
{
    for (qsizetype at = text.size(); at > 0; --at) {
        const QChar last = text[at - 1];
        if (u_hasBinaryProperty(last.unicode(), UCHAR_TERMINAL_PUNCTUATION) || last == u'…') {
            return true;
        }
        if (last.isLetterOrNumber() || last.isMark() || last.isSurrogate()) {
            return false;
        }
    }
    return false;
}

} // namespace hexapla
