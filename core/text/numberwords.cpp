// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numberwords.h"

namespace hexapla {

namespace {

constexpr int mostPrefixes = 3; // before a number
constexpr int mostParts = 8;    // of a word of parts written together
constexpr qsizetype shortestCompound = 6;
constexpr qsizetype shortestBeginning = 2;
constexpr qsizetype shortestWord = 3; // that others begin with
constexpr qsizetype shortestRest = 3;

} // namespace

std::pair<const NumberPiece *, size_t> NumberWords::phraseFrom(QStringView first,
                                                               std::span<const QStringView> words) const
{
    QVarLengthArray<QStringView, 8> all(words.begin(), words.end());
    all[0] = first;
    return m_lexicon.phraseAt(all);
}

// "and" and other small words may stand in a row: "ובשלוש".
std::pair<const NumberPiece *, size_t>
NumberWords::phraseBehindPrefixes(std::span<const QStringView> words) const
{
    QStringView bare = words.front();
    for (int taken = 0; taken < mostPrefixes; ++taken) {
        const auto prefixed = m_lexicon.withoutPrefix(bare);
        const auto next = prefixed ? prefixed : m_lexicon.withoutAnd(bare);
        if (!next) {
            break;
        }
        bare = *next;
        if (const auto found = phraseFrom(bare, words); found.first != nullptr) {
            return found;
        }
    }
    return {nullptr, 0};
}

NumberWords::Step NumberWords::step(std::span<const QStringView> words, NumberSum &sum) const
{
    auto [piece, count] = m_lexicon.phraseAt(words);
    bool isJoined = false;
    if (piece == nullptr) {
        if (const auto bare = m_lexicon.withoutAnd(words.front())) {
            std::tie(piece, count) = phraseFrom(*bare, words);
            isJoined = piece != nullptr;
        }
    }
    if (piece == nullptr && sum.isEmpty()) {
        std::tie(piece, count) = phraseBehindPrefixes(words);
        if (piece != nullptr) {
            NumberPiece vague = *piece;
            vague.isVague = true;
            return {count, sum.add(vague), false, true};
        }
    }
    // What may not multiply does so behind digits only: "sedm mil" are seven miles.
    if (piece != nullptr && piece->role == NumberRole::Scale && piece->isVague && !sum.isEmpty()) {
        return {};
    }
    if (piece == nullptr) {
        const bool isAdded = addCompound(words.front(), sum);
        return {isAdded ? size_t(1) : 0, isAdded};
    }
    const bool isJoint = piece->role == NumberRole::Joint;
    return {count, sum.add(*piece, isJoined), isJoint, isJoint || isJoined || piece->isVague};
}

std::optional<SpelledNumber> NumberWords::read(std::span<const QStringView> words) const
{
    NumberSum sum(m_lexicon.order());
    size_t taken = 0;  // words
    size_t number = 0; // of them, up to the last that counts
    bool isWhole = true;
    while (taken < words.size()) {
        const Step next = step(words.subspan(taken), sum);
        if (next.words == 0) {
            break;
        }
        if (!next.isAdded) {
            // What a joint parts are two numbers: "twenty and thirty"; and "two seconds" are no 22.
            isWhole = next.isApart || number < taken;
            break;
        }
        taken += next.words;
        if (!next.isJoint) {
            number = taken;
        }
    }
    return sum.isEmpty() ? std::nullopt
                         : std::optional(SpelledNumber{sum.value(), number, isWhole, sum.isVague()});
}

bool NumberWords::addCompound(QStringView word, NumberSum &sum) const
{
    if (!m_lexicon.writesTogether() || word.size() < shortestCompound) {
        return false;
    }
    NumberLexicon::Letters letters;
    NumberLexicon::appendFolded(word, letters);
    return addParts({letters.data(), size_t(letters.size())}, sum, 0);
}

// Long parts first; a part that leaves something unreadable is put back.
bool NumberWords::addParts(std::u16string_view rest, NumberSum &sum, int depth) const
{
    if (rest.empty()) {
        return depth > 1;
    }
    if (depth == mostParts) {
        return false;
    }
    for (size_t length = rest.size(); length >= 2; --length) {
        const NumberPiece *piece = m_lexicon.find(rest.substr(0, length));
        NumberSum tried = sum;
        if (piece != nullptr && tried.add(*piece) && addParts(rest.substr(length), tried, depth + 1)) {
            sum = tried;
            return true;
        }
    }
    return false;
}

std::optional<qint64> NumberWords::beginning(QStringView word) const
{
    NumberLexicon::Letters letters;
    NumberLexicon::appendFolded(word, letters);
    for (qsizetype length = letters.size(); length >= shortestBeginning; --length) {
        const std::u16string_view start(letters.data(), size_t(length));
        if (const auto value = m_lexicon.beginning(start)) {
            return value;
        }
        const bool hasRest = length <= letters.size() - shortestRest;
        const NumberPiece *piece = hasRest && length >= shortestWord ? m_lexicon.find(start) : nullptr;
        const bool isCount = piece != nullptr && piece->role == NumberRole::Count;
        if (isCount && piece->value.isWhole() && piece->value.whole() > 1) {
            return piece->value.whole();
        }
    }
    return std::nullopt;
}

} // namespace hexapla
