// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <thread>

namespace hexapla {

// Does two things at a time, and returns when both are done.
template<class First, class Second> void concurrently(First first, Second second)
{
    const std::jthread thread(std::move(first));
    second();
}

} // namespace hexapla
