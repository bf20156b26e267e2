// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/presencecheck.h"

#include "core/check/presence/cellfaults.h"
#include "core/check/presence/gaps.h"
#include "core/check/presence/moves.h"
#include "core/check/presence/presenceknowledge.h"
#include "core/check/presence/repeats.h"
#include "core/check/presence/swaps.h"

namespace hexapla {

PresenceCheck::PresenceCheck() = default;
PresenceCheck::~PresenceCheck() = default;

void PresenceCheck::learn(const CheckedWork &work, const WorkContext &context)
{
    m_knowledge = std::make_unique<PresenceKnowledge>(work, context);
}

void PresenceCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    if (row.work().versionCount() < 2) {
        return;
    }
    const size_t before = found.size();
    findRepeats(row, *m_knowledge, found);
    findMoves(row, found);
    findSwaps(row, *m_knowledge, found);
    if (found.size() == before) {
        findCellFaults(row, *m_knowledge, found);
    }
    findGaps(row, *m_knowledge, found);
    findUnusualLengths(row, *m_knowledge, found);
}

} // namespace hexapla
