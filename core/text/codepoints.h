// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace hexapla {

// The code points of a text, in turn; a lone surrogate is one of its own.
//   for (const char32_t c : CodePoints(text))
class CodePoints
{
public:
    class Iterator
    {
    public:
        constexpr Iterator(const QStringView &text, qsizetype offset)
            : m_text(text)
            , m_offset(offset)
        {}

        constexpr char32_t operator*() const
        {
            const char16_t first = m_text[m_offset].unicode();
            return isPair() ? QChar::surrogateToUcs4(first, m_text[m_offset + 1].unicode()) : first;
        }
        constexpr Iterator &operator++()
        {
            m_offset += isPair() ? 2 : 1;
            return *this;
        }
        constexpr bool operator==(const Iterator &other) const { return m_offset == other.m_offset; }

        // Where the code point stands in the text.
        constexpr qsizetype offset() const { return m_offset; }

    private:
        constexpr bool isPair() const
        {
            return m_text[m_offset].isHighSurrogate() && m_offset + 1 < m_text.size() &&
                   m_text[m_offset + 1].isLowSurrogate();
        }

        QStringView m_text;
        qsizetype m_offset;
    };

    constexpr explicit CodePoints(QStringView text)
        : m_text(text)
    {}

    explicit CodePoints(const QString &&) = delete; // the text must outlive the loop

    constexpr Iterator begin() const { return {m_text, 0}; }
    constexpr Iterator end() const { return {m_text, m_text.size()}; }

private:
    QStringView m_text;
};

} // namespace hexapla
