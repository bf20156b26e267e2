// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/script.h"

#include <QString>
#include <QStringView>
#include <QtClassHelperMacros>

#include <memory>

namespace hexapla {

// Letters of different scripts that look the same, as Unicode lists them (UTS 39). May be shared between
// threads.
class Confusables
{
public:
    Confusables();
    ~Confusables();
    Q_DISABLE_COPY_MOVE(Confusables)

    // Two texts that look the same have the same skeleton. Not to be shown.
    QString skeleton(QStringView text) const;

    // The letter of a script that a letter of another looks like, such as Latin "a" for Cyrillic "а"; nothing
    // when there is none, or none that is in use today. Knows the scripts whose letters are taken for each
    // other: Latin, Cyrillic, Greek.
    std::optional<char32_t> lookalike(char32_t letter, Script script) const;

private:
    class Private;
    std::unique_ptr<const Private> d;
};

} // namespace hexapla
