// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

namespace hexapla {

// The program's own palettes: paper and ink, calm; for high contrast white and yellow on black.
QPalette lightPalette();
QPalette darkPalette();
QPalette contrastPalette();

} // namespace hexapla
