// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/documentbuilder.h"

namespace hexapla {

// Reads the front matter at the very start of a source, YAML between "---" or TOML between "+++", into one
// block a field. Answers where the document itself starts: 0 when there is no front matter.
// An opening line that is never closed is a warning, and no front matter.
qsizetype readFrontMatter(DocumentBuilder &builder);

} // namespace hexapla
