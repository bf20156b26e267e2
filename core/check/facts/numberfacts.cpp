// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/facts/numberfacts.h"

#include "core/check/checkedtext.h"
#include "core/text/script.h"

#include <QVarLengthArray>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t wordsAtATime = 10; // that one number is looked for in

// Whether what stands between two words can stand inside a number: "trente et un", "twenty-one".
bool isGap(QStringView between)
{
    return between.size() <= 2 && std::ranges::all_of(between, [](QChar sign) {
               return sign.isSpace() || u"-\u2010\u2011\u05BE"_s.contains(sign);
           });
}

bool startsFigure(QChar sign)
{
    return sign.isDigit() || sign == u'+' || sign.decompositionTag() == QChar::Fraction;
}

// A raised number calls a note.
SpanSet noteMarksOf(const CheckedText &text, size_t segment)
{
    std::vector<TextSpan> marks;
    for (const InlineSpan &span : text.inlinesOf({segment, 1})) {
        if (span.kind == InlineKind::Superscript) {
            marks.push_back(span.text);
        }
    }
    return SpanSet(std::move(marks));
}

const NumberWords &englishWords()
{
    static const NumberWords words(LanguageTag::fromString(u"en").value_or(LanguageTag()));
    return words;
}

} // namespace

// One segment being looked through.
class NumberFacts::Search
{
public:
    Search(const NumberFacts &known, const CheckedText &text, size_t segment, const SpanSet &taken,
           std::vector<Fact> &facts)
        : m_known(known)
        , m_text(text)
        , m_all(text.document().text())
        , m_place(text.segments()[segment].text)
        , m_words(text.wordsOf({segment, 1}))
        , m_block(text.blockOf(segment))
        , m_noteMarks(noteMarksOf(text, segment))
        , m_taken(taken)
        , m_facts(facts)
    {}

    void findNumerals()
    {
        qsizetype offset = m_place.start;
        while (offset < m_place.end) {
            if (const auto taken = m_taken.at(offset)) {
                offset = taken->end;
            } else if (startsFigure(m_all[offset])) {
                offset = addFigure(offset);
            } else if (m_known.m_hasHanNumerals && m_all[offset].script() == QChar::Script_Han) {
                offset = addHan(offset);
            } else {
                ++offset;
            }
        }
    }

    void findWords()
    {
        const SpanSet figures(m_figures);
        for (size_t i = 0; i < m_words.size();) {
            const TextSpan word = m_words[i];
            const bool isTaken = m_taken.at(word.start) || figures.at(word.start);
            const bool isWord = !isTaken && startsWord(m_all[word.start]);
            const size_t count = isWord ? addSpelled(i) : 0;
            if (isWord && count == 0) {
                addHints(word);
            }
            i += std::max<size_t>(count, 1);
        }
    }

private:
    QStringView view(TextSpan span) const { return m_all.sliced(span.start, span.length()); }

    bool startsWord(QChar sign) const
    {
        const bool isHan = m_known.m_hasHanNumerals && sign.script() == QChar::Script_Han;
        return (sign.isLetter() || sign.category() == QChar::Number_Letter) && !isHan;
    }

    void add(TextSpan place, std::vector<QString> readings, Weight weight)
    {
        const auto measure = m_known.m_measures.around(m_all.first(m_place.end), place);
        const bool hasDigits = m_all[place.start].isDigit();
        m_facts.push_back({FactKind::Number,
                           {place, std::move(readings), weight},
                           measure,
                           hasDigits ? isNegative(place) : std::nullopt});
    }

    // A sign stands before the digits, and behind nothing that it could join or begin: "−5", but not "4 –5".
    // Where it stands otherwise, or words may say the same, nobody can tell.
    std::optional<bool> isNegative(TextSpan number) const
    {
        if (!m_maySayMinus) {
            m_maySayMinus = m_known.m_words.lexicon().maySayMinus(view(m_place));
        }
        if (isDashAt(number.end) || *m_maySayMinus) {
            return std::nullopt;
        }
        if (!isDashAt(number.start - 1)) {
            return false;
        }
        const QStringView before = view({m_place.start, number.start - 1});
        if (before.isEmpty()) {
            return m_all[number.start - 1] == u'\u2212' ? std::optional(true) : std::nullopt;
        }
        const bool isApart = before.back().isSpace() || before.back().category() == QChar::Punctuation_Open;
        const QStringView word = before.trimmed();
        const bool joins = word.isEmpty() || word.back().isDigit() || isDash(word.back());
        return isApart && !joins ? std::optional(true) : std::nullopt;
    }

