// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace hexapla {

// Writes dictionaries as dictfmt and dictzip do.
class DictdWriter
{
public:
    void add(const QByteArray &headword, const QByteArray &article);

    QByteArray index() const { return m_index; }
    QByteArray data() const { return m_data; }

    // Writes PATH.index with PATH.dict or PATH.dict.dz.
    void write(const QString &path, bool isPacked) const;

    // dictd's writing of numbers.
    static QByteArray number(qsizetype value);
    // A gzip file with the extra field that dictzip keeps its table of chunks in.
    static QByteArray packed(const QByteArray &bytes);

private:
    QByteArray m_index;
    QByteArray m_data;
};

} // namespace hexapla
