// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/languagetexts.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hexapla {

const std::map<QString, QString> &languageTexts()
{
    static const std::map<QString, QString> texts = [] {
        std::map<QString, QString> result;
        QDirIterator files(QStringLiteral(HEXAPLA_TEST_DATA "/languages"), {u"*.txt"_s});
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) {
                result.emplace(QFileInfo(file).completeBaseName(), QString::fromUtf8(file.readAll()));
            }
        }
        return result;
    }();
    return texts;
}

} // namespace hexapla
