// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/dictionaryarticle.h"

#include <algorithm>
#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

bool isStress(QChar c) { return c == u'\u0301' || c == u'\u0300'; }

// Dictionaries mark the stress of Russian and its like, texts do not. In other scripts the marks make other
// letters, which are whole characters once composed.
QString withoutStress(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!isStress(c) || result.isEmpty() || result.back().script() != QChar::Script_Cyrillic) {
            result += c;
        }
    }
    return result;
}

// A word without the punctuation around it, on one line; empty when it is no short phrase.
QString phrase(const QString &text)
{
    QStringView rest = text;
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); };
    while (!rest.isEmpty() && !isPart(rest.front())) {
        rest = rest.sliced(1);
    }
    while (!rest.isEmpty() && !isPart(rest.back())) {
        rest.chop(1);
    }
    const QString result =
        withoutStress(rest.toString().normalized(QString::NormalizationForm_C)).simplified();
    return result.count(u' ') < maximumPhraseWords ? result : QString();
}

QChar closingBracket(QChar opening)
{
    constexpr std::array<std::pair<char16_t, char16_t>, 4> brackets = {
        {{u'(', u')'}, {u'<', u'>'}, {u'[', u']'}, {u'{', u'}'}}};
    for (const auto &[open, close] : brackets) {
        if (opening == open) {
            return close;
        }
    }
    return {};
}

// Where the bracket closes that opens at a place, or the end.
qsizetype endOfBracket(QStringView text, qsizetype start)
{
    const QChar opening = text[start];
    const QChar closing = closingBracket(opening);
    int depth = 0;
    for (qsizetype i = start; i < text.size(); ++i) {
        depth += text[i] == opening ? 1 : 0;
        depth -= text[i] == closing ? 1 : 0;
        if (depth == 0) {
            return i + 1;
        }
    }
    return text.size();
}

// A text without remarks in brackets and examples in quotes; of a link of a wiki, [[base|form]], the form
// stays.
QString withoutRemarks(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        if (text.sliced(i).startsWith(u"[[")) {
            const qsizetype end = text.indexOf(u"]]", i);
            const QStringView link = text.sliced(i + 2, (end < 0 ? text.size() : end) - i - 2);
            result += link.sliced(link.lastIndexOf(u'|') + 1);
            i = end < 0 ? text.size() : end + 2;
        } else if (!closingBracket(text[i]).isNull()) {
            i = endOfBracket(text, i);
        } else if (text[i] == u'"') {
            const qsizetype end = text.indexOf(u'"', i + 1);
            i = end < 0 ? text.size() : end + 1;
        } else {
            result += text[i++];
        }
    }
    return result;
}

bool isSeparator(QChar c)
{
    return c == u',' || c == u';' || c == u'،' || c == u'؛' || c == u'、' || c == u'，' || c == u'；';
}

// How long the number is that a line begins with: "12. " is 4; 0 without one.
qsizetype numberLength(QStringView line)
{
    const auto end = std::ranges::find_if_not(line, [](QChar c) { return c.isDigit(); });
    const qsizetype digits = end - line.begin();
    if (digits == 0 || digits == line.size() || line[digits] != u'.') {
        return 0;
    }
    return digits + 1 == line.size() || line[digits + 1].isSpace() ? digits + 1 : 0;
}

// A line of translations may end with the number of the first sense below it: "дом 2.".
QStringView withoutLastNumber(QStringView line)
{
    const qsizetype space = line.lastIndexOf(u' ');
    const QStringView last = line.sliced(space + 1);
    return space >= 0 && numberLength(last) == last.size() ? line.first(space) : line;
}

void addTranslations(QStringView line, QStringList &translations)
{
    const QString text = withoutRemarks(withoutLastNumber(line));
    const auto end = text.cend();
    for (auto start = text.cbegin(); start != end;) {
        const auto stop = std::find_if(start, end, isSeparator);
        const QString translation = phrase(QStringView(start, stop).toString());
        if (!translation.isEmpty() && !translations.contains(translation)) {
            translations += translation;
        }
        start = stop == end ? end : stop + 1;
    }
}

QString headwordOf(QStringView line)
{
    qsizetype end = line.size();
    for (const QStringView remark : {u" /", u" <", u" [", u" ("}) {
        const qsizetype place = line.indexOf(remark);
        end = place < 0 ? end : std::min(end, place);
    }
    return phrase(line.first(end).toString());
}

} // namespace

DictionaryArticle readDictionaryArticle(QStringView text)
{
    DictionaryArticle article;
    bool isHead = true;
    bool isFirst = true;    // of the lines below the head
    bool continues = false; // the line before ended with a separator
    for (QStringView line : text.tokenize(u'\n')) {
        line = line.trimmed();
        if (line.isEmpty()) {
            continue;
        }
        if (isHead) {
            article.headword = headwordOf(line);
            isHead = false;
            continue;
        }
        // Below the numbered translations of a sense, or those of the only one, stands what explains them.
        const qsizetype number = numberLength(line);
        const bool translates = isFirst || continues || (number > 0 && number < line.size());
        if (translates) {
            addTranslations(line.sliced(number), article.translations);
        }
        continues = translates && isSeparator(line.back());
        isFirst = false;
    }
    return article;
}

} // namespace hexapla