    static bool isDash(QChar sign)
    {
        return sign == u'\u2212' || sign.category() == QChar::Punctuation_Dash || sign == u'~';
    }
    bool isDashAt(qsizetype offset) const
    {
        return offset >= m_place.start && offset < m_place.end && isDash(m_all[offset]);
    }

    qsizetype addFigure(qsizetype offset)
    {
        const QStringView text = m_all.first(m_place.end).sliced(m_place.start);
        Figure figure = m_known.m_figures.read(text, offset - m_place.start);
        if (figure.text.isEmpty()) {
            return offset + 1;
        }
        figure.text = moved(figure.text);
        figure.numeral.text = moved(figure.numeral.text);
        if (isPartOfName(offset)) {
            // "Q3" may be the third quarter elsewhere.
            add(figure.numeral.text, std::move(figure.numeral.values), Weight::Hint);
            return endOfName(figure.numeral.text.end);
        }
        if (m_noteMarks.at(offset)) {
            return figure.numeral.text.end;
        }
        const Weight weight = isDoubtful(figure)                         ? Weight::Hint
                              : figure.isSure && !isRank(figure.numeral) ? Weight::Firm
                                                                         : Weight::Loose;
        for (const QString &part : figure.parts) {
            add(figure.text, {part}, Weight::Hint);
        }
        addPartBehind(figure.text, figure.values);
        addHourOfHalfDay(figure);
        add(figure.text, std::move(figure.values), weight);
        m_figures.push_back(figure.text);
        return figure.text.end;
    }

    // "2 Jahre und ein halbes", "une heure et demie": with the part that stands behind what is counted, if it
    // is none of something else.
    void addPartBehind(TextSpan number, std::vector<QString> &values) const
    {
        // It may be written together: "1시간 반".
        const auto counted = std::ranges::upper_bound(m_words, number.end, {}, &TextSpan::end);
        const auto first = counted - m_words.begin() + 1;
        if (counted == m_words.end() ||
            (counted->start > number.end && !isGap(view({number.end, counted->start})))) {
            return;
        }
        QVarLengthArray<QStringView, wordsAtATime> words;
        for (auto i = first; i < std::ssize(m_words) && words.size() < 4; ++i) {
            if (!isGap(view({m_words[size_t(i - 1)].end, m_words[size_t(i)].start}))) {
                break;
            }
            words.append(view(m_words[size_t(i)]));
        }
        const NumberPiece *piece =
            words.isEmpty() ? nullptr : m_known.m_words.lexicon().phraseAt(words).first;
        const auto value = Rational::fromString(values.front());
        if (piece != nullptr && piece->role == NumberRole::More && value && value->isWhole()) {
            values.insert(values.begin(), (*value + piece->value).toString());
        }
    }

    // "20 Uhr" is eight in the evening.
    void addHourOfHalfDay(Figure &figure) const
    {
        const auto measure = m_known.m_measures.read(m_all.first(m_place.end), figure.text.end);
        const auto hour = Rational::fromString(figure.values.front());
        const bool hasMinutes = figure.text.length() == 5 && m_all[figure.text.start + 2] == u'.'; // "20.00"
        if (hour && Rational(12) < *hour && *hour < Rational(24) &&
            (hasMinutes || (measure && measure->isHour()))) {
            figure.values.push_back((*hour + Rational(-12)).toString());
        }
    }

    TextSpan moved(TextSpan span) const { return {span.start + m_place.start, span.end + m_place.start}; }

    // "x86", "OAuth2"; but "v1.4" is 1.4.
    bool isPartOfName(qsizetype offset) const
    {
        if (offset == m_place.start) {
            return false;
        }
        const QChar before = m_all[offset - 1];
        const bool isVersion = before.toLower() == u'v' &&
                               (offset - 1 == m_place.start || !m_all[offset - 2].isLetterOrNumber());
        return !isVersion && (before == u'_' || (before.isLetter() && !standsBesideDigits(before)));
    }

    qsizetype endOfName(qsizetype offset) const
    {
        while (offset < m_place.end && (m_all[offset].isLetterOrNumber() || m_all[offset] == u'_')) {
            ++offset;
        }
        return offset;
    }

