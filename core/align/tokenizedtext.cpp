// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/tokenizedtext.h"

#include "core/text/folding.h"
#include "core/text/script.h"
#include "core/text/words.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace hexapla {

TokenId Vocabulary::add(QStringView token, QStringView surface, TokenKind kind)
{
    ++m_total;
    const QString key = token.toString();
    const auto known = m_ids.constFind(key);
    if (known != m_ids.cend()) {
        ++m_entries[*known].count;
        return *known;
    }
    const auto id = TokenId(m_entries.size());
    m_entries.push_back({key, surface.toString(), kind, 1});
    m_ids.insert(key, id);
    return id;
}

std::optional<TokenId> Vocabulary::find(const QString &token) const
{
    const auto known = m_ids.constFind(token);
    return known != m_ids.cend() ? std::optional(*known) : std::nullopt;
}

namespace {

// Beginnings of this length tell words of most languages apart and their inflected forms not.
constexpr qsizetype stemLength = 5;
constexpr qsizetype arabicStemLength = 4;
constexpr float ideographLength = 3;
constexpr float syllableLength = 2; // of kana and Hangul

enum class LetterClass : quint8 { None, Alphabetic, Arabic, Ideograph, Kana, Hangul, Unspaced };

LetterClass classOf(char32_t c)
{
    if (c < 0x2E80 && c < 0x0E00) {
        if (!QChar::isLetter(c) && !QChar::isMark(c)) {
            return LetterClass::None;
        }
        return c >= 0x0600 && c < 0x0780 ? LetterClass::Arabic : LetterClass::Alphabetic;
    }
    switch (scriptOf(c)) {
    case Script::Han:
        return LetterClass::Ideograph;
    case Script::Hiragana:
    case Script::Katakana:
        return LetterClass::Kana;
    case Script::Hangul:
        return LetterClass::Hangul;
    default:
        break;
    }
    if (!QChar::isLetter(c) && !QChar::isMark(c)) {
        return LetterClass::None;
    }
    // Thai, Lao, Burmese, Khmer
    const bool isUnspaced = (c < 0x0F00) || (c >= 0x1000 && c < 0x10A0) || (c >= 0x1780 && c < 0x1800);
    return isUnspaced ? LetterClass::Unspaced : LetterClass::Alphabetic;
}

float lengthOf(LetterClass letter)
{
    switch (letter) {
    case LetterClass::None:
        return 0;
    case LetterClass::Ideograph:
        return ideographLength;
    case LetterClass::Kana:
    case LetterClass::Hangul:
        return syllableLength;
    default:
        return 1;
    }
}

// Signs that translations keep, in one form for all scripts; empty for those that say nothing.
QStringView sign(QChar c)
{
    switch (c.unicode()) {
    case u'?':
    case u'？':
    case u'؟':
    case u'\u037e':
        return u"?";
    case u'!':
    case u'！':
        return u"!";
    case u':':
    case u'：':
        return u":";
    case u';':
    case u'；':
    case u'؛':
        return u";";
    case u'(':
    case u'（':
        return u"(";
    case u')':
    case u'）':
        return u")";
    case u'"':
    case u'“':
    case u'”':
    case u'„':
    case u'«':
    case u'»':
    case u'「':
    case u'」':
    case u'『':
    case u'』':
        return u"\"";
    case u'/':
    case u'%':
    case u'=':
    case u'+':
    case u'@':
    case u'#':
    case u'&':
    case u'*':
    case u'<':
    case u'>':
    case u'[':
    case u']':
    case u'{':
    case u'}':
    case u'|':
    case u'_':
    case u'$':
        break;
    default:
        return {};
    }
    static constexpr QStringView signs = u"/%=+@#&*<>[]{}|_$";
    return signs.sliced(signs.indexOf(c), 1);
}

// Reads one segment after the other into one tokenized text.
class Tokenizer
{
public:
    // Also tells where the tokens stand, when it is asked to.
    explicit Tokenizer(const LanguageTag &language, TokenizedText &result,
                       std::vector<TextSpan> *spans = nullptr)
        : m_language(language)
        , m_result(result)
        , m_spans(spans)
    {}

    void read(QStringView segment);

private:
    qsizetype readNumber(qsizetype start);
    qsizetype readWord(qsizetype start, LetterClass letters);
    qsizetype readIdeographs(qsizetype start);
    qsizetype readUnspaced(qsizetype start);
    LetterClass classAt(qsizetype offset) const;
    // The place counts in the folded text.
    void add(QStringView token, QStringView surface, TokenKind kind, TextSpan place)
    {
        m_result.tokens.push_back(m_result.vocabulary.add(token, surface, kind));
        if (m_spans) {
            m_spans->push_back(place);
        }
    }

