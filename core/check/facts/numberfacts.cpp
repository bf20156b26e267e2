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

bool isSpace(QChar sign) { return sign == u' ' || sign == u'\u00A0' || sign == u'\u202F'; }

// Whether letters of a script stand beside digits without being part of a name: 有9个, ב-5, 3ชิ้น.
bool joinsDigits(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Latin:
    case QChar::Script_Cyrillic:
    case QChar::Script_Greek:
        return false;
    default:
        return true;
    }
}

// Whether what stands between two words can stand inside a number: "trente et un", "twenty-one".
bool isGap(QStringView between)
{
    return between.size() <= 2 && std::ranges::all_of(between, [](QChar sign) {
               return sign.isSpace() || sign == u'-' || sign == u'\u2011';
           });
}

// The value times a power of ten, by moving the point: "2.5" and 1000000 make "2500000".
QString multiplied(const QString &value, qint64 scale)
{
    const qsizetype point = value.indexOf(u'.');
    QString digits = value;
    qsizetype decimals = 0;
    if (point >= 0) {
        digits.remove(point, 1);
        decimals = value.size() - point - 1;
    }
    for (; scale >= 10; scale /= 10) {
        if (decimals > 0) {
            --decimals;
        } else {
            digits += u'0';
        }
    }
    if (decimals > 0) {
        digits.insert(digits.size() - decimals, u'.');
    }
    return plainDecimal(digits);
}

const NumberWords &englishWords()
{
    static const NumberWords words(*LanguageTag::fromString(u"en"));
    return words;
}

} // namespace

// One segment being looked through.
class NumberFacts::Search
{
public:
    Search(const NumberFacts &known, const CheckedText &text, size_t segment,
           const std::vector<TextSpan> &taken, std::vector<Fact> &facts)
        : m_known(known)
        , m_text(text)
        , m_all(text.document().text())
        , m_place(text.segments()[segment].text)
        , m_words(text.wordsOf({segment, 1}))
        , m_block(text.blockOf(segment))
        , m_inlines(text.inlinesOf({segment, 1}))
        , m_taken(taken)
        , m_facts(facts)
    {}

    void findNumerals()
    {
        qsizetype offset = m_place.start;
        while (offset < m_place.end) {
            if (const auto taken = takenAt(offset)) {
                offset = taken->end;
            } else if (m_all[offset].isDigit()) {
                offset = addNumeral(offset);
            } else if (m_known.m_hasHanNumerals && m_all[offset].script() == QChar::Script_Han) {
                offset = addHan(offset);
            } else {
                ++offset;
            }
        }
    }

    void findWords()
    {
        for (size_t i = 0; i < m_words.size();) {
            const TextSpan word = m_words[i];
            const QChar start = m_all[word.start];
            const bool isHan = m_known.m_hasHanNumerals && start.script() == QChar::Script_Han;
            const bool isWord = start.isLetter() && !isHan && !takenAt(word.start);
            const size_t count = isWord ? addSpelled(i) : 0;
            if (isWord && count == 0) {
                addHints(word);
            }
            i += std::max<size_t>(count, 1);
        }
    }

private:
    QStringView view(TextSpan span) const { return m_all.sliced(span.start, span.length()); }

    std::optional<TextSpan> takenAt(qsizetype offset) const
    {
        const auto found =
            std::ranges::find_if(m_taken, [offset](TextSpan span) { return span.contains(offset); });
        return found == m_taken.end() ? std::nullopt : std::optional(*found);
    }

    void add(TextSpan place, std::vector<QString> readings, Weight weight)
    {
        m_facts.push_back({FactKind::Number, {place, std::move(readings), weight}});
    }

    qsizetype addNumeral(qsizetype offset)
    {
        Numeral numeral = m_known.m_numerals.read(m_all.first(m_place.end), offset);
        if (isPartOfName(offset)) {
            return endOfName(numeral.text.end);
        }
        if (isNoteMark(offset)) {
            return numeral.text.end;
        }
        const Weight weight = isDoubtful(numeral) ? Weight::Hint : Weight::Firm;
        const qsizetype end = multiply(numeral);
        addDecade(numeral);
        addCentury(numeral);
        add(numeral.text, std::move(numeral.values), weight);
        return end;
    }

    // "x86", "OAuth2"; but "v1.4" is 1.4.
    bool isPartOfName(qsizetype offset) const
    {
        if (offset == m_place.start) {
            return false;
        }
        const QChar before = m_all[offset - 1];
        const bool isVersion = before.toLower() == u'v' &&
                               (offset - 1 == m_place.start || !m_all[offset - 2].isLetterOrNumber());
        return !isVersion && (before == u'_' || (before.isLetter() && !joinsDigits(before)));
    }

    qsizetype endOfName(qsizetype offset) const
    {
        while (offset < m_place.end && (m_all[offset].isLetterOrNumber() || m_all[offset] == u'_')) {
            ++offset;
        }
        return offset;
    }

    // A raised number calls a note.
    bool isNoteMark(qsizetype offset) const
    {
        return std::ranges::any_of(m_inlines, [offset](const InlineSpan &span) {
            return span.kind == InlineKind::Superscript && span.text.contains(offset);
        });
    }