    // What is first or second is told in words of its own: "1st-class", "erstklassig".
    bool isRank(const Numeral &numeral) const
    {
        const qsizetype end = numeral.text.end;
        const bool isOneOrTwo = numeral.values.front() == "1"_L1 || numeral.values.front() == "2"_L1;
        const QStringView behind = m_all.first(m_place.end).sliced(end);
        const qsizetype gap = behind.size() > 1 && (behind[0] == u'-' || behind[0] == u'.') ? 1 : 0;
        return isOneOrTwo && gap < behind.size() && behind[gap].isLetter() &&
               !standsBesideDigits(behind[gap]) && !m_known.m_measures.read(m_all.first(m_place.end), end);
    }

    // Labels say where a thing stands, code is compared as code, and a letter makes a name: "3D", "[4]".
    bool isDoubtful(const Figure &figure) const
    {
        const Numeral &numeral = figure.numeral;
        const qsizetype end = numeral.text.end;
        const QStringView behind = m_all.first(m_place.end).sliced(end);
        const QStringView before = view({m_place.start, numeral.text.start});
        const bool isNote = before.endsWith(u'[') && behind.startsWith(u']');
        const bool isName = figure.text.end == end && !behind.isEmpty() && behind[0].isUpper() &&
                            (behind.size() == 1 || !behind[1].isLetter());
        return isNote || isName || isLabel(numeral, behind) || m_text.isCode(numeral.text.start);
    }

    bool isLabel(const Numeral &numeral, QStringView behind) const
    {
        const qsizetype intoBlock = numeral.text.start - m_block.text.start;
        if (intoBlock < m_block.markerLength) {
            return true;
        }
        const bool isSection = numeral.values.front().contains(u'.');
        return intoBlock <= 1 && !isSection && numeral.text.length() <= 3 &&
               (behind.startsWith(u'.') || behind.startsWith(u')') || behind.startsWith(u'、'));
    }

    // One character is often a part of a word: 十分, 四川.
    qsizetype addHan(qsizetype offset)
    {
        const QStringView text = m_all.first(m_place.end);
        Numeral numeral = hanNumeral(text, offset);
        if (numeral.text.isEmpty()) {
            return offset + 1;
        }
        if (numeral.values.empty()) {
            return numeral.text.end;
        }
        if (Figure fraction = m_known.m_figures.divided(text, numeral); !fraction.text.isEmpty()) {
            add(fraction.text, std::move(fraction.values), Weight::Loose);
            return fraction.text.end;
        }
        const bool isVague = (numeral.text.length() < 3 && isInWord(numeral.text)) ||
                             numeral.values.front() == "1"_L1 || numeral.values.front() == "0"_L1;
        const Figure whole = m_known.m_figures.multiplied(text, std::move(numeral));
        add(whole.text, whole.values, isVague ? Weight::Hint : Weight::Loose);
        return whole.text.end;
    }

    // Whether a word goes on before or behind a place.
    bool isInWord(TextSpan place) const
    {
        const auto first = std::ranges::upper_bound(m_words, place.start, {}, &TextSpan::end);
        const auto isWider = [place](TextSpan word) { return !place.contains(word); };
        const auto behind = std::ranges::lower_bound(first, m_words.end(), place.end, {}, &TextSpan::start);
        return std::any_of(first, behind, isWider);
    }

    // How many words the number takes that begins with one.
    size_t addSpelled(size_t first)
    {
        QVarLengthArray<QStringView, wordsAtATime> words;
        for (size_t i = first; i < std::min(m_words.size(), first + wordsAtATime); ++i) {
            if (i > first && !isGap(view({m_words[i - 1].end, m_words[i].start}))) {
                break;
            }
            words.append(view(m_words[i]));
        }
        const auto number = m_known.m_words.read(words);
        if (!number) {
            return 0;
        }
        // What is only read in part is no number, nor is the rest of it.
        const bool isRest = first == m_restOfNumber && first > 0 &&
                            isGap(view({m_words[first - 1].end, m_words[first].start}));
        m_restOfNumber = isRest || !number->isWhole ? first + number->words : 0;
        const TextSpan place = {m_words[first].start, m_words[first + number->words - 1].end};
        const bool isAlone = number->words == 1 && place.length() == 1; // a letter: "o", "a", "в"
        const bool isVague =
            number->isVague || !number->isWhole || isRest || isAlone || m_text.isCode(place.start);
        addSpelled(place, number->value, isVague);
        addOthers(words);
        // An inflected "million" that no table has may belong to it.
        const auto scale = number->words < size_t(words.size())
                               ? m_known.m_words.lexicon().scaleLike(words[qsizetype(number->words)])
                               : std::nullopt;
        if (scale && number->value < Rational(*scale)) {
            m_facts.back().statement.readings.push_back((number->value * *scale).toString());
        }
        return number->words;
    }

