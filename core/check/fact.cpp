// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/fact.h"

namespace hexapla {

using namespace Qt::StringLiterals;

QLatin1StringView factKindName(FactKind kind)
{
    switch (kind) {
    case FactKind::Number:
        return "number"_L1;
    case FactKind::Date:
        return "date"_L1;
    case FactKind::Time:
        return "time"_L1;
    case FactKind::Name:
        return "name"_L1;
    case FactKind::Acronym:
        return "acronym"_L1;
    case FactKind::Link:
        return "link"_L1;
    case FactKind::Reference:
        return "reference"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace hexapla
