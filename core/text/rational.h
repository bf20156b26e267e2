// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace hexapla {

// A fraction in lowest terms, of small numbers: halves and thirds are exact.
class Rational
{
public:
    constexpr Rational() = default;
    constexpr Rational(qint64 whole)
        : m_over(whole)
    {}
    Rational(qint64 over, qint64 under);

    // "3", "2.5", "1/3"; nothing for what is no such number, or too long to reckon with.
    static std::optional<Rational> fromString(QStringView text);

    qint64 over() const { return m_over; }
    qint64 under() const { return m_under; }
    bool isWhole() const { return m_under == 1; }
    // Without what is behind the point.
    qint64 whole() const { return m_over / m_under; }
    // "2.5", and "1/3" where decimals would not end.
    QString toString() const;

    friend bool operator==(const Rational &one, const Rational &other) = default;
    friend Rational operator+(const Rational &one, const Rational &other);
    friend Rational operator*(const Rational &one, const Rational &other);
    friend bool operator<(const Rational &one, const Rational &other);

private:
    qint64 m_over = 0;
    qint64 m_under = 1;
};

} // namespace hexapla
