// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QLatin1StringView>
#include <QString>

namespace hexapla {

// Damage that was read past.
enum class WarningCode : quint8 {
    UndecodableBytes,  // replaced by U+FFFD
    UncertainEncoding, // detected, but not for sure
    UncertainLanguage,
    NullCharacter,        // U+0000 in the text
    OrphanMarkup,         // a marker that belongs to nothing, such as a lone "**"
    GluedListNumber,      // "19.KOL": no space after an item's number
    SentenceAcrossBlocks, // a sentence that a page break cut in two
    UnclosedFrontMatter,
    UnclosedCodeFence,
};

// The stable name of a code: "orphan-markup".
QLatin1StringView warningName(WarningCode code);

struct Warning
{
    WarningCode code;
    TextSpan source; // where; empty span at 0 when it concerns the whole file
    QString detail;  // not translated: the characters, the bytes in hex

    friend bool operator==(const Warning &, const Warning &) = default;
};

} // namespace hexapla
