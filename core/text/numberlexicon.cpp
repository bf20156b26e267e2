// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numberlexicon.h"

#include "core/text/iculocale.h"
#include "core/text/languagetable.h"

#include <unicode/numberformatter.h>
#include <unicode/rbnf.h>

#include <algorithm>
#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<qint64, 9> scales = {100,        1'000,       10'000,        100'000,          1'000'000,
                                          10'000'000, 100'000'000, 1'000'000'000, 1'000'000'000'000};
constexpr size_t longestPhrase = 6; // in words
constexpr size_t longestPrefix = 2;
constexpr size_t shortestStem = 4; // of a word for thousands or more

// Signs of vowels that most texts leave out.
bool isPointing(QChar character)
{
    return character.category() == QChar::Mark_NonSpacing &&
           (character.script() == QChar::Script_Hebrew || character.script() == QChar::Script_Inherited ||
            character.script() == QChar::Script_Arabic) &&
           character.unicode() >= 0x0590 && character.unicode() < 0x0700;
}

// A phrase of words with one space between: hyphens part words.
std::u16string foldedPhrase(QStringView phrase)
{
    NumberLexicon::Letters letters;
    NumberLexicon::appendFolded(phrase, letters);
    for (char16_t &letter : letters) {
        letter = u"-\u2010\u2011\u05BE_"_s.contains(QChar(letter)) ? u' ' : letter;
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

bool isOneWord(const std::u16string &phrase) { return !phrase.empty() && !phrase.contains(u' '); }

std::u16string withoutSpaces(const std::u16string &text)
{
    const size_t first = text.find_first_not_of(u' ');
    return first == std::u16string::npos ? std::u16string()
                                         : text.substr(first, text.find_last_not_of(u' ') - first + 1);
}

// What stands between two phrases that a phrase is made of; nothing where it is not.
std::optional<std::u16string> between(const std::u16string &phrase, const std::u16string &first,
                                      const std::u16string &last)
{
    const bool isMadeOf = startsWithWords(phrase, first) && !last.empty() && phrase.ends_with(last) &&
                          phrase.size() > first.size() + last.size();
    return isMadeOf ? std::optional(
                          phrase.substr(first.size() + 1, phrase.size() - first.size() - last.size() - 1))
                    : std::nullopt;
}

bool isCasedLetter(QStringView word) { return word.size() == 1 && (word[0].isUpper() || word[0].isLower()); }

// A word of a table that says so itself has a role; of the others their value tells.
NumberRole roleOf(QStringView kind, const Rational &value)
{
    constexpr std::array<std::pair<QLatin1StringView, NumberRole>, 9> roles = {{
        {"ordinal"_L1, NumberRole::Ordinal},
        {"scale"_L1, NumberRole::Scale},
        {"scale?"_L1, NumberRole::Scale},
        {"group"_L1, NumberRole::Group},
        {"groups"_L1, NumberRole::Group},
        {"part"_L1, NumberRole::Part},
        {"more"_L1, NumberRole::More},
        {"ahead"_L1, NumberRole::Ahead},
        {"joint"_L1, NumberRole::Joint},
    }};
    const auto found = std::ranges::find_if(roles, [kind](const auto &role) { return kind == role.first; });
    if (found != roles.end()) {
        return found->second;
    }
    return value < Rational(100)    ? NumberRole::Count
           : value < Rational(1000) ? NumberRole::Hundreds
                                    : NumberRole::Whole;
}

} // namespace

// Spells numbers by one set of rules.
class NumberLexicon::Speller
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

NumberLexicon::NumberLexicon(const LanguageTag &language)
{
    if (!language.isUndetermined()) {
        addRules(language);
        addTable(language.language());
        addShortForms(language);
    }
}

void NumberLexicon::appendFolded(QStringView text, Letters &result)
{
    for (const QChar character : text) {
        if (character != QChar::SoftHyphen && !isPointing(character)) {
            const QChar small = character.toLower();
            result.append(small == u'ё' ? u'е' : small.unicode());
        }
    }
}

void NumberLexicon::addRules(const LanguageTag &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icuLocale(language);
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

void NumberLexicon::addRuleSet(const Speller &speller, bool isOrdinal)
{
    for (qint64 number = 0; number < 100; ++number) {
        // Articles are ones, a second is a time, and nothing is nought.
        const bool isVague = number < 2 || (isOrdinal && number == 2);
        add(speller(number), {isOrdinal ? NumberRole::Ordinal : NumberRole::Count, number, isVague});
    }
    for (qint64 number = 100; number < 1000; number += 100) {
        add(speller(number), {isOrdinal ? NumberRole::Ordinal : NumberRole::Hundreds, number, false});
    }
    if (!isOrdinal) {
        addScales(speller);
        addJoints(speller);
        m_writesTogether |= isOneWord(speller(125));
    }
}

// The rules only spell numbers: "thousand" is what is left of "two thousand" without "two".
void NumberLexicon::addScales(const Speller &speller)
{
    for (const qint64 scale : scales) {
        for (const qint64 count : {1, 2, 3, 5}) {
            const std::u16string counted = speller(count * scale);
            const std::u16string word = startsWith(counted, speller(count))
                                            ? withoutSpaces(counted.substr(speller(count).size()))
                                            : std::u16string();
            if (isOneWord(word)) {
                add(word, {NumberRole::Scale, scale, false});
                m_order.countsHundreds |= scale == 100;
            } else if (count == 1 && scale > 100 && isOneWord(counted)) {
                add(counted, {NumberRole::Scale, scale, false}); // "mille"
            }
        }
    }
}

// What stands between the parts of a number, and says nothing.
void NumberLexicon::addJoints(const Speller &speller)
{
    // Between hundreds and the rest: "one hundred and one"; or another word: "ciento uno".
    const std::u16string spelled = speller(101);
    const std::u16string one = speller(1);
    if (spelled.size() > one.size() && spelled.ends_with(one)) {
        const std::u16string before = withoutSpaces(spelled.substr(0, spelled.size() - one.size()));
        if (startsWithWords(before, speller(100))) {
            add(withoutSpaces(before.substr(speller(100).size())), {NumberRole::Joint, 0, false});
        } else {
            add(before, {NumberRole::Hundreds, 100, false});
        }
    }
    // Between tens and ones: "treinta y uno".
    if (const auto joint = between(speller(31), speller(30), one)) {
        add(withoutSpaces(*joint), {NumberRole::Joint, 0, false});
    }
    // Written together with what follows, whichever comes first: "וחמש" behind twenty, "وعشرون" behind five.
    const auto tensFirst = between(speller(25), speller(20), speller(5));
    const auto onesFirst = between(speller(25), speller(5), speller(20));
    const std::u16string prefix = tensFirst.value_or(onesFirst.value_or(std::u16string()));
    if (isOneWord(prefix) && prefix.size() <= longestPrefix) {
        m_and = prefix;
        m_order.hasOnesFirst |= !tensFirst;
    }
}

// "5 Mio.", "5M": as ICU writes great numbers briefly.
void NumberLexicon::addShortForms(const LanguageTag &language)
{
    const icu::Locale locale = icuLatinLocale(language);
    if (!isKnownLocale(locale)) {
        return;
    }
    UErrorCode status = U_ZERO_ERROR;
    for (const icu::number::Notation &notation :
         {icu::number::Notation::compactLong(), icu::number::Notation::compactShort()}) {
        const auto format = icu::number::NumberFormatter::withLocale(locale).notation(notation);
        for (qint64 scale = 1'000; scale <= 1'000'000'000'000; scale *= 10) {
            for (const qint64 count : {1, 2, 5}) {
                const icu::UnicodeString written = format.formatInt(count * scale, status).toString(status);
                if (U_SUCCESS(status)) {
                    addShortForm({written.getBuffer(), written.length()}, count * scale);
                }
            }
        }
    }
}

void NumberLexicon::addShortForm(QStringView written, qint64 number)
{
    qsizetype end = 0;
    while (end < written.size() && written[end].isDigit()) {
        ++end;
    }
    const qint64 shown = written.first(end).toLongLong();
    QStringView word = written.sliced(end).trimmed();
    word = word.endsWith(u'.') ? word.chopped(1) : word;
    const bool isWord = !word.isEmpty() && std::ranges::all_of(word, [](QChar letter) {
        return letter.isLetter() || letter.isMark();
    });
    if (shown == 0 || !isWord) {
        return;
    }
    const qint64 scale = number / shown;
    if (isCasedLetter(word)) {
        m_letters.try_emplace(word[0].unicode(), ScaleLetter{scale, written[end].isSpace()});
    } else {
        add(foldedPhrase(word), {NumberRole::Scale, scale, false});
    }
}

void NumberLexicon::addTable(const QString &language)
{
    for (const QString &line : languageTable(language, "numbers"_L1).value_or(QStringList())) {
        addLine(line);
    }
}

void NumberLexicon::addLine(QStringView line)
{
    const QList<QStringView> fields = line.split(u' ', Qt::SkipEmptyParts);
    const auto value = fields.size() < 3 ? std::nullopt : Rational::fromString(fields[1]);
    if (!value) {
        return;
    }
    const QStringView kind = fields[0];
    if (kind == "script"_L1) {
        m_hasHanNumerals |= fields[2] == "Hani"_L1;
        return;
    }
    if (kind == "also"_L1) {
        for (const QStringView word : fields.sliced(2)) {
            const std::u16string folded = foldedPhrase(word);
            m_others[folded].push_back(*value);
            addLength(folded);
        }
        return;
    }
    if (kind == "start"_L1) {
        for (const QStringView start : fields.sliced(2)) {
            m_beginnings.insert_or_assign(foldedPhrase(start), value->whole());
        }
        return;
    }
    if (kind == "minus"_L1) {
        for (const QStringView words : fields.sliced(2)) {
            m_minuses.append(words.toString().replace(u'_', u' '));
        }
        return;
    }
    if (kind == "roman"_L1) {
        for (const QStringView ending : fields.sliced(2)) {
            m_romanEndings.append(ending.toString());
        }
        return;
    }
    if (kind == "divider"_L1) {
        m_dividers.append(fields[2].toString());
        return;
    }
    if (kind == "prefix"_L1) {
        for (const QStringView prefix : fields.sliced(2)) {
            m_prefixes.append(prefix.toString());
        }
        return;
    }
    const bool isVague = kind == "maybe"_L1 || kind == "groups"_L1 || kind == "scale?"_L1;
    for (const QStringView word : fields.sliced(2)) {
        const NumberRole role = roleOf(kind, *value);
        if (role == NumberRole::Scale && isCasedLetter(word)) {
            m_letters.try_emplace(word[0].unicode(), ScaleLetter{value->whole(), false});
            continue;
        }
        const std::u16string folded = foldedPhrase(word);
        m_pieces.erase(folded); // the table has the last word
        add(folded, {role, *value, isVague});
    }
}

// The first that is said of a phrase holds, but for one that may mean something else.
void NumberLexicon::add(const std::u16string &phrase, NumberPiece piece)
{
    const auto words = size_t(std::ranges::count(phrase, u' ')) + 1;
    if (phrase.empty() || words > longestPhrase) {
        return;
    }
    const auto [known, isNew] = m_pieces.try_emplace(phrase, piece);
    if (!isNew && known->second.value != piece.value) {
        known->second.isVague = true;
    }
    m_hasScales |= piece.role == NumberRole::Scale && piece.value.whole() >= 1000;
    addLength(phrase);
}

void NumberLexicon::addLength(const std::u16string &phrase)
{
    size_t &longest = m_longest[phrase.substr(0, phrase.find(u' '))];
    longest = std::max(longest, size_t(std::ranges::count(phrase, u' ')) + 1);
}

const NumberPiece *NumberLexicon::find(std::u16string_view folded) const
{
    const auto found = m_pieces.find(folded);
    return found == m_pieces.end() ? nullptr : &found->second;
}

std::optional<qint64> NumberLexicon::beginning(std::u16string_view folded) const
{
    const auto found = m_beginnings.find(folded);
    return found == m_beginnings.end() ? std::nullopt : std::optional(found->second);
}

size_t NumberLexicon::longestFrom(QStringView word) const
{
    Letters letters;
    appendFolded(word, letters);
    const auto longest = m_longest.find(std::u16string_view(letters.data(), size_t(letters.size())));
    return longest == m_longest.end() ? 0 : longest->second;
}

template<class Value>
std::pair<const Value *, size_t> NumberLexicon::longestOf(const ByPhrase<Value> &known, size_t longest,
                                                          std::span<const QStringView> words)
{
    Letters letters;
    QVarLengthArray<qsizetype, longestPhrase> ends;
    for (size_t i = 0; i < std::min(longest, words.size()); ++i) {
        if (i > 0) {
            letters.append(u' ');
        }
        appendFolded(words[i], letters);
        ends.append(letters.size());
    }
    for (qsizetype count = ends.size(); count > 0; --count) {
        const auto found = known.find(std::u16string_view(letters.data(), size_t(ends[count - 1])));
        if (found != known.end()) {
            return {&found->second, size_t(count)};
        }
    }
    return {nullptr, 0};
}

std::pair<const NumberPiece *, size_t> NumberLexicon::phraseAt(std::span<const QStringView> words) const
{
    return longestOf(m_pieces, longestFrom(words.front()), words);
}

std::span<const Rational> NumberLexicon::otherValues(std::span<const QStringView> words) const
{
    const std::vector<Rational> *values = longestOf(m_others, longestFrom(words.front()), words).first;
    if (const auto bare = values == nullptr ? withoutPrefix(words.front()) : std::nullopt) {
        QVarLengthArray<QStringView, longestPhrase> rest = {*bare};
        rest.append(words.data() + 1, qsizetype(std::min(words.size(), longestPhrase)) - 1);
        values = longestOf(m_others, longestFrom(*bare), rest).first;
    }
    return values == nullptr ? std::span<const Rational>() : std::span<const Rational>(*values);
}

std::optional<QStringView> NumberLexicon::withoutAnd(QStringView word) const
{
    const QStringView joint(m_and);
    const bool hasJoint = !joint.isEmpty() && word.size() > joint.size() && word.startsWith(joint);
    return hasJoint ? std::optional(word.sliced(joint.size())) : std::nullopt;
}

std::optional<QStringView> NumberLexicon::withoutPrefix(QStringView word) const
{
    const auto prefix = std::ranges::find_if(m_prefixes, [word](const QString &start) {
        return word.size() > start.size() && word.startsWith(start);
    });
    if (prefix != m_prefixes.end()) {
        return word.sliced(prefix->size());
    }
    // Elided: "nell'Ottocento".
    constexpr qsizetype longestElided = 5;
    const auto mark = std::ranges::find_if(word, [](QChar sign) { return sign == u'\'' || sign == u'’'; });
    const qsizetype length = mark - word.begin();
    return length > 0 && length <= longestElided && length + 1 < word.size()
               ? std::optional(word.sliced(length + 1))
               : std::nullopt;
}

std::optional<qint64> NumberLexicon::scaleLike(QStringView word) const
{
    Letters letters;
    appendFolded(word, letters);
    const std::u16string_view folded(letters.data(), size_t(letters.size()));
    if (const NumberPiece *whole = find(folded);
        whole != nullptr && whole->role == NumberRole::Scale && whole->isVague) {
        return whole->value.whole();
    }
    // From the longest beginning down, but for a few letters of an ending.
    constexpr size_t longestEnding = 6;
    for (size_t length = folded.size(); length >= shortestStem && length + longestEnding > folded.size();
         --length) {
        const NumberPiece *piece = find(folded.substr(0, length));
        if (piece != nullptr && piece->role == NumberRole::Scale && piece->value.whole() >= 1000) {
            return piece->value.whole();
        }
    }
    return std::nullopt;
}

bool NumberLexicon::maySayMinus(QStringView text) const
{
    return m_minuses.isEmpty() || std::ranges::any_of(m_minuses, [text](const QString &words) {
               return text.contains(words, Qt::CaseInsensitive);
           });
}

bool NumberLexicon::isRomanEnding(QStringView letters) const { return m_romanEndings.contains(letters); }

qsizetype NumberLexicon::dividerAt(QStringView text) const
{
    const auto divider =
        std::ranges::find_if(m_dividers, [text](const QString &sign) { return text.startsWith(sign); });
    return divider == m_dividers.end() ? 0 : divider->size();
}

std::optional<NumberLexicon::ScaleLetter> NumberLexicon::scaleLetter(QChar letter) const
{
    const auto found = m_letters.find(letter.unicode());
    return found == m_letters.end() ? std::nullopt : std::optional(found->second);
}

} // namespace hexapla
