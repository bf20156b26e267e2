// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/references.h"

#include "core/text/languagetable.h"

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(QChar sign) { return sign == u' ' || sign == u'\u00A0' || sign == u'\u202F'; }

// Whether a word of a table is a whole word of the text there; signs and letters without case need no end.
bool isWholeBefore(QStringView text, qsizetype start, QChar first)
{
    const bool hasCase = first.isLower() || first.isUpper();
    return !hasCase || start == 0 || !text[start - 1].isLetterOrNumber();
}

bool isWholeBehind(QStringView text, qsizetype end, QChar last)
{
    const bool hasCase = last.isLower() || last.isUpper();
    return !hasCase || end == text.size() || !text[end].isLetterOrNumber();
}

} // namespace

ReferenceReader::ReferenceReader(const LanguageTag &language)
{
    addTable(u"und"_s);
    addTable(language.language());
}

void ReferenceReader::addTable(const QString &language)
{
    for (const QString &line : languageTable(language, "references"_L1).value_or(QStringList())) {
        const QStringList fields = line.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : fields.sliced(1)) {
            add(fields.front(), QString(word).replace(u'_', u' '));
        }
    }
}

void ReferenceReader::add(const QString &kind, const QString &word)
{
    const qsizetype place = word.indexOf(u'#');
    const Word added = place < 0 ? Word{word.toLower(), {}, kind}
                                 : Word{word.first(place).toLower(), word.sliced(place + 1).toLower(), kind};
    if (added.before.isEmpty()) {
        m_beginnings.push_back(added);
    } else {
        m_endings[added.before.back().unicode()].push_back(added);
    }
}

std::optional<WrittenReference> ReferenceReader::around(QStringView text, TextSpan number) const
{
    qsizetype last = number.start - 1;
    last -= last > 0 && isSpace(text[last]) ? 1 : 0;
    last -= last > 0 && text[last] == u'.' ? 1 : 0;
    std::optional<WrittenReference> longest;
    const auto take = [&longest](const std::optional<WrittenReference> &found) {
        if (found && (!longest || found->text.length() > longest->text.length())) {
            longest = found;
        }
    };
    const auto endings = last < 0 ? m_endings.end() : m_endings.find(text[last].toLower().unicode());
    if (endings != m_endings.end()) {
        for (const Word &word : endings->second) {
            take(match(text, {last + 1, number.end}, word));
        }
    }
    for (const Word &word : m_beginnings) {
        take(match(text, number, word));
    }
    return longest;
}

std::optional<WrittenReference> ReferenceReader::match(QStringView text, TextSpan number,
                                                       const Word &word) const
{
    const QStringView before = text.first(number.start);
    QStringView behind = text.sliced(number.end);
    const qsizetype gap = !word.behind.isEmpty() && !behind.isEmpty() && isSpace(behind[0]) ? 1 : 0;
    behind = behind.sliced(gap);
    const qsizetype start = number.start - word.before.size();
    const qsizetype end = number.end + (word.behind.isEmpty() ? 0 : gap + word.behind.size());
    const bool isThere = before.endsWith(word.before, Qt::CaseInsensitive) &&
                         behind.startsWith(word.behind, Qt::CaseInsensitive) &&
                         (word.before.isEmpty() || isWholeBefore(text, start, word.before.front())) &&
                         (word.behind.isEmpty() || isWholeBehind(text, end, word.behind.back()));
    return isThere ? std::optional(WrittenReference{{start, end}, word.kind}) : std::nullopt;
}

} // namespace hexapla
