// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/linkpolicy.h"

namespace hexapla {

using namespace Qt::StringLiterals;

bool mayOpenExternally(const QUrl &target)
{
    if (!target.isValid()) {
        return false;
    }
    const QString scheme = target.scheme().toLower();
    if (scheme == "http"_L1 || scheme == "https"_L1) {
        return !target.host().isEmpty();
    }
    return scheme == "mailto"_L1 && !target.path().isEmpty();
}

} // namespace hexapla
