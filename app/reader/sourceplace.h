// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QStringView>

#include <vector>

namespace hexapla {

// Answers on which line and in which column offsets of a source stand, for people: both count from 1, columns
// in code points.
class SourcePlaces
{
public:
    // Keeps the source, does not copy it.
    explicit SourcePlaces(QStringView source);

    Place placeOf(qsizetype offset) const;

private:
    QStringView m_source;
    std::vector<qsizetype> m_lineStarts;
};

} // namespace hexapla
