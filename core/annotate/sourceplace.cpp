// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/sourceplace.h"

namespace hexapla {

TextSpan sourcePlaceOf(const Document &document, TextSpan text)
{
    if (!text.isEmpty()) {
        return document.sourceMap().sourceOf(text);
    }
    const qsizetype start = text.start < document.text().size()
                                ? document.sourceMap().sourceOf(text.start).start
                                : document.source().size();
    return {start, start};
}

} // namespace hexapla
