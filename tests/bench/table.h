// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/comparison.h"

namespace hexapla::bench {

// The figures for people, on the standard output, a line each as soon as it is known.
void printTableHead();
void printTableRow(const Comparison &result);

} // namespace hexapla::bench