    // Labels say where a thing stands, code is compared as code, and a letter makes a name: "3D", "[4]".
    bool isDoubtful(const Numeral &numeral) const
    {
        const qsizetype end = numeral.text.end;
        const QStringView behind = m_all.first(m_place.end).sliced(end);
        const QStringView before = view({m_place.start, numeral.text.start});
        const bool isNote = before.endsWith(u'[') && behind.startsWith(u']');
        const bool isName =
            !behind.isEmpty() && behind[0].isUpper() && (behind.size() == 1 || !behind[1].isLetter());
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

    // "5 million", "500万": the value of both, or the bare one where a translator's word is not known.
    qsizetype multiply(Numeral &numeral) const
    {
        qsizetype start = numeral.text.end;
        if (start < m_place.end && isSpace(m_all[start])) {
            ++start;
        }
        std::optional<qint64> scale;
        qsizetype end = numeral.text.end;
        const auto word = std::ranges::find(m_words, start, &TextSpan::start);
        if (word != m_words.end()) {
            scale = m_known.m_words.scale(view(*word));
            end = word->end;
        }
        if (!scale && start < m_place.end && joinsDigits(m_all[start])) {
            scale = hanScale(m_all[start]);
            scale = scale ? scale : m_known.m_words.scale(view({start, start + 1}));
            end = start + 1;
        }
        if (!scale) {
            return numeral.text.end;
        }
        numeral.values.insert(numeral.values.begin(), multiplied(numeral.values.front(), *scale));
        numeral.text.end = end;
        return end;
    }

    // "1980s" may be the eighties elsewhere.
    void addDecade(Numeral &numeral) const
    {
        const QString value = numeral.values.front();
        const qsizetype end = numeral.text.end;
        const bool isDecade = numeral.text.length() == 4 && value.size() == 4 && value.endsWith(u'0') &&
                              end < m_place.end && (m_all[end].isLetter() || u"-'’"_s.contains(m_all[end]));
        if (isDecade) {
            numeral.values.push_back(value.last(2));
        }
    }

    // The second year of "1952/53" may be written out elsewhere.
    void addCentury(Numeral &numeral) const
    {
        const QStringView before = view({m_place.start, numeral.text.start});
        const qsizetype length = before.size();
        const bool isSecond =
            numeral.text.length() == 2 && length >= 5 && u"/-–"_s.contains(before.back()) &&
            std::ranges::all_of(before.sliced(length - 5, 4), [](QChar c) { return c.isDigit(); }) &&
            (length == 5 || !before[length - 6].isLetterOrNumber());
        if (isSecond) {
            QString year;
            for (const QStringView part : {before.sliced(length - 5, 2), view(numeral.text)}) {
                for (const QChar digit : part) {
                    year += QString::number(digit.digitValue());
                }
            }
            numeral.values.push_back(year);
        }
    }

    // One character is often a part of a word: 十分, 四川.
    qsizetype addHan(qsizetype offset)
    {
        Numeral numeral = hanNumeral(m_all.first(m_place.end), offset);
        if (numeral.text.isEmpty()) {
            return offset + 1;
        }
        const bool isInWord = std::ranges::any_of(m_words, [&numeral](TextSpan word) {
            return word.intersects(numeral.text) && !numeral.text.contains(word);
        });
        const bool isVague = (numeral.text.length() < 3 && isInWord) || numeral.values.front() == "1"_L1 ||
                             numeral.values.front() == "0"_L1;
        const qsizetype end = numeral.text.end;
        add(numeral.text, std::move(numeral.values), isVague ? Weight::Hint : Weight::Loose);
        return end;
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
        const TextSpan place = {m_words[first].start, m_words[first + number->words - 1].end};
        const bool isAlone = number->words == 1 && place.length() == 1; // a letter: "o", "a", "в"
        const bool isVague = number->isVague || !number->isWhole || isAlone || m_text.isCode(place.start);
        add(place, {QString::number(number->value)}, isVague ? Weight::Hint : Weight::Loose);
        return number->words;
    }

    void addHints(TextSpan word)
    {
        const QStringView letters = view(word);
        addRoman(word, letters);
        if (const auto value = m_known.m_words.beginning(letters)) {
            add(word, {QString::number(*value)}, Weight::Hint);
        }
        // Names that stay as they are may be English.
        const auto english = letters[0].script() == QChar::Script_Latin
                                 ? englishWords().read(std::span(&letters, 1))
                                 : std::nullopt;
        if (english) {
            add(word, {QString::number(english->value)}, Weight::Hint);
        }
    }

    // Without a doubt only those of a few letters that are no acronyms.
    void addRoman(TextSpan word, QStringView letters)
    {
        const int value = letters[0].isUpper() || letters[0].isNumber() ? romanValue(letters) : 0;
        if (value == 0) {
            return;
        }
        const bool isSmall = value < 40 && letters.size() > 1 && letters[1].isUpper();
        add(word, {QString::number(value)},
            isSmall && !m_text.isCode(word.start) ? Weight::Loose : Weight::Hint);
    }

    const NumberFacts &m_known;
    const CheckedText &m_text;
    QStringView m_all;
    TextSpan m_place;
    std::span<const TextSpan> m_words;
    const Block &m_block;
    std::span<const InlineSpan> m_inlines;
    const std::vector<TextSpan> &m_taken;
    std::vector<Fact> &m_facts;
};

NumberFacts::NumberFacts(const LanguageTag &language)
    : m_numerals(language)
    , m_words(language)
    , m_hasHanNumerals(language.language() == "zh"_L1 || language.language() == "ja"_L1 ||
                       language.language() == "yue"_L1)
{}

void NumberFacts::find(const CheckedText &text, size_t segment, const std::vector<TextSpan> &taken,
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