    const LanguageTag &m_language;
    TokenizedText &m_result;
    std::vector<TextSpan> *m_spans = nullptr;
    std::optional<WordBreaker> m_breaker;
    QString m_text;
    float m_length = 0;
};

LetterClass Tokenizer::classAt(qsizetype offset) const
{
    const QChar c = m_text[offset];
    if (c.isHighSurrogate() && offset + 1 < m_text.size()) {
        return classOf(QChar::surrogateToUcs4(c, m_text[offset + 1]));
    }
    return c.isSurrogate() ? LetterClass::None : classOf(c.unicode());
}

void Tokenizer::read(QStringView segment)
{
    const FoldedText folded(segment);
    m_text = folded.text();
    m_length = 0;
    const size_t before = m_spans ? m_spans->size() : 0;
    for (qsizetype at = 0; at < m_text.size();) {
        const QChar c = m_text[at];
        if (c.isDigit()) {
            at = readNumber(at);
            continue;
        }
        switch (const LetterClass letters = classAt(at)) {
        case LetterClass::None:
            if (const QStringView token = sign(c); !token.isEmpty()) {
                add(token, token, TokenKind::Punctuation, {at, at + 1});
            }
            ++at;
            break;
        case LetterClass::Ideograph:
        case LetterClass::Kana:
            at = readIdeographs(at);
            break;
        case LetterClass::Unspaced:
            at = readUnspaced(at);
            break;
        default:
            at = readWord(at, letters);
        }
    }
    m_result.starts.push_back(quint32(m_result.tokens.size()));
    m_result.lengths.push_back(m_length);
    if (m_spans) {
        for (TextSpan &span : std::span(*m_spans).subspan(before)) {
            span = folded.toOriginal(span);
        }
    }
}

// Digits with what groups them: 1,000 and 1.000 and 1 000 are told apart by no version, so each group counts
// alone.
qsizetype Tokenizer::readNumber(qsizetype start)
{
    qsizetype end = start;
    QString digits;
    while (end < m_text.size() && m_text[end].isDigit()) {
        digits += QChar(u'0' + m_text[end].digitValue());
        ++end;
    }
    m_length += float(end - start);
    add(digits, digits, TokenKind::Number, {start, end});
    return end;
}

qsizetype Tokenizer::readWord(qsizetype start, LetterClass letters)
{
    qsizetype end = start;
    while (end < m_text.size() && classAt(end) == letters) {
        end += m_text[end].isHighSurrogate() ? 2 : 1;
    }
    QStringView word = QStringView(m_text).sliced(start, end - start);
    m_length += float(word.size()) * lengthOf(letters);
    if (letters == LetterClass::Arabic) {
        static constexpr QStringView article = u"ال";
        QStringView bare = word;
        if (bare.size() > 4 && QStringView(u"وفبكل").contains(bare.front()) &&
            bare.sliced(1).startsWith(article)) {
            bare = bare.sliced(1);
        }
        if (bare.size() > 4 && bare.startsWith(article)) {
            word = bare.sliced(2);
        }
        add(word.first(std::min(word.size(), arabicStemLength)), word, TokenKind::Word, {start, end});
    } else {
        const qsizetype stem = letters == LetterClass::Hangul ? 2 : stemLength;
        add(word.first(std::min(word.size(), stem)), word, TokenKind::Word, {start, end});
    }
    return end;
}

// Every character by itself, and with the one behind it.
qsizetype Tokenizer::readIdeographs(qsizetype start)
{
    qsizetype at = start;
    const auto isOne = [this](qsizetype offset) {
        const LetterClass letters = classAt(offset);
        return letters == LetterClass::Ideograph || letters == LetterClass::Kana;
    };
    while (at < m_text.size() && isOne(at)) {
        const qsizetype width = m_text[at].isHighSurrogate() ? 2 : 1;
        const LetterClass letters = classAt(at);
        m_length += lengthOf(letters);
        const QStringView rest = QStringView(m_text).sliced(at);
        if (letters == LetterClass::Ideograph) {
            add(rest.first(width), rest.first(width), TokenKind::Ideographs, {at, at + width});
        }
        if (const qsizetype next = at + width; next < m_text.size() && isOne(next)) {
            const qsizetype both = width + (m_text[next].isHighSurrogate() ? 2 : 1);
            if (letters == LetterClass::Ideograph || classAt(next) == LetterClass::Ideograph ||
                letters == LetterClass::Kana) {
                add(rest.first(both), rest.first(both), TokenKind::Ideographs, {at, at + both});
            }
        }
        at += width;
    }
    return at;
}

qsizetype Tokenizer::readUnspaced(qsizetype start)
{
    qsizetype end = start;
    while (end < m_text.size() && classAt(end) == LetterClass::Unspaced) {
        ++end;
    }
    if (!m_breaker) {
        m_breaker.emplace(m_language);
    }
    const QStringView run = QStringView(m_text).sliced(start, end - start);
    m_length += float(run.size());
    std::vector<TextSpan> words;
    m_breaker->words(run, words);
    for (const TextSpan &word : words) {
        const QStringView text = run.sliced(word.start, word.length());
        add(text, text, TokenKind::Word, {start + word.start, start + word.end});
    }
    return end;
}

} // namespace

TokenizedText tokenize(const AlignedText &text, const WorkContext &context)
{
    TokenizedText result;
    result.starts.reserve(text.segments.size() + 1);
    result.lengths.reserve(text.segments.size());
    result.starts.push_back(0);
    Tokenizer tokenizer(text.language, result);
    for (const AlignedSegment &segment : text.segments) {
        if (context.isCancelled()) {
            break;
        }
        tokenizer.read(segment.text);
    }
    return result;
}

std::vector<TextSpan> tokenSpans(const AlignedText &text, const SegmentRange &segments)
{
    std::vector<TextSpan> spans;
    TokenizedText tokens; // come with them, and are known already
    Tokenizer tokenizer(text.language, tokens, &spans);
    for (const AlignedSegment &segment : std::span(text.segments).subspan(segments.first, segments.count)) {
        tokenizer.read(segment.text);
    }
    return spans;
}

} // namespace hexapla
