// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/pagebreaks.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace hexapla {

namespace {

// Shorter paragraphs without a full stop are headings, slogans, entries.
constexpr qsizetype shortestProse = 60;

// No page holds less.
constexpr qsizetype shortestPage = 500;

// A sentence's beginning that is left over on the next page.
constexpr int mostLeftOverWords = 3;

bool isWordCharacter(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'\''; }

QStringView lastWord(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && !isWordCharacter(text[end - 1])) {
        --end;
    }
    qsizetype start = end;
    while (start > 0 && isWordCharacter(text[start - 1])) {
        --start;
    }
    return text.sliced(start, end - start);
}

int wordCount(QStringView text)
{
    int count = 0;
    bool isInside = false;
    for (const QChar c : text) {
        const bool isWord = isWordCharacter(c);
        count += isWord && !isInside ? 1 : 0;
        isInside = isWord;
    }
    return count;
}

// How often words are met, and how often as the last of a sentence. Counted once, and only when asked.
class WordStatistics
{
public:
    WordStatistics(const Document &document, const SentenceBreaker &breaker,
                   const std::vector<Segment> &segments)
        : m_document(document)
        , m_breaker(breaker)
        , m_segments(segments)
    {}

    bool neverEndsSentence(QStringView word)
    {
        constexpr int oftenEnough = 5;
        const Count found = counts().value(word.toString().toLower());
        return found.all >= oftenEnough && found.last == 0;
    }

private:
    struct Count
    {
        int all = 0;
        int last = 0;
    };

    const QHash<QString, Count> &counts()
    {
        if (!m_isCounted) {
            m_isCounted = true;
            count();
        }
        return m_counts;
    }

    void count()
    {
        for (const Segment &segment : m_segments) {
            const QStringView text = m_document.text(segment.text);
            const bool isSentence = m_breaker.endsSentence(text);
            qsizetype start = -1;
            for (qsizetype i = 0; i <= text.size(); ++i) {
                const bool isWord = i < text.size() && isWordCharacter(text[i]);
                if (isWord && start < 0) {
                    start = i;
                } else if (!isWord && start >= 0) {
                    ++m_counts[text.sliced(start, i - start).toString().toLower()].all;
                    start = -1;
                }
            }
            if (isSentence) {
                ++m_counts[lastWord(text).toString().toLower()].last;
            }
        }
    }

    const Document &m_document;
    const SentenceBreaker &m_breaker;
    const std::vector<Segment> &m_segments;
    QHash<QString, Count> m_counts;
    bool m_isCounted = false;
};

bool isRunningText(BlockKind kind) { return kind == BlockKind::Paragraph || kind == BlockKind::Quote; }

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
        const QChar last = text.back();
        const bool stopsInside =
            last.isLetterOrNumber() || last == u',' || last == u'-' || last.isSurrogate();
        if (!isProse || !stopsInside || m_breaker.endsSentence(text) || rest.isEmpty()) {
            return false;
        }
        if (rest.front().isLower()) {
            return true;
        }
        if (!rest.front().isLetter()) {
            return false;
        }
        // Behind a comma a capital begins the next of several clauses; a name ends no sentence by chance
        // only.
        const QStringView word = lastWord(text);
        const bool isCutOff =
            !word.isEmpty() && word.front().isLower() && m_statistics.neverEndsSentence(word);
        return last != u',' &&
               (isCutOff || (m_breaker.endsSentence(rest) && wordCount(rest) <= mostLeftOverWords));
    }

private:
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
    WordStatistics m_statistics;
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
