// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/utf8source.h"

#include <functional>

namespace hexapla {

namespace {

// How many UTF-16 units the characters take that start in the bytes given: one for each byte that starts a
// character, one more for each that starts an astral one. Written so that compilers vectorise it.
qsizetype utf16Length(const char *bytes, qsizetype size)
{
    qsizetype length = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        length += ((byte & 0xC0) != 0x80) + (byte >= 0xF0);
    }
    return length;
}

} // namespace

Utf8Source::Utf8Source(QStringView source, QByteArrayView known)
    : m_utf8(known)
{
    if (known.isEmpty() || known.contains('\0')) {
        m_copy = source.toUtf8();
        m_copy.replace('\0', '\x01');
        m_utf8 = m_copy;
    }
    m_isAscii = m_utf8.size() == source.size();
}

bool Utf8Source::contains(const char *pointer) const
{
    // std::less orders pointers into different objects, too.
    return !std::less<>()(pointer, m_utf8.data()) && !std::less<>()(m_utf8.data() + m_utf8.size(), pointer);
}

qsizetype Utf8Source::utf16Offset(qsizetype byteOffset)
{
    if (m_isAscii) {
        return byteOffset;
    }
    if (byteOffset < m_byte) {
        m_utf16 -= utf16Length(m_utf8.data() + byteOffset, m_byte - byteOffset);
    } else {
        m_utf16 += utf16Length(m_utf8.data() + m_byte, byteOffset - m_byte);
    }
    m_byte = byteOffset;
    return m_utf16;
}

qsizetype Utf8Source::byteOffset(qsizetype utf16Offset) const
{
    if (m_isAscii) {
        return utf16Offset;
    }
    qsizetype byte = 0;
    for (qsizetype utf16 = 0; utf16 < utf16Offset && byte < m_utf8.size();) {
        const auto lead = static_cast<unsigned char>(m_utf8[byte]);
        utf16 += lead >= 0xF0 ? 2 : 1;
        byte += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }
    return byte;
}

} // namespace hexapla
