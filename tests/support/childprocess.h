// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <array>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace hexapla {

// A process that does something of its own, and what it tells through a pipe as it goes: the function gets
// the end to write to. Ends at the end of the function, without a word to whoever waits for destructors.
class ChildProcess
{
public:
    template<class Function> explicit ChildProcess(Function function)
    {
        std::array<int, 2> ends = {};
        if (::pipe(ends.data()) != 0) {
            qFatal("no pipe");
        }
        m_process = ::fork();
        if (m_process == 0) {
            ::close(ends[0]);
            function(ends[1]);
            ::_exit(0);
        }
        ::close(ends[1]);
        m_pipe = ends[0];
    }
    ~ChildProcess()
    {
        if (m_process > 0) {
            kill();
            told();
        }
        ::close(m_pipe);
    }
    Q_DISABLE_COPY_MOVE(ChildProcess)

    void kill() const { ::kill(m_process, SIGKILL); }

    // All it told, once it has ended.
    QByteArray told()
    {
        QByteArray all = m_told;
        std::array<char, 4096> part = {};
        ssize_t count = 0;
        while ((count = ::read(m_pipe, part.data(), part.size())) > 0) {
            all.append(part.data(), count);
        }
        ::waitpid(m_process, &m_status, 0);
        m_process = 0;
        return all;
    }

    // Whether it came to the end of its function. For after told().
    bool hasEndedWell() const { return WIFEXITED(m_status) && WEXITSTATUS(m_status) == 0; }

    // Waits until it tells something.
    void waitForWord()
    {
        char byte = 0;
        if (::read(m_pipe, &byte, 1) == 1) {
            m_told.append(byte);
        }
    }

private:
    pid_t m_process = 0;
    int m_pipe = 0;
    int m_status = 0;
    QByteArray m_told;
};

// For the child: tells something.
inline void tell(int pipe, const QByteArray &word)
{
    (void)!::write(pipe, word.constData(), size_t(word.size()));
}

} // namespace hexapla
