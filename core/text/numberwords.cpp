// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numberwords.h"

#include "core/text/languagetable.h"

#include <QVarLengthArray>

#include <unicode/locid.h>
#include <unicode/rbnf.h>

#include <algorithm>
#include <array>
#include <limits>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<qint64, 9> scales = {100,        1'000,       10'000,        100'000,          1'000'000,
                                          10'000'000, 100'000'000, 1'000'000'000, 1'000'000'000'000};
constexpr size_t longestPhrase = 6; // in words
constexpr int mostParts = 8;        // of a word of parts written together
constexpr qsizetype shortestCompound = 6;
constexpr qsizetype shortestBeginning = 3;
constexpr qsizetype shortestRest = 3;

using Letters = QVarLengthArray<char16_t, 64>;

// As the tables hold words: small letters, no soft hyphens, and "ё" as most people write it.
void appendFolded(QStringView text, Letters &result)
{
    for (const QChar character : text) {
        if (character != QChar::SoftHyphen) {
            const QChar small = character.toLower();
            result.append(small == u'ё' ? u'е' : small.unicode());
        }
    }
}

// A phrase of words with one space between: hyphens part words.
std::u16string foldedPhrase(QStringView phrase)
{
    Letters letters;
    appendFolded(phrase, letters);
    for (char16_t &letter : letters) {
        letter = letter == u'-' || letter == u'\u2011' ? u' ' : letter;
    }
    const QString text = QStringView(letters.data(), letters.size()).toString().simplified();
    return text.toStdU16String();
}

bool startsWith(const std::u16string &text, const std::u16string &start)
{
    return !start.empty() && text.starts_with(start);
}

// Whether a phrase starts with whole words.
bool startsWithWords(const std::u16string &phrase, const std::u16string &words)
{
    return startsWith(phrase, words) && phrase.size() > words.size() && phrase[words.size()] == u' ';
}

std::u16string withoutSpaces(const std::u16string &text)
{
    const size_t first = text.find_first_not_of(u' ');
    return first == std::u16string::npos ? std::u16string()
                                         : text.substr(first, text.find_last_not_of(u' ') - first + 1);
}

} // namespace

// Spells numbers by one set of rules.
class NumberWords::Speller
{
public:
    Speller(const icu::RuleBasedNumberFormat &format, const icu::UnicodeString &rules)
        : m_format(&format)
        , m_rules(&rules)
    {}

    // Empty where the rules fall back to digits.
    std::u16string operator()(qint64 number) const
    {
        UErrorCode status = U_ZERO_ERROR;
        icu::UnicodeString spelled;
        icu::FieldPosition position;
        m_format->format(int64_t(number), *m_rules, spelled, position, status);
        const QStringView text(spelled.getBuffer(), spelled.length());
        const bool hasDigits = std::ranges::any_of(text, [](QChar letter) { return letter.isDigit(); });
        return U_FAILURE(status) || hasDigits ? std::u16string() : foldedPhrase(text);
    }

private:
    const icu::RuleBasedNumberFormat *m_format;
    const icu::UnicodeString *m_rules;
};

// Adds up the pieces of a number, as long as they make one.
class NumberWords::Sum
{
public:
    bool add(const Piece &piece)
    {
        if (m_isClosed) {
            return false;
        }
        const bool isDone = take(piece);
        if (isDone && piece.role != Role::Joint) {
            ++m_pieces;
            m_isVague = m_pieces == 1 && (piece.isVague || piece.role == Role::Scale);
        }
        m_isJoined = isDone && piece.role == Role::Joint;
        return isDone;
    }
    qint64 value() const { return m_total + m_group; }
    bool isEmpty() const { return m_pieces == 0; }
    bool isVague() const { return m_isVague; }

private:
    bool take(const Piece &piece)
    {
        switch (piece.role) {
        case Role::Count:
            if (!canCount(piece.value)) {
                return false;
            }
            m_group += piece.value;
            // "zero" begins nothing, and the other counts hold all that is below a hundred.
            m_isClosed = piece.value == 0;
            return true;
        case Role::Hundreds:
            if (m_group != 0) {
                return false;
            }
            m_group = piece.value;
            return true;
        case Role::Scale:
            return multiply(piece.value);
        case Role::Joint:
            return !isEmpty() && m_group % 10 == 0;
        case Role::Ordinal:
            if (!isEmpty() && (piece.value >= 100 || m_group % 100 != 0)) {
                return false;
            }
            m_group += piece.value;
            m_isClosed = true;
            return true;
        }
        Q_UNREACHABLE_RETURN(false);
    }

    // Tables hold all that is below a hundred, but not every way to say it: "sixty and five".
    bool canCount(qint64 count) const
    {
        if (count == 0) {
            return isEmpty();
        }
        const bool isAfterTens = m_isJoined && m_group % 10 == 0 && m_group % 100 >= 20 && count < 10;
        return m_group % 100 == 0 || isAfterTens;
    }

