// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignedtext.h"
#include "core/align/alignment.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QStringList>

#include <functional>
#include <span>

namespace hexapla {

// What is called, is called from the thread that called.
struct AlignOptions
{
    // Where dictionaries are looked for; most alignments need none.
    QStringList dictionaryFolders = {};
    // Given rows to read by while the real ones are still looked for: right in most places. Called at most
    // once, where there was no earlier alignment.
    std::function<void(const Alignment &rough)> showRough = {};
    // Given every dictionary that could not be read.
    std::function<void(const Error &)> warn = {};
};

// Aligns the versions of one work, any number of them. Rows of the earlier alignment that are pinned stay as
// they are, the rest is found anew; it must be one of the same versions, or empty: fails with ImpossibleEdit
// otherwise. The order of the versions does not matter to what is put together. When cancelled, fails with
// Cancelled.
Result<Alignment> align(std::span<const AlignedText> versions, const Alignment &earlier = {},
                        const WorkContext &context = {}, const AlignOptions &options = {});

} // namespace hexapla
