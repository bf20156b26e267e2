// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/propernames.h"

#include <span>
#include <vector>

namespace hexapla {

// The names and acronyms of a work as facts, by version, in the order of the text: those that several
// versions have, all forms of one name under one value. Forms belong together when they sound alike in a row,
// or when they stand in the same rows again and again: "OTSC", "CSTO", "ОДКБ".
std::vector<std::vector<Fact>> nameFacts(std::span<const CheckedText> texts, const ProperNames &names,
                                         const Alignment &alignment);

} // namespace hexapla
