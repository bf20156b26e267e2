// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/words.h"

#include <unicode/brkiter.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hexapla {

namespace {

// The dots that stand for the middle dot of inclusive writing, the true one among them.
bool isInclusiveDot(QChar c) { return u"·\u2027\u22c5\u30fb\uff65\u0387"_s.contains(c); }

// The signs that join an ending only where it is one of gender.
bool isInclusiveSign(QChar c) { return c == u':' || c == u'*'; }

bool isGenderEnding(QStringView word)
{
    static constexpr std::array endings{"in"_L1, "innen"_L1, "e"_L1,  "es"_L1,  "s"_L1,
                                        "r"_L1,  "n"_L1,     "er"_L1, "en"_L1,  "em"_L1,
                                        "ne"_L1, "nes"_L1,   "se"_L1, "ses"_L1, "x"_L1};
    return std::ranges::any_of(endings, [word](QLatin1StringView ending) { return word == ending; });
}

bool isSmall(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isLower(); });
}

bool isOneWord(QStringView text, TextSpan before, TextSpan after)
{
    if (after.start - before.end != 1 || !text[before.end - 1].isLetter()) {
        return false;
    }
    const QChar sign = text[before.end];
    const QStringView ending = text.sliced(after.start, after.length());
    // Chinese and Japanese names are parted by the same dots: there is no case in them.
    return (isInclusiveDot(sign) && isSmall(ending)) || (isInclusiveSign(sign) && isGenderEnding(ending));
}

} // namespace

class WordBreaker::Private
{
public:
    std::unique_ptr<icu::BreakIterator> iterator;
};

WordBreaker::WordBreaker(const LanguageTag &language)
    : d(std::make_unique<Private>())
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray tag = language.toString().toLatin1();
    d->iterator.reset(
        icu::BreakIterator::createWordInstance(icu::Locale::forLanguageTag(tag.constData(), status), status));
}

WordBreaker::WordBreaker(WordBreaker &&) noexcept = default;
WordBreaker &WordBreaker::operator=(WordBreaker &&) noexcept = default;
WordBreaker::~WordBreaker() = default;

void WordBreaker::words(QStringView text, std::vector<TextSpan> &result)
{
    UErrorCode status = U_ZERO_ERROR;
    UText characters = UTEXT_INITIALIZER;
    utext_openUChars(&characters, text.utf16(), text.size(), &status);
    d->iterator->setText(&characters, status);
    const size_t first = result.size();
    int32_t start = d->iterator->first();
    for (int32_t end = d->iterator->next(); end != icu::BreakIterator::DONE;
         start = end, end = d->iterator->next()) {
        if (d->iterator->getRuleStatus() < UBRK_WORD_NONE_LIMIT) {
            continue;
        }
        const TextSpan word{start, end};
        if (result.size() > first && isOneWord(text, result.back(), word)) {
            result.back().end = word.end;
        } else {
            result.push_back(word);
        }
    }
    utext_close(&characters);
}

} // namespace hexapla
