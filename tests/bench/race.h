// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace hexapla::bench {

using Work = std::function<void()>;

// Seconds of processor time, the median over the rounds.
struct RaceTimes
{
    double ours = 0;
    double rival = 0;
};

// Once, before the first race.
void prepareRaces(const char *program);

// Times both under the same conditions: several rounds, the two taking turns in random order. Processor time
// of the whole process is what counts, so that neither other programs nor our own threads flatter anyone.
RaceTimes race(const Work &ours, const Work &rival);
// Without a rival: our time.
double race(const Work &ours);

} // namespace hexapla::bench
