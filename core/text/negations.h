// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"
#include "core/text/textspan.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <span>
#include <vector>

namespace hexapla {

enum class NegationKind : quint8 {
    Plain,   // "not", "never"
    Without, // "without", "unless": what other languages often say in another way
    Hidden,  // a word that denies by itself: "impossible", "lack"; no negation, but it may stand for one
    None,    // what only looks like one; never found
};

struct Negation
{
    TextSpan text;
    NegationKind kind = NegationKind::Plain;
};

// The words that deny in one language, out of a table in resources/languages. Its format stands at the top of
// the English one. May be shared between threads.
class Negations
{
public:
    explicit Negations(const LanguageTag &language);

    // Whether there is a table.
    bool isKnown() const { return m_isKnown; }
    // Whether the table finds every negation: not so where verbs have endings for it.
    bool isComplete() const { return m_isKnown && !m_isPartial; }
    // Whether several words of a clause deny once: "nunca dice nada".
    bool hasConcord() const { return m_hasConcord; }

    // Those of a text, in order. The words are the text's.
    std::vector<Negation> find(QStringView text, std::span<const TextSpan> words) const;

private:
    // An expression that is no negation, though one of its words is: "not only". Or one that is one
    // only if its last word does not follow: "ne ... que".
    struct Expression
    {
        QStringList words;
        bool mayBeParted = false;
    };
    struct Part // of a word, or of a text without spaces
    {
        QString letters;
        NegationKind kind;
    };
    struct Token
    {
        QString text;
        TextSpan span;
    };

    void addLine(QStringView line);
    void addWord(const QString &word, NegationKind kind);
    static std::vector<Token> tokens(QStringView text, std::span<const TextSpan> words);
    std::optional<NegationKind> kindOf(const QString &word) const;
    void findWords(const std::vector<Token> &tokens, std::vector<Negation> &found) const;
    void findParts(const QString &text, std::vector<Negation> &found) const;
    size_t expressionAt(const std::vector<Token> &tokens, size_t index) const;
    bool isParted(const std::vector<Token> &tokens, size_t index) const;

    QHash<QString, NegationKind> m_words;
    std::vector<Part> m_beginnings;
    std::vector<Part> m_endings;
    std::vector<Part> m_parts; // the longest first
    std::vector<Expression> m_expressions;
    bool m_isKnown = false;
    bool m_isPartial = false;
    bool m_hasConcord = false;
};

} // namespace hexapla
