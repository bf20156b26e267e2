// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"

#include <optional>
#include <span>
#include <vector>

namespace hexapla {

// The rows without one of the versions. Those that held nothing else go.
Alignment withoutVersion(Alignment alignment, size_t version);

// The rows with a version in another place.
Alignment withVersionMoved(Alignment alignment, size_t from, size_t to);

// Rows in order, with one row each time for all that lies between two of them: enough for aligning anew,
// which leaves pinned rows as they are and finds the rest. The versions have so many segments.
Alignment pinnedWithTheRest(const std::vector<Row> &pinned, std::span<const size_t> segments);

// The rows that a reader pinned, with the rest, as rows of more versions than they were made for: of those
// that came in behind, they hold what the rows that were found bring together with them. Nobody has seen that
// yet: rows that were confirmed are no longer, but go on as edited ones, as sure as what was found.
Alignment pinnedAmongMore(const Alignment &earlier, const Alignment &found);

// The same where one version has another text: rows whose segments all stayed, and still stand together. Of
// the old text's segments it is told which ones of the new text, of so many, they are.
Alignment pinnedInNewText(const Alignment &earlier, size_t version,
                          const std::vector<std::optional<size_t>> &kept, size_t segments);

} // namespace hexapla
