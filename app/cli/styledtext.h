// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <vector>

class QTextStream;

namespace hexapla {

// How many columns of a terminal a text takes: Chinese characters are wide, and marks take none.
qsizetype columnsOf(QStringView text);

// A text for a terminal, parts of it in colours, that is broken into lines where words end.
class StyledText
{
public:
    // A style is what switches it on; none where it is empty.
    void append(const QString &text, QLatin1StringView style = {});

    // The first line goes on where some columns are taken already; the others begin there.
    void write(QTextStream &out, qsizetype taken, qsizetype width) const;

private:
    struct Part
    {
        qsizetype end = 0;
        QLatin1StringView style;
    };

    qsizetype lineEnd(qsizetype start, qsizetype room) const;
    void writeLine(QTextStream &out, qsizetype start, qsizetype end) const;

    QString m_text;
    std::vector<Part> m_parts;
};

} // namespace hexapla
