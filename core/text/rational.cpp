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

std::optional<Rational> Rational::fromString(QStringView text)
{
    constexpr qsizetype mostDigits = 12;
    if (text.size() > mostDigits) {
        return std::nullopt;
    }
    const qsizetype slash = text.indexOf(u'/');
    const qsizetype point = text.indexOf(u'.');
    qint64 under = 1;
    bool isUnder = true;
    bool isOver = true;
    QString over = text.first(slash < 0 ? text.size() : slash).toString();
    if (slash >= 0) {
        under = text.sliced(slash + 1).toLongLong(&isUnder);
    } else if (point >= 0) {
        for (qsizetype i = point + 1; i < text.size(); ++i) {
            under *= 10;
        }
        over.remove(point, 1);
    }
    const qint64 value = over.toLongLong(&isOver);
    return isOver && isUnder && under > 0 ? std::optional(Rational(value, under)) : std::nullopt;
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
