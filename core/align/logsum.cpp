// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/logsum.h"

#include <cmath>

namespace hexapla {

LogSum::LogSum()
{
    const auto curve = [](size_t point) { return std::log1p(std::exp(-double(point) / perUnit)); };
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        m_pieces[i] = {float(curve(i)), float(curve(i + 1) - curve(i))};
    }
}

} // namespace hexapla
