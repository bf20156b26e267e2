// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/pairset.h"

namespace hexapla {

// Finds rows in which a version has its neighbouring sentences, or some of each, the other way round than the
// others: no order-keeping way goes through both. One half stays a row, the other is parted and linked. What
// may be exchanged but is not clearly so loses confidence.
void partExchangedRows(std::vector<ProfileRow> &rows, std::span<const AlignerText> texts,
                       const PairSet &pairs, const WorkContext &context);

} // namespace hexapla
