// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <array>

namespace hexapla {

// Adds probabilities that are given as logarithms. Of a book that is done a hundred million times, so the
// curve in it, log(1 + exp(-x)), is read from a table; what lies between its points is right to the fifth
// digit.
class LogSum
{
public:
    LogSum();

    double operator()(double a, double b) const
    {
        const double larger = a > b ? a : b;
        const double apart = a > b ? a - b : b - a;
        // Neither when both are impossible: the difference is no number then.
        if (!(apart < farthest)) {
            return larger;
        }
        const double at = apart * perUnit;
        const auto before = static_cast<quint32>(at);
        const Piece &piece = m_pieces[before];
        return larger + double(piece.value + piece.slope * float(at - double(before)));
    }

private:
    // What is this much less likely adds nothing.
    static constexpr int farthest = 16;
    static constexpr int perUnit = 64;

    struct Piece
    {
        float value;
        float slope;
    };
    std::array<Piece, size_t(farthest) * perUnit> m_pieces;
};

} // namespace hexapla
