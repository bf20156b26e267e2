// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/pagebreaks.h"

#include "core/text/codepoints.h"
#include "core/text/wordshapes.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace hexapla {

namespace {

// Shorter paragraphs without a full stop are headings, slogans, entries.
constexpr qsizetype shortestProse = 60;

// No page holds less.
constexpr qsizetype shortestPage = 500;

// A sentence's beginning that is left over on the next page.
constexpr int mostLeftOverWords = 3;

// Apostrophes of either make belong to a word inside it: "don't", "d’un".
bool isInsideWord(QStringView text, qsizetype at)
{
    if (isApostrophe(text[at])) {
        return at > 0 && at + 1 < text.size() && text[at - 1].isLetter() && text[at + 1].isLetter();
    }
    return isWordCharacter(text[at]) || text[at].isSurrogate();
}

// The next word from an offset on; empty at the end of the text when there is none.
TextSpan nextWord(QStringView text, qsizetype from)
{
    while (from < text.size() && !isInsideWord(text, from)) {
        ++from;
    }
    TextSpan word = {from, from};
    while (word.end < text.size() && isInsideWord(text, word.end)) {
        ++word.end;
    }
    return word;
}

QStringView lastWord(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && !isInsideWord(text, end - 1)) {
        --end;
    }
    qsizetype start = end;
    while (start > 0 && isInsideWord(text, start - 1)) {
        --start;
    }
    return text.sliced(start, end - start);
}

int wordCount(QStringView text)
{
    int count = 0;
    for (TextSpan word = nextWord(text, 0); !word.isEmpty(); word = nextWord(text, word.end)) {
        ++count;
    }
    return count;
}

bool isRunningText(BlockKind kind) { return kind == BlockKind::Paragraph || kind == BlockKind::Quote; }

// Words are the same in capitals and small letters.
struct FoldedHash
{
    size_t operator()(QStringView word) const
    {
        size_t hash = 0;
        for (const char32_t c : CodePoints(word)) {
            hash = hash * 31 + QChar::toCaseFolded(c);
        }
        return hash;
    }
};

struct FoldedEqual
{
    bool operator()(QStringView a, QStringView b) const { return a.compare(b, Qt::CaseInsensitive) == 0; }
};

// How often words are met, and how often as the last of a sentence; how paragraphs end. Counted once, and
// only when asked.
class Statistics
{
public:
    Statistics(const Document &document, const SentenceBreaker &breaker, const std::vector<Segment> &segments)
        : m_document(document)
        , m_breaker(breaker)
        , m_segments(segments)
    {}

    bool neverEndsSentence(QStringView word)
    {
        constexpr int oftenEnough = 5;
        const auto found = counts().find(word);
        return found != counts().end() && found->second.all >= oftenEnough && found->second.last == 0;
    }

    // Whether it is the custom of this document that paragraphs end as sentences do.
    bool paragraphsEndSentences()
    {
        counts();
        return m_ended >= m_unended;
    }

private:
    struct Count
    {
        int all = 0;
        int last = 0;
    };
    using Counts = std::unordered_map<QStringView, Count, FoldedHash, FoldedEqual>; // of the document's text

    const Counts &counts()
    {
        if (!m_isCounted) {
            m_isCounted = true;
            for (size_t i = 0; i < m_segments.size(); ++i) {
                const QStringView text = m_document.text(m_segments[i].text);
                const bool isSentence = m_breaker.endsSentence(text);
                count(text, isSentence);
                const bool isLast =
                    i + 1 == m_segments.size() || m_segments[i + 1].firstBlock > m_segments[i].lastBlock;
                if (isLast && isRunningText(m_document.blocks()[m_segments[i].lastBlock].kind)) {
                    ++(isSentence ? m_ended : m_unended);
                }
            }
        }
        return m_counts;
    }

    void count(QStringView text, bool isSentence)
    {
        for (TextSpan word = nextWord(text, 0); !word.isEmpty(); word = nextWord(text, word.end)) {
            ++m_counts[text.sliced(word.start, word.length())].all;
        }
        if (isSentence) {
            ++m_counts[lastWord(text)].last;
        }
    }

    const Document &m_document;
    const SentenceBreaker &m_breaker;
    const std::vector<Segment> &m_segments;
    Counts m_counts;
    int m_ended = 0; // paragraphs
    int m_unended = 0;
    bool m_isCounted = false;
};

// A letter that is neither large nor small, with what stands above and below it.
bool endsWithCaselessLetter(QStringView text)
{
    while (!text.isEmpty() && text.back().isMark()) {
        text.chop(1);
    }
    return !text.isEmpty() && text.back().category() == QChar::Letter_Other;
}

// Whether a text begins as no sentence does: "and so on", "(and more", "16 people"; but not "(a) more".
bool beginsInside(QStringView text)
{
    qsizetype at = 0;
    const auto skip = [&](auto isSuch) {
        const qsizetype from = at;
        while (at < text.size() && isSuch(text[at])) {
            ++at;
        }
        return at > from;
    };
    const bool isOpened = skip([](QChar c) {
        return c.category() == QChar::Punctuation_Open || c.category() == QChar::Punctuation_InitialQuote;
    });
    const bool hasNumber = skip([](QChar c) { return c.isDigit(); });
    if (hasNumber && !skip([](QChar c) { return c.isSpace(); })) {
        return false;
    }
    const qsizetype word = at;
    skip([](QChar c) { return c.isLetterOrNumber(); });
    const bool isLabel = isOpened && at < text.size() && text[at].category() == QChar::Punctuation_Close;
    return word < text.size() && text[word].isLower() && !isLabel;
}

