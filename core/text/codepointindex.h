// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace hexapla {

// Translates between UTF-16 offsets of one string and offsets in code points, which is what the command
// line, the project file and exports speak. Costs nothing for a text inside the basic plane, one
// number for every astral character otherwise.
class CodePointIndex
{
public:
    CodePointIndex() = default;
    // Does not keep the text.
    explicit CodePointIndex(QStringView text);

    qsizetype toCodePoints(qsizetype utf16Offset) const;
    qsizetype toUtf16(qsizetype codePointOffset) const;

private:
    std::vector<qsizetype> m_lowSurrogates; // UTF-16 offsets of the second halves of pairs, ascending
};

} // namespace hexapla
