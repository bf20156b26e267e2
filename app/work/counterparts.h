// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/versionloader.h"
#include "core/align/wordaligner.h"
#include "core/annotate/spanprojector.h"

namespace hexapla {

// What stands in the other versions for a word or passage of one, by what the texts themselves taught.
class Counterparts
{
public:
    Counterparts(const std::vector<VersionPointer> &versions, const Alignment &alignment);

    // Fails only when cancelled.
    Result<void> learn(const WorkContext &context);

    // By version, as the rows are now; spans that nobody would bet on are empty.
    std::vector<TextSpan> of(const Alignment &alignment, size_t version, TextSpan text);

private:
    std::vector<Version> m_versions;
    WordAligner m_words;
};

} // namespace hexapla
