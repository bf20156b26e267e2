// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/markdownlook.h"

#include <QRegularExpression>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLookedAt = 1 << 18;
constexpr qsizetype longestLineLookedAt = 4096;
constexpr int longestFrontMatter = 200; // lines
constexpr double leastEvidence = 2;
constexpr double leastEvidencePerLine = 0.01;
constexpr double leastDrawnPerLine = 0.1;
constexpr double mostWeakEvidence = 1.5;

// Gathers what speaks for Markdown, line by line.
class MarkdownEvidence
{
public:
    void add(QStringView line);
    bool isEnough() const;

private:
    void addHeading(QStringView line);
    bool addFence(QStringView line);
    void addInline(QStringView line);

    int m_lines = 0;
    int m_fences = 0;
    qsizetype m_levelBefore = 0; // of the heading on the line before
    double m_strong = 0;
    double m_drawn = 0; // tables
    double m_weak = 0;
};

qsizetype countOf(QStringView line, const QRegularExpression &pattern)
{
    qsizetype result = 0;
    for (auto match = pattern.globalMatchView(line); match.hasNext(); match.next()) {
        ++result;
    }
    return result;
}

void MarkdownEvidence::addHeading(QStringView line)
{
    const auto end = std::ranges::find_if(line, [](QChar c) { return c != u'#'; });
    const qsizetype level = std::distance(line.begin(), end);
    const bool isHeading = level >= 1 && level <= 6 && end != line.end() && end->isSpace();
    if (isHeading && m_levelBefore == level) {
        m_strong -= 3; // comments stand one below the other
        m_levelBefore = -level;
    } else if (isHeading && m_levelBefore != -level) {
        m_strong += 3;
        m_levelBefore = level;
    } else if (!isHeading) {
        m_levelBefore = 0;
    }
}

bool MarkdownEvidence::addFence(QStringView line)
{
    if (line.startsWith(u"```") || line.startsWith(u"~~~")) {
        ++m_fences;
    }
    return m_fences % 2 == 1;
}

void MarkdownEvidence::addInline(QStringView line)
{
    static const QRegularExpression strong(uR"((?<![\w*\\])\*\*(?=[^\s*])[^*\n]*[^\s*]\*\*(?![\w*]))"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression link(uR"(!?\[[^\]\n]*\]\((?=[^\s)])[^\n)]*\))"_s);
    static const QRegularExpression definition(uR"(^\[[^\]\n]+\]:\s+\S)"_s);
    static const QRegularExpression tableRow(uR"(^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)+\|?\s*$)"_s);
    static const QRegularExpression emphasis(
        uR"((?<![\w*_\\])([*_])(?=[^\s*_])[^*_\n]*[^\s*_]\1(?![\w*_]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (line.contains(u'*') || line.contains(u'_')) {
        m_strong += 2 * double(countOf(line, strong));
        m_weak += 0.3 * double(countOf(line, emphasis));
    }
    if (line.contains(u'[')) {
        m_strong += 3 * double(countOf(line, link)) + 2 * double(countOf(line, definition));
    }
    if (line.contains(u'|')) {
        m_drawn += 4 * double(countOf(line, tableRow));
    }
    const qsizetype pairs = line.count(u'`') / 2;
    m_weak += 0.2 * double(pairs) + (line.contains(u"\\%") ? 0.5 : 0.0);
    m_weak += line.startsWith(u"> ") || line.startsWith(u"- ") || line.startsWith(u"* ") ? 0.05 : 0.0;
}

void MarkdownEvidence::add(QStringView line)
{
    const QStringView text = line.trimmed().first(std::min(line.trimmed().size(), longestLineLookedAt));
    const bool isIndented = line.startsWith(u"    ") || line.startsWith(u'\t');
    if (text.isEmpty()) {
        m_levelBefore = 0;
        return;
    }
    ++m_lines;
    if (!isIndented && addFence(text)) {
        return; // what stands in a fence is code
    }
    if (!isIndented) {
        addHeading(text);
    }
    addInline(text);
}

bool MarkdownEvidence::isEnough() const
{
    const auto blocks = m_fences / 2;
    double strong = m_strong + 4.0 * blocks;
    // A table is drawn in a plain book now and then.
    if (strong >= leastEvidence || m_drawn >= leastDrawnPerLine * m_lines) {
        strong += m_drawn;
    }
    return strong >= leastEvidence &&
           strong + std::min(m_weak, mostWeakEvidence) >= leastEvidencePerLine * double(m_lines);
}

// "---", fields, "---"; or the same with "+++".
bool hasFrontMatter(QStringView source)
{
    static const QRegularExpression yamlField(uR"(^[\w][\w .-]*:(\s|$))"_s);
    static const QRegularExpression tomlField(uR"(^[\w"][\w".-]*\s*=|^\[)"_s);
    QStringView fence;
    bool hasField = false;
    int lines = 0;
    for (QStringView line : source.tokenize(u'\n')) {
        line = line.trimmed();
        if (lines++ == 0) {
            fence = line;
            if (fence != u"---" && fence != u"+++") {
                return false;
            }
        } else if (line == fence || (fence == u"---" && line == u"...")) {
            return hasField;
        } else if (lines > longestFrontMatter) {
            return false;
        } else {
            hasField = hasField || (fence == u"---" ? yamlField : tomlField).matchView(line).hasMatch();
        }
    }
    return false;
}

} // namespace

bool looksLikeMarkdown(QStringView source)
{
    source = source.first(std::min(source.size(), mostLookedAt));
    if (source.startsWith(QChar(QChar::ByteOrderMark))) {
        source = source.sliced(1);
    }
    if (hasFrontMatter(source)) {
        return true;
    }
    MarkdownEvidence evidence;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= source.size(); ++i) {
        if (i == source.size() || source[i] == u'\n' || source[i] == u'\r') {
            evidence.add(source.sliced(start, i - start));
            start = i + 1;
        }
    }
    return evidence.isEnough();
}

} // namespace hexapla
