// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/op.h"

#include <vector>

namespace hexapla {

// What can be undone and redone, as the history tells: known again after a restart.
class History
{
public:
    void append(const OpHead &op);

    // The op to take back next: by undoing, by redoing.
    std::optional<QUuid> nextUndo() const;
    std::optional<QUuid> nextRedo() const;

    // The last op of the history, and when it was.
    qint64 lastSeq() const { return m_lastSeq; }
    Instant lastMoment() const { return m_lastMoment; }

private:
    std::vector<QUuid> m_undo;
    std::vector<QUuid> m_redo;
    qint64 m_lastSeq = 0;
    Instant m_lastMoment;
};

} // namespace hexapla
