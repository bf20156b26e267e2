// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/languagetable.h"

#include <QFile>

namespace hexapla {

using namespace Qt::StringLiterals;

std::optional<QStringList> languageTable(const QString &language, QLatin1StringView name)
{
    QFile file(":/hexapla/languages/"_L1 + language + u'/' + name + ".txt"_L1);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    QStringList lines;
    const QString table = QString::fromUtf8(file.readAll());
    for (const QStringView written : QStringView(table).split(u'\n')) {
        const QStringView line = written.trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#')) {
            lines += line.toString();
        }
    }
    return lines;
}

} // namespace hexapla
