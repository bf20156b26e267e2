// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/rational.h"

#include <numeric>

namespace hexapla {

Rational::Rational(qint64 over, qint64 under)
{
    const qint64 common = std::gcd(over, under);
    m_over = over / common;
    m_under = under / common;
}

QString Rational::toString() const
{
    qint64 rest = m_under;
    for (const qint64 factor : {2, 5}) {
        while (rest % factor == 0) {
            rest /= factor;
        }
    }
    if (rest != 1) {
        return QString::number(m_over) + u'/' + QString::number(m_under);
    }
    QString result = QString::number(whole());
    if (!isWhole()) {
        result += u'.';
    }
    for (qint64 left = m_over % m_under; left != 0; left %= m_under) {
        left *= 10;
        result += QString::number(left / m_under);
    }
    return result;
}

Rational operator+(const Rational &one, const Rational &other)
{
    return {one.m_over * other.m_under + other.m_over * one.m_under, one.m_under * other.m_under};
}

Rational operator*(const Rational &one, const Rational &other)
{
    return {one.m_over * other.m_over, one.m_under * other.m_under};
}

bool operator<(const Rational &one, const Rational &other)
{
    return one.m_over * other.m_under < other.m_over * one.m_under;
}

} // namespace hexapla
