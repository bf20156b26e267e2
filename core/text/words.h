// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"
#include "core/text/textspan.h"

#include <QStringView>
#include <QtClassHelperMacros>

#include <memory>
#include <vector>

namespace hexapla {

// Cuts text into words: Unicode's rules (UAX 29), ICU's dictionaries where words are not set apart (Chinese,
// Japanese, Thai, Khmer, Lao, Burmese). Inclusive writing stays one word: délégué·e·s, manifestant.e.s,
// Arbeiter:innen, Bürger*innen, whatever dot is used. Costly to make, not to be shared between threads.
class WordBreaker
{
public:
    explicit WordBreaker(const LanguageTag &language);
    WordBreaker(WordBreaker &&) noexcept;
    WordBreaker &operator=(WordBreaker &&) noexcept;
    ~WordBreaker();

    // Appends the words and numbers of a text, in order, without what stands between them. Offsets
    // count from the text's start.
    void words(QStringView text, std::vector<TextSpan> &result);

private:
    Q_DISABLE_COPY(WordBreaker)

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hexapla
