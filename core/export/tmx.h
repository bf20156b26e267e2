// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/document/version.h"
#include "core/export/exporttool.h"

#include <QByteArray>

#include <span>

namespace hexapla {

// The rows as a translation memory, TMX 1.4b: a unit a row, a variant for every version that has something
// there. Two rows of which one was moved to the other's place become one unit. Rows that a single version has
// hold no translation and are left out. The first version is the source language. Confidence and state are
// properties of the unit ("x-confidence", "x-state"); characters that XML cannot hold become U+FFFD.
QByteArray tmxFile(const Alignment &alignment, std::span<const Version> versions, const ExportTool &tool);

} // namespace hexapla