    bool multiply(qint64 scale)
    {
        if (scale == 100) {
            if (m_group >= 100) {
                return false;
            }
            m_group = std::max<qint64>(m_group, 1) * scale;
            return true;
        }
        if (scale >= m_lastScale || (m_group == 0 && !isEmpty())) {
            return false;
        }
        m_total += std::max<qint64>(m_group, 1) * scale;
        m_group = 0;
        m_lastScale = scale;
        return true;
    }

    qint64 m_total = 0;
    qint64 m_group = 0; // of the thousands, millions, ... being read
    qint64 m_lastScale = std::numeric_limits<qint64>::max();
    int m_pieces = 0;
    bool m_isClosed = false;
    bool m_isJoined = false; // the last piece was a joint
    bool m_isVague = false;
};

NumberWords::NumberWords(const LanguageTag &language)
{
    if (!language.isUndetermined()) {
        addRules(language);
        addTable(language.language());
    }
}

void NumberWords::addRules(const LanguageTag &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale(language.toString().replace(u'-', u'_').toLatin1().constData());
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, locale, status);
    if (U_FAILURE(status)) {
        return;
    }
    // ICU falls back to the language of the computer; that is no help here.
    const icu::Locale found = format.getLocale(ULOC_VALID_LOCALE, status);
    if (U_FAILURE(status) ||
        QLatin1StringView(found.getLanguage()) != QLatin1StringView(locale.getLanguage())) {
        return;
    }
    for (int i = 0; i < format.getNumberOfRuleSetNames(); ++i) {
        const icu::UnicodeString name = format.getRuleSetName(i);
        const bool isOfYears = name.indexOf(u"year", 4, 0) >= 0; // the same below a hundred
        if (!isOfYears) {
            addRuleSet(Speller(format, name), name.indexOf(u"ordinal", 7, 0) >= 0);
        }
    }
}

void NumberWords::addRuleSet(const Speller &speller, bool isOrdinal)
{
    for (qint64 number = 0; number < 100; ++number) {
        // Articles are ones, a second is a time, and nothing is nought.
        const bool isVague = number < 2 || (isOrdinal && number == 2);
        add(speller(number), {isOrdinal ? Role::Ordinal : Role::Count, number, isVague});
    }
    for (qint64 number = 100; number < 1000; number += 100) {
        add(speller(number), {isOrdinal ? Role::Ordinal : Role::Hundreds, number, false});
    }
    if (!isOrdinal) {
        addScales(speller);
        m_writesTogether |= speller(125).find(u' ') == std::u16string::npos;
    }
}

// The rules only spell numbers: "thousand" is what is left of "two thousand" without "two".
void NumberWords::addScales(const Speller &speller)
{
    for (const qint64 scale : scales) {
        for (const qint64 count : {1, 2, 3, 5}) {
            const std::u16string counted = speller(count * scale);
            const std::u16string word = startsWith(counted, speller(count))
                                            ? withoutSpaces(counted.substr(speller(count).size()))
                                            : std::u16string();
            if (!word.empty() && word.find(u' ') == std::u16string::npos) {
                add(word, {Role::Scale, scale, false});
            } else if (count == 1 && scale > 100 && counted.find(u' ') == std::u16string::npos) {
                add(counted, {Role::Scale, scale, false}); // "mille"
            }
        }
    }
    // What stands between hundreds and the rest: "one hundred and one"; or another word: "ciento uno".
    const std::u16string spelled = speller(101);
    const std::u16string one = speller(1);
    if (spelled.size() > one.size() && spelled.ends_with(one)) {
        const std::u16string before = withoutSpaces(spelled.substr(0, spelled.size() - one.size()));
        if (startsWithWords(before, speller(100))) {
            add(withoutSpaces(before.substr(speller(100).size())), {Role::Joint, 0, false});
        } else {
            add(before, {Role::Hundreds, 100, false});
        }
    }
    // Between tens and ones: "treinta y uno".
    const std::u16string tens = speller(31);
    if (startsWithWords(tens, speller(30)) && tens.ends_with(one)) {
        const size_t start = speller(30).size();
        add(withoutSpaces(tens.substr(start, std::max(tens.size() - one.size(), start) - start)),
            {Role::Joint, 0, false});
    }
}

void NumberWords::addTable(const QString &language)
{
    for (const QString &line : languageTable(language, "numbers"_L1).value_or(QStringList())) {
        addLine(line);
    }
}

