// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <utility>
#include <vector>

namespace hexapla {

// Does two things at a time, and returns when both are done. Neither may throw.
template<class First, class Second> void concurrently(First first, Second second)
{
    const std::jthread thread(std::move(first));
    second();
}

// How many things the computer does at a time.
inline size_t thingsAtATime() { return std::max(std::thread::hardware_concurrency(), 1U); }

// Calls work(0), work(1) and so on up to count, as many at a time as the computer can, and returns when all
// are done.
template<class Work> void inParallel(size_t count, Work work)
{
    std::atomic<size_t> next = 0;
    const auto workOn = [&] {
        for (size_t i = next++; i < count; i = next++) {
            work(i);
        }
    };
    std::vector<std::jthread> others;
    const size_t threads = std::min(thingsAtATime(), count);
    for (size_t i = 1; i < threads; ++i) {
        others.emplace_back(workOn);
    }
    workOn();
}

} // namespace hexapla
