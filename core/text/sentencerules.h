// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/sentenceproperties.h"

#include <QStringView>

#include <optional>

namespace hexapla {

// What UAX 29 says about one full stop, question mark or the like.
struct SentenceStop
{
    qsizetype offset = 0;   // of the stop
    qsizetype stopEnd = 0;  // behind it and its combining marks
    qsizetype closeEnd = 0; // behind the quotes and brackets that follow
    qsizetype spaceEnd = 0; // behind the white space that follows those
    // Where the next sentence starts, if the rules see an end here.
    std::optional<qsizetype> boundary;
};

// The sentence rules SB4 to SB11 of UAX 29 about the stop at an offset. They look at no more than
// the characters from the one before the stop to the next letter or stop, so the answer is the one that
// ICU's break iterator gives for the whole text, at a fraction of the cost.
SentenceStop sentenceStop(const SentenceProperties &properties, QStringView text, qsizetype offset);

} // namespace hexapla
