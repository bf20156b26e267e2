// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"

namespace hexapla {

// The rows without one of the versions. Those that held nothing else go.
Alignment withoutVersion(Alignment alignment, size_t version);

// The rows with a version in another place.
Alignment withVersionMoved(Alignment alignment, size_t from, size_t to);

} // namespace hexapla
