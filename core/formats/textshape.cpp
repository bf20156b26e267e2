// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/textshape.h"

#include <algorithm>
#include <map>

namespace hexapla {

namespace {

constexpr QStringView ruleSigns = u"-*_=~#^+–—―─━═.·•";
constexpr size_t mostLinesLookedAt = 400; // a table that long shows what it is before
constexpr size_t mostColumnsLookedAt = 400;
constexpr int gapOfColumns = 3;

bool isBoxDrawing(QChar c) { return c.unicode() >= 0x2500 && c.unicode() <= 0x259F; }

bool isTableBorder(QStringView text)
{
    const bool isPlus = text.startsWith(u'+') && text.endsWith(u'+');
    return isPlus && std::ranges::all_of(text, [](QChar c) { return c == u'+' || c == u'-' || c == u'='; });
}

// Lines of program code and commands end and begin as prose does not.
bool looksLikeCode(QStringView text)
{
    const QChar last = text.back();
    if (last == u';' || last == u'{' || last == u'}' || last == u'\\') {
        return true;
    }
    return text.startsWith(u"$ ") || text.startsWith(u"# ") || text.startsWith(u"</") ||
           text.startsWith(u"#!") || text.contains(u"();") || text.contains(u" = ") ||
           text.contains(u" := ") || text.contains(u"--");
}

// The columns where words begin behind a gap.
void countGaps(QStringView text, std::map<qsizetype, size_t> &columns)
{
    int gap = 0;
    const qsizetype end = std::min<qsizetype>(text.size(), mostColumnsLookedAt);
    for (qsizetype i = 0; i < end; ++i) {
        if (text[i].isSpace()) {
            gap += text[i] == u'\t' ? gapOfColumns : 1;
            continue;
        }
        if (gap >= gapOfColumns) {
            ++columns[i];
        }
        gap = 0;
    }
}

bool hasAlignedColumns(std::span<const TextLine> lines, QStringView source)
{
    if (lines.size() < 3) {
        return false;
    }
    std::map<qsizetype, size_t> columns;
    for (const TextLine &line : lines) {
        countGaps(line.text(source), columns);
    }
    return std::ranges::any_of(columns,
                               [&](const auto &column) { return column.second * 10 >= lines.size() * 8; });
}

} // namespace

bool isRule(QStringView line)
{
    const QChar sign = line[0];
    if (!ruleSigns.contains(sign)) {
        return false;
    }
    int signs = 0;
    for (const QChar c : line) {
        if (c != sign && !c.isSpace()) {
            return false;
        }
        signs += c == sign ? 1 : 0;
    }
    const bool isDots = sign == u'.' || sign == u'·' || sign == u'•';
    return signs >= (isDots ? 5 : 3); // "..." alone is speech
}

bool isUnderline(const TextLine &title, const TextLine &rule, QStringView source)
{
    const QStringView text = rule.text(source);
    if (!QStringView(u"=-~^*#\"'").contains(text[0]) || text.contains(u' ')) {
        return false;
    }
    const bool isSetext = text[0] == u'=' || text[0] == u'-';
    return title.width <= rule.width + 3 ? rule.width <= title.width * 2 + 4 || isSetext
                                         : isSetext && rule.width * 2 >= title.width;
}

bool looksVerbatim(std::span<const TextLine> lines, QStringView source, int indentAround)
{
    lines = lines.first(std::min(lines.size(), mostLinesLookedAt));
    size_t boxes = 0;
    size_t borders = 0;
    size_t bars = 0;
    size_t code = 0;
    quint16 indent = 0xFFFF;
    for (const TextLine &line : lines) {
        const QStringView text = line.text(source).first(std::min<qsizetype>(line.end - line.start, 200));
        boxes += std::ranges::count_if(text, isBoxDrawing) > 1 ? 1 : 0;
        borders += isTableBorder(text) ? 1 : 0;
        bars += text.startsWith(u'|') && text.endsWith(u'|') ? 1 : 0;
        code += looksLikeCode(text) ? 1 : 0;
        indent = std::min(indent, line.indent);
    }
    if (lines.size() >= 2 &&
        (boxes * 2 > lines.size() || (borders > 0 && bars > 0) || bars == lines.size())) {
        return true;
    }
    if (indent >= indentAround + 2 && code * 10 >= lines.size() * 6) {
        return true;
    }
    return hasAlignedColumns(lines, source);
}

bool isAllCapitals(QStringView text)
{
    int capitals = 0;
    for (const QChar c : text) {
        if (c.isLower()) {
            return false;
        }
        capitals += c.isUpper() ? 1 : 0;
    }
    return capitals >= 2;
}

} // namespace hexapla
