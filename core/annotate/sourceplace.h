// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

namespace hexapla {

// Where a part of a document's text stands in its source; for a place between two characters, where something
// is missing, the place in front of what follows.
TextSpan sourcePlaceOf(const Document &document, TextSpan text);

} // namespace hexapla
