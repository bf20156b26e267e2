// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numbersum.h"

#include <algorithm>

namespace hexapla {

namespace {

// "thousand million" is one scale, and so is "lakh crore"; nobody counts billions of billions.
constexpr qint64 mostOfScale = 1'000'000;

// The thousands, millions, ... that a number is told in.
qint64 scaleOf(const Rational &number)
{
    qint64 scale = 1;
    while (scale * 1000 <= number.whole() * 2) { // half a million is told in millions
        scale *= 1000;
    }
    return scale;
}

} // namespace

bool NumberSum::add(const NumberPiece &piece, bool isJoined)
{
    if (m_isClosed || !take(piece, isJoined || m_isJoined)) {
        return false;
    }
    const bool isJoint = piece.role == NumberRole::Joint;
    if (!isJoint) {
        ++m_pieces;
        m_last = piece.role;
        m_isVague = m_pieces == 1 && (piece.isVague || piece.role == NumberRole::Scale ||
                                      piece.role == NumberRole::Part || piece.role == NumberRole::Ahead);
    }
    m_isJoined = isJoint;
    return true;
}

bool NumberSum::take(const NumberPiece &piece, bool isJoined)
{
    switch (piece.role) {
    case NumberRole::Count:
        return takeCount(piece.value, isJoined);
    case NumberRole::Hundreds:
        return takeHundreds(piece.value);
    case NumberRole::Whole:
        return takeWhole(piece.value);
    case NumberRole::Scale:
        return takeScale(piece.value.whole());
    case NumberRole::Group:
        return takeGroup(piece.value);
    case NumberRole::Joint:
        return !isEmpty() && hasRoom(10);
    case NumberRole::Ordinal:
        return takeOrdinal(piece.value);
    case NumberRole::Part:
        return takePart(piece.value);
    case NumberRole::More:
        return takeMore(piece.value);
    case NumberRole::Ahead:
        m_ahead = isEmpty() ? piece.value : m_ahead;
        return isEmpty();
    }
    Q_UNREACHABLE_RETURN(false);
}

bool NumberSum::takeCount(const Rational &count, bool isJoined)
{
    if (count == Rational(0)) {
        m_isClosed = isEmpty(); // "zero" begins nothing
        return isEmpty();
    }
    // Tables hold all that is below a hundred, but not every way to say it: "sixty and five".
    const qint64 tens = m_group.whole() % 100;
    const bool isAfterTens = isJoined && hasRoom(10) && tens >= 20 && count < Rational(10);
    const bool isBeforeTens = isJoined && m_order.hasOnesFirst && m_group.isWhole() && tens > 0 &&
                              tens < 10 && count.whole() % 10 == 0 && count.whole() >= 20;
    const bool hasPlace = count.isWhole() ? hasRoom(100) : m_group == Rational(0);
    if (!hasPlace && !isAfterTens && !isBeforeTens) {
        return false;
    }
    m_group = m_group + count + m_ahead;
    m_ahead = {};
    return true;
}

bool NumberSum::takeHundreds(const Rational &hundreds)
{
    if (m_group == Rational(0)) {
        m_group = hundreds;
        return true;
    }
    const bool isCounted = m_order.countsHundreds && hundreds == Rational(100) &&
                           m_last == NumberRole::Count && m_group < Rational(10);
    if (isCounted) {
        m_group = m_group * hundreds;
    }
    return isCounted;
}

bool NumberSum::takeWhole(const Rational &whole)
{
    if (m_group != Rational(0) || !(whole < Rational(m_lastScale))) {
        return false;
    }
    m_total = m_total + whole;
    m_lastScale = scaleOf(whole);
    return true;
}

bool NumberSum::takeScale(qint64 scale)
{
    const bool isUncounted = m_group == Rational(0);
    const Rational count = isUncounted ? Rational(1) : m_group;
    if (scale == 100) {
        if (!(m_group < Rational(100))) {
            return false;
        }
        m_group = count * scale;
        return true;
    }
    if (scale > m_lastScale && value() < Rational(std::min(scale, mostOfScale))) {
        m_total = value() * scale;
    } else if (scale >= m_lastScale || (isUncounted && !isEmpty())) {
        return false;
    } else {
        m_total = m_total + count * scale;
    }
    m_group = {};
    m_lastScale = scale;
    return true;
}

bool NumberSum::takeGroup(const Rational &group)
{
    const bool isCounted = m_total == Rational(0) && m_group < Rational(100) &&
                           (m_last == NumberRole::Count || m_last == NumberRole::Part);
    if (!isEmpty() && !isCounted) {
        return false;
    }
    m_group = isEmpty() ? group : m_group * group;
    return true;
}

bool NumberSum::takeOrdinal(const Rational &ordinal)
{
    if (!isEmpty() && (!(ordinal < Rational(100)) || !hasRoom(100))) {
        return false;
    }
    m_group = m_group + ordinal;
    m_isClosed = true;
    return true;
}

bool NumberSum::takePart(const Rational &part)
{
    const bool isCounted = m_pieces == 1 && m_last == NumberRole::Count && m_group * part < Rational(1);
    if (!isEmpty() && !isCounted) {
        return false;
    }
    m_group = isEmpty() ? part : m_group * part;
    return true;
}

bool NumberSum::takeMore(const Rational &part)
{
    const bool isOfScale = m_last == NumberRole::Scale || m_last == NumberRole::Whole;
    if (isOfScale && m_group == Rational(0)) {
        m_total = m_total + part * m_lastScale;
        m_isClosed = true;
        return true;
    }
    if (m_last != NumberRole::Count || !m_group.isWhole()) {
        return false;
    }
    m_group = m_group + part;
    return true;
}

} // namespace hexapla
