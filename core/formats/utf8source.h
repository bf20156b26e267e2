// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

namespace hexapla {

// The source as UTF-8, for md4c to read, and the way from its byte offsets back to the UTF-16 source.
// The source must not hold lone surrogates. What md4c would misread is hidden from it, byte for byte: U+0000,
// which it hands out twice, and the colon of a footnote ("[^1]: Note."), which it would take for a link's
// target.
class Utf8Source
{
public:
    // Bytes that are known to be the same text in UTF-8 spare the copy; they must outlive this then.
    explicit Utf8Source(QStringView source, QByteArrayView known = {});
    ~Utf8Source() = default;
    Q_DISABLE_COPY_MOVE(Utf8Source)

    const char *data() const { return m_utf8.data(); }
    qsizetype size() const { return m_utf8.size(); }
    // Whether a pointer md4c handed out points into the copy (some point to constants of its own).
    bool contains(const char *pointer) const;

    // Fast when offsets are asked for in ascending order. An offset inside a character counts as its end.
    qsizetype utf16Offset(qsizetype byteOffset);
    // The other way, once.
    qsizetype byteOffset(qsizetype utf16Offset) const;

private:
    void hide();

    QByteArray m_copy;
    QByteArrayView m_utf8;
    bool m_isAscii = false;
    qsizetype m_byte = 0; // the last answer, where the next count starts
    qsizetype m_utf16 = 0;
};

} // namespace hexapla
