// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/styledtext.h"

#include "core/text/codepoints.h"

#include <QTextBoundaryFinder>
#include <QTextStream>

#include <unicode/uchar.h>

#include <algorithm>

namespace hexapla {

namespace {

constexpr auto off = "\x1b[0m";

qsizetype columnsOf(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const int width = u_getIntPropertyValue(UChar32(character), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

} // namespace

qsizetype columnsOf(QStringView text)
{
    qsizetype result = 0;
    for (const char32_t character : CodePoints(text)) {
        result += columnsOf(character);
    }
    return result;
}

void StyledText::append(const QString &text, QLatin1StringView style)
{
    m_text += text;
    m_parts.push_back({m_text.size(), style});
}

void StyledText::write(QTextStream &out, qsizetype taken, qsizetype width) const
{
    for (qsizetype start = 0; start < m_text.size();) {
        if (start > 0) {
            out << '\n' << QString(taken, u' ');
        }
        const qsizetype end = lineEnd(start, width - taken);
        // The space where a line is broken is not needed.
        qsizetype shown = end;
        while (shown > start && m_text[shown - 1].isSpace()) {
            --shown;
        }
        writeLine(out, start, shown);
        start = end;
    }
}

// One word at least, and as many as there is room for.
qsizetype StyledText::lineEnd(qsizetype start, qsizetype room) const
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_text);
    finder.setPosition(start);
    qsizetype end = start;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        const QStringView line = QStringView(m_text).sliced(start, next - start);
        if (end > start && columnsOf(line.trimmed()) > room) {
            return end;
        }
        end = next;
    }
    return m_text.size();
}

void StyledText::writeLine(QTextStream &out, qsizetype start, qsizetype end) const
{
    for (const auto &[partEnd, style] : m_parts) {
        const qsizetype shown = std::min(end, partEnd);
        if (shown > start) {
            out << style << QStringView(m_text).sliced(start, shown - start) << (style.isEmpty() ? "" : off);
            start = shown;
        }
    }
}

} // namespace hexapla
