// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"

#include <QSet>
#include <QString>

namespace hexapla {

// Which words of a language may stand twice in a row. Their tables are
// resources/languages/*/doubledwords.txt; the format stands at the top of the English one.
class DoubledWords
{
public:
    explicit DoubledWords(const LanguageTag &language);

    // Whether enough is known about the language to call a doubled word a mistake.
    bool isKnown() const { return m_isKnown && !m_isReduplicating; }
    // The word in small letters.
    bool mayDouble(const QString &word) const { return m_words.contains(word); }

private:
    bool readTable(const QString &language);

    QSet<QString> m_words;
    bool m_isKnown = false;
    bool m_isReduplicating = false;
};

} // namespace hexapla
