// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"
#include "core/text/textspan.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <unordered_map>
#include <vector>

namespace hexapla {

// A numbered part of a work that a text names: "Article 5", "§ 5", "第5条".
struct WrittenReference
{
    TextSpan text;
    QString kind; // "article"
};

// Reads the references of one language, by the words of resources/languages/LANG/references.txt; its format
// stands at the top of the English one.
class ReferenceReader
{
public:
    explicit ReferenceReader(const LanguageTag &language);

    // What the words around a number make of it, if they make it a reference.
    std::optional<WrittenReference> around(QStringView text, TextSpan number) const;

private:
    struct Word
    {
        QString before; // the number, in small letters
        QString behind;
        QString kind;
    };

    void addTable(const QString &language);
    void add(const QString &kind, const QString &word);
    std::optional<WrittenReference> match(QStringView text, TextSpan number, const Word &word) const;

    std::unordered_map<char16_t, std::vector<Word>> m_endings; // by the last letter before the number
    std::vector<Word> m_beginnings;                            // those with nothing before it
};

} // namespace hexapla
