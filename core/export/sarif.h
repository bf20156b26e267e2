// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checkedrow.h"
#include "core/check/finding.h"
#include "core/export/exporttool.h"

#include <QByteArray>

#include <span>

namespace hexapla {

// Findings for code-scanning viewers, SARIF 2.1.0: a result a finding, at the passages of the odd versions;
// those of the others are related. Fingerprints let a viewer know results again. Major findings are errors,
// minor ones warnings, trivial ones notes.
QByteArray sarifFile(std::span<const Finding> findings, const CheckedWork &work, const ExportTool &tool);

} // namespace hexapla
