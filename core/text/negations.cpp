// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/negations.h"

#include "core/text/languagetable.h"
#include "core/text/wordshapes.h"

#include <algorithm>
#include <optional>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// How many words may stand between the parts of "ne ... que".
constexpr size_t longestGap = 5;

// As tables write it: small letters, one apostrophe.
QString plain(QStringView text)
{
    QString result = text.toString().toLower();
    // A capital that becomes two letters would move all places behind it.
    if (result.size() != text.size()) {
        result = text.toString();
    }
    for (QChar &character : result) {
        if (isApostrophe(character)) {
            character = u'\'';
        }
    }
    return result;
}

std::optional<NegationKind> kindNamed(QStringView name)
{
    if (name == "not"_L1) {
        return NegationKind::Plain;
    }
    if (name == "without"_L1) {
        return NegationKind::Without;
    }
    if (name == "hidden"_L1) {
        return NegationKind::Hidden;
    }
    if (name == "never"_L1) {
        return NegationKind::None;
    }
    return std::nullopt;
}

} // namespace

Negations::Negations(const LanguageTag &language)
{
    const auto table = languageTable(language.language(), "negation"_L1);
    if (language.isUndetermined() || !table) {
        return; // nothing is known about this language
    }
    m_isKnown = true;
    for (const QString &line : *table) {
        addLine(line);
    }
    for (std::vector<Part> *parts : {&m_beginnings, &m_endings, &m_parts}) {
        std::ranges::stable_sort(*parts, std::ranges::greater(),
                                 [](const Part &part) { return part.letters.size(); });
    }
}

void Negations::addLine(QStringView line)
{
    const qsizetype space = line.indexOf(u' ');
    if (space < 0) {
        return;
    }
    const QStringView name = line.first(space);
    const QString value = plain(line.sliced(space + 1));
    if (name == "trait"_L1) {
        m_isPartial |= value == "partial"_L1;
        m_hasConcord |= value == "concord"_L1;
    } else if (name == "never"_L1 && value.contains(" ... "_L1)) {
        m_expressions.push_back({value.split(u" ... "_s), true});
    } else if (name == "never"_L1 && value.contains(u' ')) {
        m_expressions.push_back({value.split(u' '), false});
    } else if (name.startsWith("inside-"_L1)) {
        for (const QString &letters : value.split(u' ')) {
            m_parts.push_back({letters, kindNamed(name.sliced(7)).value_or(NegationKind::None)});
        }
    } else if (const auto kind = kindNamed(name)) {
        for (const QString &word : value.split(u' ')) {
            addWord(word, *kind);
        }
    }
}

void Negations::addWord(const QString &word, NegationKind kind)
{
    if (word.startsWith(u'*')) {
        m_endings.push_back({word.sliced(1), kind});
    } else if (word.endsWith(u'*')) {
        m_beginnings.push_back({word.chopped(1), kind});
    } else {
        m_words.insert(word, kind);
    }
}

// Words, and what apostrophes part in them: "n'", "aime".
std::vector<Negations::Token> Negations::tokens(QStringView text, std::span<const TextSpan> words)
{
    std::vector<Token> result;
    result.reserve(words.size());
    for (const TextSpan span : words) {
        result.push_back({plain(text.sliced(span.start, span.length())), span});
    }
    return result;
}

std::optional<NegationKind> Negations::kindOf(const QString &word) const
{
    if (const auto known = m_words.constFind(word); known != m_words.cend()) {
        return *known;
    }
    for (const Part &part : m_beginnings) {
        if (word.startsWith(part.letters)) {
            return part.kind;
        }
    }
    for (const Part &part : m_endings) {
        if (word.endsWith(part.letters)) {
            return part.kind;
        }
    }
    const qsizetype apostrophe = word.indexOf(u'\'');
    if (apostrophe > 0 && apostrophe + 1 < word.size()) {
        if (const auto before = m_words.constFind(word.first(apostrophe + 1)); before != m_words.cend()) {
            return *before;
        }
        return kindOf(word.sliced(apostrophe + 1));
    }
    return std::nullopt;
}

// How many words from here on are an expression that denies nothing.
size_t Negations::expressionAt(const std::vector<Token> &tokens, size_t index) const
{
    for (const Expression &expression : m_expressions) {
        const auto size = size_t(expression.words.size());
        if (expression.mayBeParted || index + size > tokens.size()) {
            continue;
        }
        const bool isHere = std::ranges::equal(expression.words, std::span(tokens).subspan(index, size), {},
                                               {}, &Token::text);
        if (isHere) {
            return size;
        }
    }
    return 0;
}

// Whether what denies here is taken back by a word behind: "ne dit que", but not "ne dit pas que".
bool Negations::isParted(const std::vector<Token> &tokens, size_t index) const
{
    const auto is = [](const QString &token, const QString &word) {
        return token == word || (word.endsWith(u'\'') && token.startsWith(word));
    };
    return std::ranges::any_of(m_expressions, [&](const Expression &expression) {
        if (!expression.mayBeParted || !is(tokens[index].text, expression.words.front())) {
            return false;
        }
        const size_t end = std::min(tokens.size(), index + longestGap + 2);
        for (size_t i = index + 1; i < end; ++i) {
            if (is(tokens[i].text, expression.words.back())) {
                return true;
            }
            if (kindOf(tokens[i].text) == NegationKind::Plain) {
                return false;
            }
        }
        return false;
    });
}

void Negations::findWords(const std::vector<Token> &tokens, std::vector<Negation> &found) const
{
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (const size_t words = expressionAt(tokens, i); words > 0) {
            i += words - 1;
            continue;
        }
        const auto kind = kindOf(tokens[i].text);
        if (kind && kind != NegationKind::None && !isParted(tokens, i)) {
            found.push_back({tokens[i].span, *kind});
        }
    }
}

void Negations::findParts(const QString &text, std::vector<Negation> &found) const
{
    for (qsizetype i = 0; i < text.size();) {
        const QStringView rest = QStringView(text).sliced(i);
        const auto part = std::ranges::find_if(
            m_parts, [rest](const Part &candidate) { return rest.startsWith(candidate.letters); });
        if (part == m_parts.end()) {
            ++i;
            continue;
        }
        if (part->kind != NegationKind::None) {
            found.push_back({{i, i + part->letters.size()}, part->kind});
        }
        i += part->letters.size();
    }
}

std::vector<Negation> Negations::find(QStringView text, std::span<const TextSpan> words) const
{
    std::vector<Negation> found;
    if (!m_words.isEmpty() || !m_beginnings.empty() || !m_endings.empty()) {
        findWords(tokens(text, words), found);
    }
    if (!m_parts.empty()) {
        findParts(plain(text), found);
        std::ranges::stable_sort(found, {}, [](const Negation &negation) { return negation.text.start; });
    }
    return found;
}

} // namespace hexapla
