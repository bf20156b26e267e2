// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/text/codepointindex.h"

#include <QStringView>

#include <vector>

namespace hexapla {

// Tells the line and the column of an offset, for messages.
class LineIndex
{
public:
    // Does not keep the text.
    explicit LineIndex(QStringView text);

    Place placeOf(qsizetype utf16Offset) const;

private:
    std::vector<qsizetype> m_starts; // of the lines, ascending, the first is 0
    CodePointIndex m_codePoints;
};

} // namespace hexapla
