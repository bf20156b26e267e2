// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <memory>
#include <stop_token>

namespace hexapla {

// While it lives, Ctrl+C (SIGINT, SIGTERM) does not kill the program but stops the token, so that work can
// end cleanly; a second one ends the program at once. Make it before threads are started: it changes what
// signals they receive.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    std::stop_token token() const { return m_source.get_token(); }
    bool hasHappened() const { return m_source.stop_requested(); }

private:
    class Watcher;

    std::stop_source m_source;
    std::unique_ptr<Watcher> m_watcher;
};

} // namespace hexapla
