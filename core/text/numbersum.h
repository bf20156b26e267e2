// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/rational.h"

#include <limits>
#include <optional>

namespace hexapla {

// What a word, or a few, do in a number.
enum class NumberRole : quint8 {
    Count,    // 0 to 99, whole: "trente et un"; or one and a half: "полтора"
    Hundreds, // 100, 200, ... 900: "триста"
    Whole,    // with its thousands: "ألفان", "полмиллиона"
    Scale,    // multiplies what stands before: "hundred", "тысяч"
    Group,    // is counted, and a number by itself: "dozen"
    Joint,    // says nothing: "and"
    Ordinal,  // ends the number: "third"
    Part,     // is counted, or parts what stands behind: "two thirds", "half a million"
    More,     // adds a part of what stands before: "two million and a half"
    Ahead,    // adds to what stands behind: "साढ़े तीन"
};

struct NumberPiece
{
    NumberRole role = NumberRole::Count;
    Rational value;
    bool isVague = false; // may mean something else
};

// How one language puts numbers together.
struct NumberOrder
{
    bool countsHundreds = false; // "deux cent"
    bool hasOnesFirst = false;   // "five and twenty"
};

// Adds up the pieces of a number, as long as they make one.
class NumberSum
{
public:
    explicit NumberSum(NumberOrder order)
        : m_order(order)
    {}

    // Says no, and changes nothing, where a piece does not belong to the number. Joined is one with an "and"
    // written together with it.
    bool add(const NumberPiece &piece, bool isJoined = false);

    Rational value() const { return m_total + m_group; }
    bool isEmpty() const { return m_pieces == 0; }
    bool isVague() const { return m_isVague; }

private:
    bool take(const NumberPiece &piece, bool isJoined);
    bool takeCount(const Rational &count, bool isJoined);
    bool takeHundreds(const Rational &hundreds);
    bool takeWhole(const Rational &whole);
    bool takeScale(qint64 scale);
    bool takeGroup(const Rational &group);
    bool takeOrdinal(const Rational &ordinal);
    bool takePart(const Rational &part);
    bool takeMore(const Rational &part);
    // The hundreds, tens and ones read so far end with noughts.
    bool hasRoom(qint64 below) const { return m_group.isWhole() && m_group.whole() % below == 0; }

    NumberOrder m_order;
    Rational m_total;
    Rational m_group; // of the thousands, millions, ... being read
    Rational m_ahead;
    qint64 m_lastScale = std::numeric_limits<qint64>::max();
    std::optional<NumberRole> m_last; // but for joints
    int m_pieces = 0;
    bool m_isClosed = false;
    bool m_isJoined = false; // the last piece was a joint
    bool m_isVague = false;
};

} // namespace hexapla
