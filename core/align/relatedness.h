// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/pairaligner.h"

namespace hexapla {

// How much the way two versions were aligned is worth, 0 to 1: less than 1 where there was plenty to learn
// from and yet neither their words nor their lengths say much about each other. Any two texts can be paired,
// but then sentences are often much longer or shorter than their counterparts.
float relatedness(const PairAlignment &pair, const AlignerText &a, const AlignerText &b);

} // namespace hexapla
