// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/document/version.h"
#include "core/export/exporttool.h"

#include <QByteArray>

#include <span>

namespace hexapla {

// The rows as XLIFF 2.0: a unit with one segment a row, the first version its source, the second its target.
// The format knows one target language a file; further versions stand beside the segment as translations into
// reference languages (the standard's Translation Candidates). What the source or the target lacks is empty
// or not there. Confirmed and edited rows are "reviewed"; the confidence is metadata of the unit, and so is
// the unit that has the text in another place ("moved").
QByteArray xliffFile(const Alignment &alignment, std::span<const Version> versions, const ExportTool &tool);

} // namespace hexapla
