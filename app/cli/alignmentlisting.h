// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/document/version.h"

#include <QByteArray>

#include <span>

namespace hexapla {

// What align prints of an alignment (documented in resources/help/json.md and hexapla-cli.md).

// A row a line: for every version the numbers of its segments, from 0, joined by commas; versions separated
// by tabs. Before them, where they are wanted, the row's id.
enum class RowIds : quint8 { Without, With };
QByteArray alignmentTsv(const Alignment &alignment, RowIds ids = RowIds::Without);

// Offsets in code points of the sources. A row stands on a line of its own.
QByteArray alignmentJson(const Alignment &alignment, std::span<const Version> versions);

} // namespace hexapla
