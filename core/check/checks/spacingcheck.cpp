// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/spacingcheck.h"

#include "core/check/report.h"
#include "core/text/script.h"

#include <QtGlobal>

#include <algorithm>

namespace hexapla {

namespace {

bool isSpace(QChar character)
{
    return character == u' ' || character == QChar(QChar::Nbsp) || character == QChar(0x202F);
}

// Two spaces or more between words. Behind full stops they are a typist's habit; in plain text they make
// columns.
TextSpan spacesAt(QStringView text, qsizetype offset)
{
    qsizetype end = offset;
    while (end < text.size() && isSpace(text[end])) {
        ++end;
    }
    const bool isBetween = offset > 0 && end < text.size() &&
                           (text[offset - 1].isLetterOrNumber() || text[offset - 1] == u',') &&
                           text[end].isLetterOrNumber();
    return isBetween && end - offset > 1 ? TextSpan{offset, end} : TextSpan{offset, offset};
}

// A comma or semicolon between two words of some length, with nothing behind it.
bool lacksSpace(QStringView text, qsizetype offset)
{
    constexpr qsizetype longEnough = 3;
    if (text[offset] != u',' && text[offset] != u';' && text[offset] != u'،') {
        return false;
    }
    for (qsizetype i = 1; i <= longEnough; ++i) {
        const bool isInside = offset - i >= 0 && offset + i < text.size();
        if (!isInside || !text[offset - i].isLetter() || !text[offset + i].isLetter()) {
            return false;
        }
    }
    const Script script = scriptOf(text[offset + 1].unicode());
    return script != Script::Han && script != Script::Hiragana && script != Script::Katakana;
}

// A space behind an opening bracket, or before a closing one, where words stand beside it; empty otherwise.
TextSpan spaceInBracket(QStringView text, qsizetype offset)
{
    constexpr qsizetype reach = 2;
    const bool isOpening = text[offset] == u'(';
    const qsizetype space = isOpening ? offset + 1 : offset - 1;
    const qsizetype word = isOpening ? offset + reach : offset - reach;
    const bool isBracket = isOpening || text[offset] == u')';
    const bool isApart =
        isBracket && word >= 0 && word < text.size() && isSpace(text[space]) && text[word].isLetter();
    return isApart ? TextSpan{std::min(offset, space), std::max(offset, space) + 1}
                   : TextSpan{offset, offset};
}

} // namespace

void SpacingCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    for (const size_t version : row.present()) {
        const CheckedText &text = row.text(version);
        const QStringView all = text.document().text();
        const TextSpan span = row.span(version);
        for (qsizetype i = span.start; i < span.end; ++i) {
            const bool isCandidate = isSpace(all[i]) || all[i].isPunct();
            if (!isCandidate || text.isCode(i)) {
                continue;
            }
            const TextSpan spaces = spacesAt(all.first(span.end), i);
            if (!spaces.isEmpty() && text.version().format == Format::Markdown) {
                found.push_back(
                    damage(row, CheckId::Spacing, Severity::Trivial, version, spaces,
                           {QT_TRANSLATE_NOOP("hexapla::Finding", "Several spaces between words in %1"),
                            {VersionNumbers{version}}}));
                i = spaces.end - 1;
            } else if (lacksSpace(all.first(span.end), i)) {
                found.push_back(
                    damage(row, CheckId::Spacing, Severity::Trivial, version, {i - 1, i + 2},
                           {QT_TRANSLATE_NOOP("hexapla::Finding", "A space is missing behind “%1” in %2"),
                            {QString(all[i]), VersionNumbers{version}}}));
            } else if (const TextSpan apart = spaceInBracket(all.first(span.end), i); !apart.isEmpty()) {
                found.push_back(
                    damage(row, CheckId::Spacing, Severity::Trivial, version, apart,
                           {QT_TRANSLATE_NOOP("hexapla::Finding", "A space too much beside “%1” in %2"),
                            {QString(all[i]), VersionNumbers{version}}}));
            }
        }
    }
}

} // namespace hexapla
