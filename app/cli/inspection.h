// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/version.h"

class QTextStream;

namespace hexapla {

// What inspect prints of a version: for people, and as JSON (documented in resources/help/json.md).
void writeInspectionText(QTextStream &out, const Version &version);
void writeInspectionJson(QTextStream &out, const Version &version);

} // namespace hexapla
