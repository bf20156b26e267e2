// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/progressline.h"

#include <QTextStream>

#include <algorithm>

namespace hexapla {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 1s;
constexpr auto pause = 100ms;

} // namespace

ProgressLine::ProgressLine(QString name, QTextStream *stream, Clock::time_point now)
    : m_name(std::move(name))
    , m_stream(stream)
    , m_next(now + patience)
{}

ProgressLine::~ProgressLine() { clear(); }

void ProgressLine::show(double share, Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    const int percent = std::clamp(int(share * 100), 0, 100);
    if (m_stream == nullptr || now < m_next || percent == m_percent) {
        return;
    }
    m_next = now + pause;
    m_percent = percent;
    *m_stream << '\r' << m_name << ": " << percent << '%' << Qt::flush;
}

void ProgressLine::clear()
{
    const std::lock_guard lock(m_mutex);
    if (m_percent >= 0) {
        const QString blank(m_name.size() + QStringLiteral(": 100%").size(), u' ');
        *m_stream << '\r' << blank << '\r' << Qt::flush;
        m_percent = -1;
    }
}

ProgressReport ProgressLine::part(double from, double to)
{
    return [this, from, to](double share) { show(from + share * (to - from)); };
}

} // namespace hexapla
