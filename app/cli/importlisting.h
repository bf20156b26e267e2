// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/annotationimport.h"

class QTextStream;

namespace hexapla {

// Says what became of the annotations of a file (documented in resources/help/json.md and hexapla-cli.md): as
// JSON, or for people a line of counts and one for everything that somebody must look at.
void writeImport(QTextStream &out, const ImportReport &report, bool isJson);

} // namespace hexapla
