// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/document/warning.h"

#include <QString>

namespace hexapla {

// A failure as one sentence for people, in their language, naming the file. Plain text: whatever shows it
// must not take it for rich text.
QString errorText(const Error &error);

// What was wrong in a source, as one sentence without its place.
QString warningText(const Warning &warning);

} // namespace hexapla
