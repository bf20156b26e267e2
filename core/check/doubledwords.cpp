// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/doubledwords.h"

#include <QFile>

namespace hexapla {

using namespace Qt::StringLiterals;

DoubledWords::DoubledWords(const LanguageTag &language)
{
    readTable(u"und"_s);
    m_isKnown = !language.isUndetermined() && readTable(language.language());
}

bool DoubledWords::readTable(const QString &language)
{
    QFile file(":/hexapla/languages/"_L1 + language + "/doubledwords.txt"_L1);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QString table = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(table).split(u'\n')) {
        const QStringView entry = line.trimmed();
        if (entry.isEmpty() || entry.startsWith(u'#')) {
            continue;
        }
        if (entry == "trait reduplication"_L1) {
            m_isReduplicating = true;
        } else if (entry.startsWith("like "_L1)) {
            readTable(entry.sliced(5).toString());
        } else {
            m_words.insert(entry.toString());
        }
    }
    return true;
}

} // namespace hexapla
