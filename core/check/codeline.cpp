// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/codeline.h"

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character == u'_';
}

// Whether a comment begins here: a sign of its own, not inside a word or an address.
bool beginsComment(QStringView line, qsizetype at)
{
    const QStringView rest = line.sliced(at);
    const bool isApart = at == 0 || line[at - 1].isSpace() || line[at - 1] == u';';
    return rest.startsWith("/*"_L1) || rest.startsWith("<!--"_L1) ||
           (isApart && (rest.startsWith(u'#') || rest.startsWith("//"_L1) || rest.startsWith("-- "_L1) ||
                        rest.startsWith(u';') || rest.startsWith(u'%') || rest.startsWith("* "_L1)));
}

// The end of a string that begins here, behind its last quotation mark; the place itself when none begins.
qsizetype endOfString(QStringView line, qsizetype at)
{
    if (line[at] != u'"' && line[at] != u'\'' && line[at] != u'`') {
        return at;
    }
    for (qsizetype end = at + 1; end < line.size(); ++end) {
        if (line[end] == u'\\') {
            ++end;
        } else if (line[end] == line[at]) {
            return end + 1;
        }
    }
    return at;
}

// Text of a language, rather than a key or a name: several words, or letters that code does not have.
bool isProse(QStringView string)
{
    return std::ranges::any_of(string, [](QChar character) {
        return character.isSpace() || (character.isLetter() && character.unicode() >= 0x80);
    });
}

CodeLine codeLine(QStringView line, qsizetype offset)
{
    CodeLine result;
    const auto add = [&](qsizetype start, qsizetype end) {
        result.tokens.push_back({line.sliced(start, end - start), {offset + start, offset + end}});
    };
    for (qsizetype at = 0; at < line.size() && !beginsComment(line, at);) {
        if (line[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = endOfString(line, at);
        if (end == at) {
            const bool isWord = isWordCharacter(line[at]);
            ++end;
            while (isWord && end < line.size() && isWordCharacter(line[end])) {
                ++end;
            }
        }
        add(at, end);
        at = end;
    }
    return result;
}

QStringView meaningOf(const CodeToken &token)
{
    const bool isString = token.text.size() > 1 && !isWordCharacter(token.text.front());
    return isString && isProse(token.text) ? token.text.first(1) : token.text;
}

} // namespace

QString CodeLine::code() const
{
    QString result;
    for (const CodeToken &token : tokens) {
        result += meaningOf(token);
        result += u' ';
    }
    return result;
}

std::vector<CodeLine> codeLines(QStringView text, TextSpan part)
{
    std::vector<CodeLine> result;
    for (qsizetype start = part.start; start < part.end;) {
        const qsizetype feed = text.indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? part.end : std::min(feed, part.end);
        CodeLine line = codeLine(text.sliced(start, end - start), start);
        if (!line.tokens.empty()) {
            result.push_back(std::move(line));
        }
        start = end + 1;
    }
    return result;
}

std::optional<size_t> firstChange(const CodeLine &one, const CodeLine &other)
{
    if (one.tokens.size() != other.tokens.size()) {
        return std::nullopt;
    }
    std::optional<size_t> change;
    for (size_t i = 0; i < one.tokens.size(); ++i) {
        if (meaningOf(one.tokens[i]) != meaningOf(other.tokens[i])) {
            if (change) {
                return std::nullopt;
            }
            change = i;
        }
    }
    return change;
}

} // namespace hexapla
