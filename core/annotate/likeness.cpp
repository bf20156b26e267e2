// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/likeness.h"

#include "core/text/codepoints.h"
#include "core/text/script.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace hexapla {

namespace {

// Texts whose comparison takes more steps are not compared letter by letter.
constexpr qsizetype mostCells = 20'000'000;

// What is alike at both ends costs nothing.
void trimCommonEnds(QStringView &a, QStringView &b)
{
    qsizetype start = 0;
    while (start < a.size() && start < b.size() && a[start] == b[start]) {
        ++start;
    }
    a = a.sliced(start);
    b = b.sliced(start);
    qsizetype end = 0;
    while (end < a.size() && end < b.size() && a[a.size() - end - 1] == b[b.size() - end - 1]) {
        ++end;
    }
    a.chop(end);
    b.chop(end);
}

} // namespace

QString plainWording(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C).simplified();
}

qsizetype lettersOf(QStringView text)
{
    constexpr qsizetype ideograph = 3;
    constexpr qsizetype syllable = 2;
    qsizetype result = 0;
    qsizetype space = 0; // one, when there is some between two letters
    for (const char32_t c : CodePoints(text)) {
        if (QChar::isSpace(c)) {
            space = result > 0 ? 1 : 0;
        }
        if (!QChar::isLetterOrNumber(c)) {
            continue;
        }
        result += std::exchange(space, 0);
        switch (scriptOf(c)) {
        case Script::Han:
            result += ideograph;
            break;
        case Script::Hangul:
        case Script::Hiragana:
        case Script::Katakana:
            result += syllable;
            break;
        default:
            result += 1;
        }
    }
    return result;
}

qsizetype edits(QStringView a, QStringView b, qsizetype limit)
{
    trimCommonEnds(a, b);
    if (a.size() > b.size()) {
        std::swap(a, b);
    }
    if (b.size() - a.size() > limit) {
        return limit + 1;
    }
    // Only ways near the diagonal cost no more than the limit. Row by row of b.
    std::vector<qsizetype> costs(size_t(a.size()) + 1);
    for (qsizetype i = 0; i <= a.size(); ++i) {
        costs[size_t(i)] = i;
    }
    for (qsizetype j = 1; j <= b.size(); ++j) {
        const qsizetype first = std::max(qsizetype(1), j - limit);
        const qsizetype last = std::min(a.size(), j + limit);
        qsizetype diagonal = costs[size_t(first - 1)];
        costs[size_t(first - 1)] = first == 1 ? j : limit + 1;
        qsizetype least = costs[size_t(first - 1)];
        for (qsizetype i = first; i <= last; ++i) {
            const qsizetype above = i < j + limit ? costs[size_t(i)] : limit + 1;
            const qsizetype replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = costs[size_t(i)];
            costs[size_t(i)] = std::min({replaced, above + 1, costs[size_t(i - 1)] + 1});
            least = std::min(least, costs[size_t(i)]);
        }
        if (least > limit) {
            return limit + 1;
        }
    }
    return std::min(costs[size_t(a.size())], limit + 1);
}

double likeness(QStringView a, QStringView b, double least)
{
    const qsizetype longest = std::max(a.size(), b.size());
    if (longest == 0) {
        return 1;
    }
    trimCommonEnds(a, b);
    if (a.size() * b.size() > mostCells) {
        const double common = 1 - (double(std::max(a.size(), b.size())) / double(longest));
        return common < least ? 0 : common;
    }
    const auto limit = qsizetype((1 - least) * double(longest));
    const qsizetype needed = edits(a, b, limit);
    return needed > limit ? 0 : 1 - (double(needed) / double(longest));
}

ClosestPart closestPart(QStringView text, QStringView wanted)
{
    // Of every beginning of what is wanted, how cheaply it ends here, and where it then begins.
    struct Way
    {
        qsizetype cost = 0;
        qsizetype start = 0;
    };
    std::vector<Way> ways(size_t(wanted.size()) + 1);
    for (size_t i = 0; i < ways.size(); ++i) {
        ways[i].cost = qsizetype(i);
    }
    ClosestPart best{{0, 0}, wanted.size()};
    for (qsizetype end = 1; end <= text.size(); ++end) {
        Way diagonal = ways[0];
        ways[0] = {0, end};
        for (size_t i = 1; i < ways.size(); ++i) {
            const bool isSame = wanted[qsizetype(i) - 1] == text[end - 1];
            Way way{diagonal.cost + (isSame ? 0 : 1), diagonal.start};
            if (ways[i].cost + 1 < way.cost) {
                way = {ways[i].cost + 1, ways[i].start};
            }
            if (ways[i - 1].cost + 1 < way.cost) {
                way = {ways[i - 1].cost + 1, ways[i - 1].start};
            }
            diagonal = ways[i];
            ways[i] = way;
        }
        if (ways.back().cost <= best.edits) {
            best = {{ways.back().start, end}, ways.back().cost};
        }
    }
    return best;
}

} // namespace hexapla