class PageBreaks
{
public:
    PageBreaks(const Document &document, const SentenceBreaker &breaker, const std::vector<Segment> &segments)
        : m_document(document)
        , m_breaker(breaker)
        , m_statistics(document, breaker, segments)
    {}

    // Whether a page break stands between two segments that follow each other. Whether the first is all of
    // its paragraph or the last of several sentences is for the caller to know.
    bool cutSentence(const Segment &before, const Segment &after, bool isSeveral)
    {
        if (after.firstBlock != before.lastBlock + 1 || !canContinue(before, after)) {
            return false;
        }
        const QStringView text = m_document.text(before.text);
        const QStringView rest = m_document.text(after.text);
        const bool isProse = isSeveral || text.size() >= shortestProse;
        if (!isProse || !stopsInside(text) || m_breaker.endsSentence(text) || rest.isEmpty()) {
            return false;
        }
        if (beginsInside(rest)) {
            return true;
        }
        if (!rest.front().isLetter()) {
            return false;
        }
        if (hasFormFeed(before, after)) {
            return true;
        }
        return endsWithCaselessLetter(text) ? isCutWithoutCase(rest) : isCutBeforeCapital(text, rest);
    }

private:
    static bool stopsInside(QStringView text)
    {
        const QChar last = text.back();
        return last.isLetterOrNumber() || last.isMark() || last == u',' || last == u'-' || last.isSurrogate();
    }

    // The source says itself that a page ends.
    bool hasFormFeed(const Segment &before, const Segment &after) const
    {
        const qsizetype end =
            m_document.sourceMap().sourceOf(TextSpan(before.text.end - 1, before.text.end)).end;
        return QStringView(m_document.source()).sliced(end, after.source.start - end).contains(u'\f');
    }

    // Where no capital tells what begins a sentence, the full stops must.
    bool isCutWithoutCase(QStringView rest)
    {
        return rest.front().category() == QChar::Letter_Other && m_breaker.endsSentence(rest) &&
               m_statistics.paragraphsEndSentences();
    }

    // Behind a comma a capital begins the next of several clauses; a name ends no sentence by chance only.
    bool isCutBeforeCapital(QStringView text, QStringView rest)
    {
        const QStringView word = lastWord(text);
        const bool isCutOff =
            !word.isEmpty() && word.front().isLower() && m_statistics.neverEndsSentence(word);
        return text.back() != u',' &&
               (isCutOff || (m_breaker.endsSentence(rest) && wordCount(rest) <= mostLeftOverWords));
    }

    bool canContinue(const Segment &before, const Segment &after) const
    {
        const Block &first = m_document.blocks()[before.lastBlock];
        const Block &second = m_document.blocks()[after.firstBlock];
        const bool canBegin = isRunningText(first.kind) || first.kind == BlockKind::ListItem;
        return canBegin && isRunningText(second.kind) && second.listDepth <= first.listDepth &&
               second.quoteDepth == first.quoteDepth && !before.text.isEmpty();
    }

    const Document &m_document;
    const SentenceBreaker &m_breaker;
    Statistics m_statistics;
};

// Takes back breaks that stand closer than pages are long: clauses of one sentence, each a paragraph.
void dropClauses(const std::vector<Segment> &segments, std::vector<bool> &isCut)
{
    std::vector<bool> isClause(isCut.size(), false);
    std::optional<size_t> previous;
    for (size_t i = 0; i < isCut.size(); ++i) {
        if (isCut[i]) {
            if (previous && segments[i].text.start - segments[*previous].text.start < shortestPage) {
                isClause[*previous] = isClause[i] = true;
            }
            previous = i;
        }
    }
    std::ranges::transform(isCut, isClause, isCut.begin(),
                           [](bool cut, bool clause) { return cut && !clause; });
}

} // namespace

void joinAcrossPageBreaks(const Document &document, const SentenceBreaker &breaker,
                          std::vector<Segment> &segments, std::vector<Warning> &warnings)
{
    PageBreaks pageBreaks(document, breaker, segments);
    std::vector<bool> isCut(segments.size(), false);
    for (size_t i = 1; i < segments.size(); ++i) {
        const bool isSeveral = i > 1 && segments[i - 2].lastBlock == segments[i - 1].firstBlock;
        isCut[i] = pageBreaks.cutSentence(segments[i - 1], segments[i], isSeveral);
    }
    dropClauses(segments, isCut);
    size_t kept = 0;
    for (size_t i = 0; i < segments.size(); ++i) {
        const Segment &segment = segments[i];
        if (isCut[i]) {
            Segment &whole = segments[kept - 1];
            warnings.push_back(
                {WarningCode::SentenceAcrossBlocks, {whole.source.end, segment.source.start}, {}});
            whole.text.end = segment.text.end;
            whole.source.end = segment.source.end;
            whole.lastBlock = segment.lastBlock;
        } else {
            segments[kept++] = segment;
        }
    }
    segments.resize(kept);
}

} // namespace hexapla
