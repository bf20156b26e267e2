// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/magnitudes.h"

#include "core/text/numerals.h"
#include "core/text/script.h"

#include <algorithm>

namespace hexapla {

namespace {

constexpr qsizetype wordsAtATime = 5;
constexpr qint64 greatestScale = 1'000'000'000'000;

bool isSpace(QChar sign) { return sign == u' ' || sign == u'\u00A0' || sign == u'\u202F'; }

bool isOfWord(QChar sign) { return sign.isLetter() || sign.isMark() || sign == QChar::SoftHyphen; }

qsizetype endOfWord(QStringView text, qsizetype start)
{
    const auto end = std::find_if_not(text.begin() + start, text.end(), isOfWord);
    return end - text.begin();
}

// The first words of a text, with one sign between.
QVarLengthArray<QStringView, wordsAtATime> wordsFrom(QStringView text, qsizetype start)
{
    QVarLengthArray<QStringView, wordsAtATime> words;
    while (words.size() < wordsAtATime && start < text.size() && text[start].isLetter()) {
        const qsizetype end = endOfWord(text, start);
        words.append(text.sliced(start, end - start));
        const bool goesOn = end < text.size() && (isSpace(text[end]) || text[end] == u'-');
        start = goesOn ? end + 1 : text.size();
    }
    return words;
}

qsizetype endOf(QStringView text, QStringView word) { return word.end() - text.begin(); }

} // namespace

std::optional<Magnitude> MagnitudeReader::read(QStringView text, qsizetype offset, bool isMoney) const
{
    const bool hasGap = offset < text.size() && (isSpace(text[offset]) || text[offset] == u'-');
    const qsizetype start = hasGap ? offset + 1 : offset;
    if (start >= text.size() || !text[start].isLetter()) {
        return std::nullopt;
    }
    if (runsTogether(text[start])) {
        return inSigns(text, start);
    }
    return endOfWord(text, start) == start + 1 ? letter(text, start, hasGap, isMoney) : inWords(text, start);
}

// "500万", "5천만", "5 ล้านบาท"
std::optional<Magnitude> MagnitudeReader::inSigns(QStringView text, qsizetype start) const
{
    constexpr qsizetype longestSign = 6;
    Magnitude result;
    result.end = start;
    bool isFound = true;
    while (isFound && result.end < text.size()) {
        const qsizetype from = result.end;
        isFound = false;
        if (const auto scale = hanScale(text[from]); scale && *scale <= greatestScale / result.scale) {
            result.scale *= *scale;
            result.end = from + 1;
            isFound = true;
            continue;
        }
        for (qsizetype length = std::min(longestSign, text.size() - from); length > 0 && !isFound; --length) {
            NumberLexicon::Letters letters;
            NumberLexicon::appendFolded(text.sliced(from, length), letters);
            const NumberPiece *piece = m_lexicon->find({letters.data(), size_t(letters.size())});
            const bool isScale =
                piece != nullptr && (piece->role == NumberRole::Scale || piece->value == Rational(100));
            if (isScale && piece->value.whole() <= greatestScale / result.scale) {
                result.scale *= piece->value.whole();
                result.end = from + length;
                result.certainty = piece->role == NumberRole::Scale && piece->isVague
                                       ? Magnitude::Certainty::Doubtful
                                       : result.certainty;
                isFound = true;
            }
        }
    }
    if (result.end == start) {
        return std::nullopt;
    }
    // "百" and "千" are parts of other words as well: 5千克.
    const bool isSmall = result.scale <= 1000 && result.end < text.size() && text[result.end].isLetter();
    result.certainty = isSmall ? Magnitude::Certainty::Doubtful : result.certainty;
    return result;
}

std::optional<Magnitude> MagnitudeReader::letter(QStringView text, qsizetype start, bool isSpaced,
                                                 bool isMoney) const
{
    auto scale = m_lexicon->scaleLetter(text[start]);
    scale = !scale && isMoney ? m_lexicon->scaleLetter(text[start].toUpper()) : scale;
    if (!scale || (isSpaced && !scale->isSpaced)) {
        return std::nullopt;
    }
    return Magnitude{start + 1, scale->scale, {}, {}, Magnitude::Certainty::Letter};
}

std::optional<Magnitude> MagnitudeReader::inWords(QStringView text, qsizetype start) const
{
    const auto words = wordsFrom(text, start);
    std::span<const QStringView> rest(words);
    Magnitude result;
    qint64 last = 1; // scale
    while (!rest.empty()) {
        const auto [piece, count] = m_lexicon->phraseAt(rest);
        const bool isMore = piece != nullptr && piece->role == NumberRole::More;
        const bool isScale = piece != nullptr && !isMore &&
                             (piece->role == NumberRole::Scale || piece->role == NumberRole::Group) &&
                             piece->value.whole() <= greatestScale / result.scale;
        if (!isMore && !isScale) {
            break;
        }
        if (isScale) {
            last = piece->value.whole();
            result.scale *= last;
            const bool isWord = last == 100 && piece->role == NumberRole::Scale; // "5 cents"
            result.certainty = piece->isVague || isWord ? Magnitude::Certainty::Doubtful : result.certainty;
        } else if (result.scale == 1) {
            result.before = piece->value;
        } else {
            result.behind = piece->value * last;
        }
        result.end = endOf(text, rest[count - 1]);
        rest = rest.subspan(count);
        if (result.behind != Rational(0)) {
            break;
        }
    }
    if (result.end > 0) {
        return result;
    }
    if (!m_lexicon->hasScales()) {
        return Magnitude{endOf(text, words.front()), 1, {}, {}, Magnitude::Certainty::Unknown};
    }
    const auto scale = m_lexicon->scaleLike(words.front());
    return scale ? std::optional(
                       Magnitude{endOf(text, words.front()), *scale, {}, {}, Magnitude::Certainty::Doubtful})
                 : std::nullopt;
}

} // namespace hexapla
