// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/history.h"

#include <algorithm>

namespace hexapla {

namespace {

std::optional<QUuid> lastOf(const std::vector<QUuid> &ids)
{
    return ids.empty() ? std::nullopt : std::optional(ids.back());
}

} // namespace

void History::append(const OpHead &op)
{
    m_lastSeq = std::max(m_lastSeq, op.seq);
    m_lastMoment = std::max(m_lastMoment, op.at);
    if (op.broughtBy) {
        return; // others' work; the merge as a whole can be taken back
    }
    switch (op.kind) {
    case OpKind::Do:
    case OpKind::Merge:
        m_undo.push_back(op.id);
        m_redo.clear();
        break;
    case OpKind::Undo:
        std::erase(m_undo, op.reverts);
        m_redo.push_back(op.id);
        break;
    case OpKind::Redo:
        std::erase(m_redo, op.reverts);
        m_undo.push_back(op.id);
        break;
    }
}

std::optional<QUuid> History::nextUndo() const { return lastOf(m_undo); }

std::optional<QUuid> History::nextRedo() const { return lastOf(m_redo); }

} // namespace hexapla
