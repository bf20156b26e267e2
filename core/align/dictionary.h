// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/text/languagetag.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hexapla {

// A word or short phrase and one of its translations, as they stand in the dictionary, without stress marks.
struct WordPair
{
    QString from;
    QString to;

    friend auto operator<=>(const WordPair &, const WordPair &) = default;
};

// What the dictionaries of the computer know about two languages.
struct DictionaryWords
{
    std::vector<WordPair> pairs; // sorted, each once
    std::vector<Error> warnings; // dictionaries that could not be read
};

// Where dictionaries may be: the user's own in ~/.local/share/dictd, the system's, like Debian's
// dict-freedict-*, in /usr/share/dictd.
QStringList dictionaryFolders();

// Reads every dictd dictionary of two languages, whichever it translates from: NAME-eng-rus.index beside
// NAME-eng-rus.dict.dz or .dict, languages as ISO 639 codes of two or three letters. Where there is none,
// there are no pairs; none is needed. Regions and scripts make no difference. Ends early, with what there is,
// when cancelled.
DictionaryWords dictionaryWords(const LanguageTag &from, const LanguageTag &to,
                                const QStringList &folders = dictionaryFolders(),
                                const WorkContext &context = {});

} // namespace hexapla
