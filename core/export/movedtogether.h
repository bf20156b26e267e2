// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"

#include <vector>

namespace hexapla {

// The rows, what was moved beside what it translates. A row that another took in is left out; that one still
// names it as where its text had moved to.
std::vector<Row> withMovedTogether(const Alignment &alignment);

} // namespace hexapla