    // "Two and a half" may be told in another way: "2 years and 6 months"; and "thirds" may be three.
    void addSpelled(TextSpan place, const Rational &value, bool isVague)
    {
        const bool isProper = value.whole() == 0;
        const bool isHalf = value == Rational(1, 2); // no language says "two" for it
        if (!value.isWhole() && !isHalf) {
            add(place, {QString::number(isProper ? value.under() : value.whole())}, Weight::Hint);
        }
        if (isProper && value.over() > 1) {
            add(place, {QString::number(value.over())}, Weight::Hint);
        }
        std::vector<QString> values = {value.toString()};
        addPartBehind(place, values);
        const bool isCounted = values.size() > 1; // an article is not: "une heure et demie"
        add(place, std::move(values), isVague && !isCounted ? Weight::Hint : Weight::Loose);
    }

    // What the words of the last number mean besides, with those behind them.
    void addOthers(std::span<const QStringView> words)
    {
        for (const Rational &value : m_known.m_words.lexicon().otherValues(words)) {
            Statement &statement = m_facts.back().statement;
            if (statement.weight == Weight::Hint) {
                const TextSpan place = statement.text;
                add(place, {value.toString()}, Weight::Hint);
            } else {
                statement.readings.push_back(value.toString());
            }
        }
    }

    void addHints(TextSpan word)
    {
        const QStringView letters = view(word);
        addRoman(word, letters);
        if (const auto more = m_known.m_words.lexicon().phraseAt(std::span(&letters, 1)).first;
            more != nullptr && more->role == NumberRole::More) {
            add(word, {more->value.toString()}, Weight::Hint);
        }
        if (const int value = hebrewNumeral(letters)) {
            add(word, {QString::number(value)}, Weight::Hint);
        }
        if (const auto value = m_known.m_words.beginning(letters)) {
            add(word, {QString::number(*value)}, Weight::Hint);
        }
        // Names that stay as they are may be English.
        const auto english = letters[0].script() == QChar::Script_Latin
                                 ? englishWords().read(std::span(&letters, 1))
                                 : std::nullopt;
        if (english) {
            add(word, {english->value.toString()}, Weight::Hint);
        }
    }

    // Without a doubt only those of a few letters that are no acronyms.
    void addRoman(TextSpan word, QStringView letters)
    {
        const int value = letters[0].isUpper() || letters[0].isNumber() ? romanValueOf(letters) : 0;
        if (value == 0) {
            return;
        }
        add(word, {QString::number(value)},
            isPlainRoman(letters) && !m_text.isCode(word.start) ? Weight::Loose : Weight::Hint);
    }

    // Of one letter only small numbers are written, with the endings that the language knows: "Ve", but not
    // "Les" or "M."
    int romanValueOf(QStringView letters) const
    {
        constexpr int greatestOfOneLetter = 10;
        const bool hasEnding =
            letters.size() > 1 && m_known.m_words.lexicon().isRomanEnding(letters.sliced(1));
        const int value = romanValue(hasEnding ? letters.first(1) : letters);
        const bool isOneLetter = hasEnding || letters.size() == 1;
        return isOneLetter && value > greatestOfOneLetter && !letters[0].isNumber() ? 0 : value;
    }

    const NumberFacts &m_known;
    const CheckedText &m_text;
    QStringView m_all;
    TextSpan m_place;
    std::span<const TextSpan> m_words;
    const Block &m_block;
    SpanSet m_noteMarks;
    const SpanSet &m_taken;
    std::vector<Fact> &m_facts;
    std::vector<TextSpan> m_figures; // found, with the words that multiply them
    mutable std::optional<bool> m_maySayMinus;
    size_t m_restOfNumber = 0; // the word behind a number that was read in part
};

NumberFacts::NumberFacts(const LanguageTag &language)
    : m_words(language)
    , m_figures(language, m_words.lexicon())
    , m_measures(language)
    , m_hasHanNumerals(m_words.lexicon().hasHanNumerals())
{}

void NumberFacts::find(const CheckedText &text, size_t segment, const SpanSet &taken,
                       std::vector<Fact> &facts) const
{
    if (text.segments()[segment].kind == SegmentKind::Code) {
        return;
    }
    Search search(*this, text, segment, taken, facts);
    search.findNumerals();
    search.findWords();
}

} // namespace hexapla
