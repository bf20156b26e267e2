// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"

#include <QString>

#include <chrono>
#include <mutex>

class QTextStream;

namespace hexapla {

// Shows on a terminal how far long work is: "align: 42%", written over itself. Work that takes less than a
// second shows nothing; when the work is done the line goes.
class ProgressLine
{
public:
    using Clock = std::chrono::steady_clock;

    // Without a stream nothing is shown.
    ProgressLine(QString name, QTextStream *stream, Clock::time_point now = Clock::now());
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    // From any thread.
    void show(double share, Clock::time_point now = Clock::now());
    // Takes the line away.
    void clear();

    // Reports that show a part of the whole: [from, to].
    ProgressReport part(double from, double to);

private:
    QString m_name;
    QTextStream *m_stream;
    Clock::time_point m_next; // when to write again
    std::mutex m_mutex;
    int m_percent = -1; // shown
};

} // namespace hexapla