void NumberWords::addLine(QStringView line)
{
    const QList<QStringView> fields = line.split(u' ', Qt::SkipEmptyParts);
    if (fields.size() < 3) {
        return;
    }
    Piece piece;
    piece.value = fields[1].toLongLong();
    if (fields[0] == "ordinal"_L1) {
        piece.role = Role::Ordinal;
    } else if (fields[0] == "scale"_L1) {
        piece.role = Role::Scale;
    } else if (piece.value >= 100) {
        piece.role = Role::Hundreds;
    }
    piece.isVague = fields[0] == "maybe"_L1;
    for (const QStringView word : fields.sliced(2)) {
        const std::u16string folded = foldedPhrase(word);
        m_pieces.erase(folded); // the table has the last word
        add(folded, piece);
    }
}

// The first that is said of a phrase holds, but for one that may mean something else.
void NumberWords::add(const std::u16string &phrase, Piece piece)
{
    const auto words = size_t(std::ranges::count(phrase, u' ')) + 1;
    if (phrase.empty() || words > longestPhrase) {
        return;
    }
    const auto [known, isNew] = m_pieces.try_emplace(phrase, piece);
    if (!isNew && known->second.value != piece.value) {
        known->second.isVague = true;
    }
    size_t &longest = m_longest[phrase.substr(0, phrase.find(u' '))];
    longest = std::max(longest, words);
}

const NumberWords::Piece *NumberWords::find(std::u16string_view phrase) const
{
    const auto found = m_pieces.find(phrase);
    return found == m_pieces.end() ? nullptr : &found->second;
}

std::pair<const NumberWords::Piece *, size_t> NumberWords::phraseAt(std::span<const QStringView> words) const
{
    Letters letters;
    appendFolded(words.front(), letters);
    const auto longest = m_longest.find(std::u16string_view(letters.data(), size_t(letters.size())));
    if (longest == m_longest.end()) {
        return {nullptr, 0};
    }
    QVarLengthArray<qsizetype, longestPhrase> ends = {letters.size()};
    for (size_t i = 1; i < std::min(longest->second, words.size()); ++i) {
        letters.append(u' ');
        appendFolded(words[i], letters);
        ends.append(letters.size());
    }
    for (qsizetype count = ends.size(); count > 0; --count) {
        if (const Piece *piece = find({letters.data(), size_t(ends[count - 1])})) {
            return {piece, size_t(count)};
        }
    }
    return {nullptr, 0};
}

std::optional<SpelledNumber> NumberWords::read(std::span<const QStringView> words) const
{
    Sum sum;
    size_t taken = 0;  // words
    size_t number = 0; // of them, up to the last that counts
    bool isWhole = true;
    while (taken < words.size()) {
        const auto [piece, count] = phraseAt(words.subspan(taken));
        if (piece == nullptr) {
            break;
        }
        if (!sum.add(*piece)) {
            // What a joint parts are two numbers: "twenty and thirty".
            isWhole = piece->role == Role::Joint || number < taken;
            break;
        }
        taken += count;
        if (piece->role != Role::Joint) {
            number = taken;
        }
    }
    if (!sum.isEmpty()) {
        return SpelledNumber{sum.value(), number, isWhole, sum.isVague()};
    }
    if (m_writesTogether && words.front().size() >= shortestCompound) {
        Letters letters;
        appendFolded(words.front(), letters);
        if (const auto value = compound({letters.data(), size_t(letters.size())})) {
            return SpelledNumber{*value, 1, true, false};
        }
    }
    return std::nullopt;
}

std::optional<qint64> NumberWords::compound(std::u16string_view word) const
{
    Sum sum;
    return addParts(word, sum, 0) ? std::optional(sum.value()) : std::nullopt;
}

// Long parts first; a part that leaves something unreadable is put back.
bool NumberWords::addParts(std::u16string_view rest, Sum &sum, int depth) const
{
    if (rest.empty()) {
        return depth > 1;
    }
    if (depth == mostParts) {
        return false;
    }
    for (size_t length = rest.size(); length >= 2; --length) {
        const Piece *piece = find(rest.substr(0, length));
        Sum tried = sum;
        if (piece != nullptr && tried.add(*piece) && addParts(rest.substr(length), tried, depth + 1)) {
            sum = tried;
            return true;
        }
    }
    return false;
}

std::optional<qint64> NumberWords::beginning(QStringView word) const
{
    Letters letters;
    appendFolded(word, letters);
    for (qsizetype length = letters.size() - shortestRest; length >= shortestBeginning; --length) {
        const Piece *piece = find({letters.data(), size_t(length)});
        if (piece != nullptr && piece->role == Role::Count && piece->value > 1) {
            return piece->value;
        }
    }
    return std::nullopt;
}

std::optional<qint64> NumberWords::scale(QStringView word) const
{
    Letters letters;
    appendFolded(word, letters);
    const Piece *piece = find({letters.data(), size_t(letters.size())});
    return piece != nullptr && piece->role == Role::Scale ? std::optional(piece->value) : std::nullopt;
}

} // namespace hexapla
