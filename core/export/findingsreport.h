// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checkedrow.h"
#include "core/check/finding.h"
#include "core/export/exporttool.h"

#include <QByteArray>

#include <span>

namespace hexapla {

// Findings as a page to read, print or send: one HTML file that needs nothing else, light or dark as the
// reader has it, in the language of the program. Passages carry their own language and direction.
QByteArray findingsReport(std::span<const Finding> findings, const CheckedWork &work, const ExportTool &tool);

} // namespace hexapla
