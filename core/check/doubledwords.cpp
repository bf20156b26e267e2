// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/doubledwords.h"

#include "core/text/languagetable.h"

namespace hexapla {

using namespace Qt::StringLiterals;

DoubledWords::DoubledWords(const LanguageTag &language)
{
    readTable(u"und"_s);
    m_isKnown = !language.isUndetermined() && readTable(language.language());
}

bool DoubledWords::readTable(const QString &language)
{
    const auto table = languageTable(language, "doubledwords"_L1);
    for (const QString &entry : table.value_or(QStringList())) {
        if (entry == "trait reduplication"_L1) {
            m_isReduplicating = true;
        } else if (entry.startsWith("like "_L1)) {
            readTable(entry.sliced(5));
        } else {
            m_words.insert(entry);
        }
    }
    return table.has_value();
}

} // namespace hexapla
