// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/utf8source.h"

#include <functional>
#include <vector>

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

// Whether a definition can begin here: behind nothing but indentation, quote signs and list markers.
bool isContentStart(QByteArrayView text, qsizetype at)
{
    constexpr QByteArrayView markers(" \t>-+*0123456789.)");
    while (at > 0 && markers.contains(text[at - 1])) {
        --at;
    }
    return at == 0 || text[at - 1] == '\n' || text[at - 1] == '\r';
}

// Where the colons of footnotes stand: "[^1]: Note."
std::vector<qsizetype> footnoteColons(QByteArrayView text)
{
    std::vector<qsizetype> result;
    for (qsizetype at = text.indexOf("[^"); at >= 0; at = text.indexOf("[^", at + 2)) {
        if (!isContentStart(text, at)) {
            continue;
        }
        qsizetype end = at + 2;
        while (end < text.size() && text[end] != ']' && text[end] != '\n' && text[end] != '\r') {
            ++end;
        }
        if (end > at + 2 && text.sliced(end).startsWith("]:")) {
            result.push_back(end + 1);
        }
    }
    return result;
}

} // namespace

Utf8Source::Utf8Source(QStringView source, QByteArrayView known)
    : m_utf8(known)
{
    if (known.isEmpty()) {
        m_copy = source.toUtf8();
        m_utf8 = m_copy;
    }
    hide();
    m_isAscii = m_utf8.size() == source.size();
}

void Utf8Source::hide()
{
    const std::vector<qsizetype> colons = footnoteColons(m_utf8);
    if (colons.empty() && !m_utf8.contains('\0')) {
        return;
    }
    if (m_copy.isEmpty()) {
        m_copy = m_utf8.toByteArray();
    }
    m_copy.replace('\0', '\x01');
    for (const qsizetype colon : colons) {
        m_copy[colon] = ';'; // as much of a word's end, and no more than that
    }
    m_utf8 = m_copy;
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
