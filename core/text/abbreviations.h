// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace hexapla {

// What the full stop of an abbreviation can do.
enum class AbbreviationKind : quint8 {
    Word,    // no abbreviation here: takes back what CLDR says
    Never,   // never ends a sentence: "Mr."
    Number,  // belongs to a number that follows, is a word otherwise: "No. 5"
    Capital, // ends a sentence before a capital letter: "etc."
    Starter, // ends a sentence before a word that often starts one: "U.S. The", not "U.S. Army"
};

// What is known about full stops in one language: CLDR's suppressions and our own tables in
// resources/languages, which have the last word. Their format stands at the top of the English one.
class Abbreviations
{
public:
    explicit Abbreviations(const LanguageTag &language);

    // Takes the abbreviation with its last full stop, "z. B." also as "z.B."; a capital first letter or
    // capitals throughout may stand for small ones.
    std::optional<AbbreviationKind> find(QStringView abbreviation) const;
    // Whether an abbreviation of several parts starts with this: "z." of "z. B.".
    bool isBeginning(QStringView part) const;

    // Whether a word, as capitalised here, often starts sentences.
    bool isStarter(QStringView word) const;
    bool hasStarters() const { return !m_starters.empty(); }

    // Whether ordinal numbers are written with a full stop: "5. Januar".
    bool hasDottedOrdinals() const { return m_dottedOrdinals; }
    // Whether every noun is written with a capital.
    bool hasCapitalNouns() const { return m_capitalNouns; }

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::u16string_view text) const { return std::hash<std::u16string_view>()(text); }
    };

    void addSuppressions(const QString &language);
    void addTable(const QString &language);
    void addLine(QStringView line);
    void add(QStringView abbreviation, AbbreviationKind kind);
    void addBeginnings(const std::u16string &abbreviation);
    std::optional<AbbreviationKind> findInTable(QStringView abbreviation) const;

    std::unordered_map<std::u16string, AbbreviationKind, Hash, std::equal_to<>> m_kinds;
    std::vector<std::pair<QString, AbbreviationKind>> m_suffixes; // of compounds
    std::unordered_set<std::u16string, Hash, std::equal_to<>> m_suppressions;
    std::unordered_set<std::u16string, Hash, std::equal_to<>> m_beginnings;
    std::unordered_set<std::u16string, Hash, std::equal_to<>> m_starters;
    bool m_dottedOrdinals = false;
    bool m_capitalNouns = false;
};

} // namespace hexapla
