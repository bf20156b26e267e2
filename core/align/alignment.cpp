// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/alignment.h"

namespace hexapla {

using namespace Qt::StringLiterals;

QLatin1StringView rowStateName(RowState state)
{
    switch (state) {
    case RowState::Automatic:
        return "automatic"_L1;
    case RowState::Confirmed:
        return "confirmed"_L1;
    case RowState::Edited:
        return "edited"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace hexapla
