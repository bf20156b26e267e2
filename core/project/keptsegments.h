// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace hexapla {

// Of the segments of a text, which ones of another edition of it they are: those that say the same, in order.
// Of what comes several times only what stands beside others that stayed is known.
std::vector<std::optional<size_t>> keptSegments(const QStringList &before, const QStringList &after);

} // namespace hexapla
