// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"
#include "core/text/textspan.h"

#include <QStringView>

#include <memory>
#include <vector>

namespace hexapla {

// Cuts the text of one block into sentences: ICU's rules and CLDR's suppressions for the language, our
// abbreviation tables, and what neither knows (initials, glued list numbers, dates with a glued year sign,
// inclusive writing, brackets). A line separator (U+2028, a hard break) ends a sentence
// unless a small letter follows.
class SentenceBreaker
{
public:
    explicit SentenceBreaker(const LanguageTag &language);
    SentenceBreaker(const SentenceBreaker &) = delete;
    SentenceBreaker &operator=(const SentenceBreaker &) = delete;
    SentenceBreaker(SentenceBreaker &&) noexcept;
    SentenceBreaker &operator=(SentenceBreaker &&) noexcept;
    ~SentenceBreaker();

    // Appends the sentences of a text, without the white space around them. Offsets count from the
    // text's start. No letter lies outside.
    void sentences(QStringView text, std::vector<TextSpan> &result) const;

    // Whether a text ends as sentences end in the language: with a full stop or its like, quotes and
    // brackets closed after it or not.
    bool endsSentence(QStringView text) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hexapla
