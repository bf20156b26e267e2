// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/database.h"

#include <QString>

namespace hexapla {

// What a working database knows of the file it is published to. It stays on this computer.
struct PublishedState
{
    QString hash;   // of the whole file; empty when nothing was published yet
    qint64 seq = 0; // the last op in it
};

Result<PublishedState> publishedState(const Database &working);
Result<void> setPublishedState(const PublishedState &state, const Database &working);

// The last op that was not in the file of which somebody has been told.
Result<qint64> toldOp(const Database &working);
Result<void> setToldOp(qint64 seq, const Database &working);

// The file that a working database belongs to.
Result<QString> visibleFile(const Database &working);
Result<void> setVisibleFile(const QString &path, const Database &working);

} // namespace hexapla
