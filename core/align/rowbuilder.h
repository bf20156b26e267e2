// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/profile.h"

namespace hexapla {

// Makes an alignment out of rows; columns says for every version which cell of a row it has, none for one
// without segments. Pinned rows come back as they were; of the others, those that the earlier alignment had,
// too, keep their ids.
Alignment buildAlignment(const std::vector<ProfileRow> &rows, std::span<const std::optional<size_t>> columns,
                         const Alignment &earlier);

} // namespace hexapla
