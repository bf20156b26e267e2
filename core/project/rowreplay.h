// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/rowchange.h"

#include <QHash>

namespace hexapla {

// Makes edits of rows again that were made in another copy of an alignment of the same versions. They go by
// the ids of rows and what these hold; rows that they make get other ids where theirs are taken.
class RowReplay
{
public:
    explicit RowReplay(Alignment alignment)
        : m_alignment(std::move(alignment))
    {}

    // False when the rows it was about have changed too much: then nothing has happened.
    bool replay(const RowChanges &edit);

    const Alignment &alignment() const { return m_alignment; }

private:
    RowId idHere(RowId theirs) const { return m_ids.value(theirs, theirs); }
    bool replay(const RowChange &change, Alignment &alignment);

    Alignment m_alignment;
    QHash<RowId, RowId> m_ids; // theirs to ours, where they differ
};

} // namespace hexapla
