// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/profile.h"

namespace hexapla {

// Makes an alignment of so many versions out of rows whose cells are in the given order of versions. Pinned
// rows come back as they were; of the others, those that the earlier alignment had, too, keep their ids.
Alignment buildAlignment(const std::vector<ProfileRow> &rows, const std::vector<size_t> &order,
                         size_t versions, const Alignment &earlier);

} // namespace hexapla
