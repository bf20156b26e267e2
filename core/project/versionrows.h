// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"

#include <optional>
#include <vector>

namespace hexapla {

// The rows without one of the versions. Those that held nothing else go.
Alignment withoutVersion(Alignment alignment, size_t version);

// The rows with a version in another place.
Alignment withVersionMoved(Alignment alignment, size_t from, size_t to);

// The rows that a reader pinned, as rows of more versions than they were made for: of those that came in
// behind, they hold what the rows that were found bring together with them. What lies between them is one row
// each time: enough for aligning anew, which leaves pinned rows as they are and finds the rest.
Alignment pinnedAmongMore(const Alignment &earlier, const Alignment &found);

// The same where one version has another text: rows whose segments all stayed, and still stand together. Of
// the old text's segments it is told which ones of the new text, of so many, they are.
Alignment pinnedInNewText(const Alignment &earlier, size_t version,
                          const std::vector<std::optional<size_t>> &kept, size_t segments);

} // namespace hexapla
