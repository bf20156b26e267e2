// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignedtext.h"
#include "core/align/alignment.h"
#include "core/align/dictionary.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <span>

namespace hexapla {

// Rows to read by while the real ones are still looked for: right in most places. Called at most once, from
// the thread that called.
using RowsPreview = std::function<void(const Alignment &rough)>;

// Aligns the versions of one work, any number of them. Rows of the earlier alignment that are pinned stay as
// they are, the rest is found anew; it must be one of the same versions, or empty: fails with ImpossibleEdit
// otherwise. The order of the versions does not matter to what is put together. Dictionaries help where there
// are any. A preview is given where there was no earlier alignment. When cancelled, fails with Cancelled.
Result<Alignment> align(std::span<const AlignedText> versions, const Alignment &earlier = {},
                        const WorkContext &context = {}, const QStringList &folders = dictionaryFolders(),
                        const RowsPreview &showRough = {});

} // namespace hexapla
