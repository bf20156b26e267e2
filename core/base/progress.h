// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <stop_token>

namespace hexapla {

// Called now and then by long work with the share that is done, 0 to 1, never decreasing, from the
// thread that does the work.
using ProgressReport = std::function<void(double share)>;

// How long work hears from and speaks to whoever started it. Work that sees the token stopped returns
// ErrorCode::Cancelled as soon as it can and leaves nothing half done.
struct WorkContext
{
    std::stop_token stop;
    ProgressReport report;

    bool isCancelled() const { return stop.stop_requested(); }
    void reportProgress(double share) const
    {
        if (report) {
            report(share);
        }
    }
};

} // namespace hexapla
