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
    const auto gaps = std::ranges::count_if(lines, &TextLine::hasGap);
    if (lines.size() < 3 || size_t(gaps) * 10 < lines.size() * 8) {
        return false;
    }
    std::map<qsizetype, size_t> columns;
    for (const TextLine &line : lines) {
        countGaps(line.text(source), columns);
    }
    return std::ranges::any_of(columns,
                               [&](const auto &column) { return column.second * 10 >= lines.size() * 8; });
}

// Boxes drawn with characters, or with signs: a border of dashes and lines in bars, or bars alone.
bool isDrawn(std::span<const TextLine> lines, QStringView source)
{
    size_t boxes = 0;
    size_t borders = 0;
    size_t bars = 0;
    for (const TextLine &line : lines) {
        const QChar first = source[line.start];
        boxes += line.hasBoxes ? 1 : 0;
        borders += first == u'+' && isTableBorder(line.text(source)) ? 1 : 0;
        bars += first == u'|' && source[line.end - 1] == u'|' ? 1 : 0;
    }
    return lines.size() >= 2 &&
           (boxes * 2 > lines.size() || (borders > 0 && bars > 0) || bars == lines.size());
}

// Most lines look like code, and all are indented.
bool isIndentedCode(std::span<const TextLine> lines, QStringView source, int indentAround)
{
    size_t code = 0;
    for (const TextLine &line : lines) {
        if (line.indent < indentAround + 2) {
            return false;
        }
        code +=
            looksLikeCode(line.text(source).first(std::min<qsizetype>(line.end - line.start, 200))) ? 1 : 0;
    }
    return code * 10 >= lines.size() * 6;
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
    return isDrawn(lines, source) || isIndentedCode(lines, source, indentAround) ||
           hasAlignedColumns(lines, source);
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
