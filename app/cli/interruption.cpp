// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interruption.h"

#include "app/cli/command.h"

#include <atomic>
#include <cstdlib>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace hexapla {

#ifdef Q_OS_UNIX

// Waits for the signals in a thread of its own. A handler would need something global to speak to, and could
// hardly do anything: stopping a token takes locks.
class Interruption::Watcher
{
public:
    explicit Watcher(std::stop_source source)
    {
        sigemptyset(&m_signals);
        sigaddset(&m_signals, SIGINT);
        sigaddset(&m_signals, SIGTERM);
        // Threads inherit what is blocked; only the one that waits hears of the signals.
        pthread_sigmask(SIG_BLOCK, &m_signals, &m_before);
        m_thread = std::thread([this, source = std::move(source)]() mutable { watch(source); });
    }

    ~Watcher()
    {
        m_isEnding = true;
        // Kills nothing: the thread waits for it, to look whether it may end.
        pthread_kill(m_thread.native_handle(), SIGINT);
        m_thread.join();
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    Q_DISABLE_COPY_MOVE(Watcher)

private:
    void watch(std::stop_source &source) const
    {
        int signal = 0;
        while (sigwait(&m_signals, &signal) == 0 && !m_isEnding) {
            if (!source.request_stop()) {
                std::_Exit(static_cast<int>(ExitStatus::Cancelled));
            }
        }
    }

    sigset_t m_signals = {};
    sigset_t m_before = {};
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread;
};

#else

class Interruption::Watcher
{
public:
    explicit Watcher(const std::stop_source &) {}
};

#endif

Interruption::Interruption()
    : m_watcher(std::make_unique<Watcher>(m_source))
{}

Interruption::~Interruption() = default;

} // namespace hexapla
