// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/documentreader.h"

#include <QString>

namespace hexapla {

// A document as a reader of goldens wants it, one line a block:
//   list-item 2 ordered marker 4 source 120-164 "12. Oil"
//     strong "Oil"
//   warning glued-list-number 120-123 "12."
QString dumpDocument(const Document &document);

// Reads every <folder>/<case>/input.<suffix> and compares with its expected.txt. With HEXAPLA_BLESS=1 in
// the environment the expectations are written anew instead. Each case is a row of a data-driven test:
// addGoldenRows fills the table (column "folder"), checkGolden does one row.
void addGoldenRows(const QString &folder);
void checkGolden(const DocumentReader &reader, const QString &caseFolder, const QString &suffix);

} // namespace hexapla
