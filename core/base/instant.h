// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace hexapla {

// A moment, in UTC.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

inline Instant now()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace hexapla
