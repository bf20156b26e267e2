// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace hexapla {

// A moment as ISO 8601 writes it, in UTC, to the millisecond.
inline QString isoTime(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), QTimeZone::UTC)
        .toString(Qt::ISODateWithMs);
}

} // namespace hexapla
