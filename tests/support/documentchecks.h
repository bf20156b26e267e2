// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QString>

namespace hexapla {

// What every reader promises of every document it makes. Returns the first promise that is broken, as a
// sentence with the place and the text there; an empty string when all are kept.
//   - blocks cover the text, one line feed between two; their sources ascend and do not overlap
//   - every letter and digit of the source lies in a block's source
//   - every character of the text but the line feeds between blocks stands for source, and is found again
//     from there; what is shown character by character is what stands there (white space may be shown as
//     other white space, U+0000 as U+FFFD)
//   - inline spans lie in one block, nest properly, are sorted
//   - no span leaves its string or cuts a surrogate pair
QString brokenPromise(const Document &document);

} // namespace hexapla
