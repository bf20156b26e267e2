// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/textmarkers.h"

#include "core/formats/textshape.h"

#include <algorithm>
#include <map>

namespace hexapla {

namespace {

constexpr size_t openSeriesKept = 24;
constexpr int sameIndent = 3;       // columns that the indents of one list's items may differ by
constexpr quint32 nearbyLines = 40; // how far the next item of a list that does not begin with 1 may be

struct Candidate
{
    MarkedLine marked;
    bool mayStart = false; // the line may open a paragraph
    bool isAccepted = false;
};

class MarkerFinder
{
public:
    MarkerFinder(QStringView source, const std::vector<TextLine> &lines, const TextMeasure &measure)
        : m_source(source)
        , m_lines(lines)
        , m_measure(measure)
    {}

    std::vector<MarkedLine> find();

private:
    // One numbering: the candidates that count on from each other.
    struct Series
    {
        size_t first = 0;
        size_t last = 0;
        size_t members = 1;
    };
    // How one kind of dash is used in this text.
    struct DashUse
    {
        int lines = 0;
        int replies = 0;  // "– Yes, – said he."
        int listEnds = 0; // no sentence ends with the line
        int openings = 0; // behind a colon, or indented
    };

    void collect();
    bool mayStart(size_t line) const;
    void linkSeries();
    void link(size_t candidate);
    bool isExtension(const Series &series, const Candidate &candidate) const;
    void acceptSeries();
    bool isCredible(const Series &series) const;
    void acceptBullets();
    std::map<char16_t, DashUse> dashUses() const;
    bool followsSameBullet(size_t candidate) const;
    bool endsItem(const Candidate &candidate) const;

    QStringView m_source;
    const std::vector<TextLine> &m_lines;
    const TextMeasure &m_measure;
    std::vector<Candidate> m_candidates;
    std::vector<Series> m_series;
    std::vector<size_t> m_open; // the series that were extended last, the newest at the end
};

void MarkerFinder::collect()
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const QStringView text = m_lines[i].text(m_source);
        if (!mayBeListMarker(text) || isRule(text)) {
            continue;
        }
        const ListMarker marker = parseListMarker(text);
        if (marker.isValid()) {
            m_candidates.push_back({{quint32(i), -1, marker}, mayStart(i), false});
        }
    }
}

bool MarkerFinder::mayStart(size_t line) const
{
    const TextLine &here = m_lines[line];
    if (here.opensChunk() || m_lines[line - 1].quoteDepth != here.quoteDepth) {
        return true;
    }
    const TextLine &before = m_lines[line - 1];
    return !m_measure.isFull(before, here) || m_source[before.end - 1] == u':';
}

bool MarkerFinder::isExtension(const Series &series, const Candidate &candidate) const
{
    const MarkedLine &last = m_candidates[series.last].marked;
    const TextLine &line = m_lines[candidate.marked.line];
    const TextLine &lastLine = m_lines[last.line];
    if (!last.marker.isFollowedBy(candidate.marked.marker) || line.quoteDepth != lastLine.quoteDepth ||
        std::abs(int(line.indent) - int(lastLine.indent)) > sameIndent) {
        return false;
    }
    if (candidate.mayStart) {
        return true;
    }
    // In the midst of full lines only close behind the item before.
    if (candidate.marked.line - last.line > nearbyLines) {
        return false;
    }
    return std::none_of(m_lines.begin() + last.line + 1, m_lines.begin() + candidate.marked.line,
                        [](const TextLine &between) { return between.opensChunk(); });
}

void MarkerFinder::link(size_t index)
{
    Candidate &candidate = m_candidates[index];
    const auto open = std::find_if(m_open.rbegin(), m_open.rend(),
                                   [&](size_t series) { return isExtension(m_series[series], candidate); });
    size_t series = m_series.size();
    if (open != m_open.rend()) {
        series = *open;
        m_open.erase(std::next(open).base());
        m_series[series].last = index;
        ++m_series[series].members;
    } else if (candidate.mayStart) {
        m_series.push_back({index, index});
    } else {
        return;
    }
    candidate.marked.series = int(series);
    if (m_open.size() == openSeriesKept) {
        m_open.erase(m_open.begin());
    }
    m_open.push_back(series);
}

void MarkerFinder::linkSeries()
{
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        if (m_candidates[i].marked.marker.isOrdered()) {
            link(i);
        }
    }
}

bool MarkerFinder::isCredible(const Series &series) const
{
    if (series.members < 2) {
        return false;
    }
    const MarkedLine &first = m_candidates[series.first].marked;
    return first.marker.isFirst() || series.members > 2 ||
           m_candidates[series.last].marked.line - first.line <= nearbyLines;
}

void MarkerFinder::acceptSeries()
{
    for (Candidate &candidate : m_candidates) {
        const int series = candidate.marked.series;
        candidate.isAccepted = series >= 0 && isCredible(m_series[size_t(series)]);
    }
}

std::map<char16_t, MarkerFinder::DashUse> MarkerFinder::dashUses() const
{
    std::map<char16_t, DashUse> result;
    for (const Candidate &candidate : m_candidates) {
        const ListMarker &marker = candidate.marked.marker;
        const size_t index = candidate.marked.line;
        if (marker.style != ListMarker::Style::Bullet || !candidate.mayStart) {
            continue;
        }
        const TextLine &line = m_lines[index];
        const QStringView text = line.text(m_source).sliced(marker.fullLength);
        DashUse &use = result[marker.sign];
        ++use.lines;
        for (qsizetype at = text.indexOf(QChar(marker.sign)); at > 1;
             at = text.indexOf(QChar(marker.sign), at + 1)) {
            if (text[at - 1].isSpace() && text[at - 2].isPunct() && at + 1 < text.size() &&
                text[at + 1].isSpace()) {
                ++use.replies;
                break;
            }
        }
        const bool endsHere = index + 1 == m_lines.size() || m_lines[index + 1].opensChunk() ||
                              !m_measure.isFull(line, m_lines[index + 1]);
        use.listEnds += endsHere && !m_measure.endsSentence(line) ? 1 : 0;
        const bool isIndented = index > 0 && line.indent > m_lines[index - 1].indent + 1;
        use.openings += isIndented || (index > 0 && m_source[m_lines[index - 1].end - 1] == u':') ? 1 : 0;
    }
    return result;
}

bool MarkerFinder::followsSameBullet(size_t index) const
{
    if (index == 0) {
        return false;
    }
    const Candidate &before = m_candidates[index - 1];
    const Candidate &here = m_candidates[index];
    return before.isAccepted && before.marked.marker.sign == here.marked.marker.sign &&
           here.marked.line == before.marked.line + 1 &&
           m_lines[here.marked.line].indent == m_lines[before.marked.line].indent;
}

// Speech does not end with a semicolon.
bool MarkerFinder::endsItem(const Candidate &candidate) const
{
    const QChar last = m_source[m_lines[candidate.marked.line].end - 1];
    return last == u';' || last == u'；' || last == u'؛';
}

void MarkerFinder::acceptBullets()
{
    const std::map<char16_t, DashUse> uses = dashUses();
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        Candidate &candidate = m_candidates[i];
        const char16_t sign = candidate.marked.marker.sign;
        if (candidate.marked.marker.style != ListMarker::Style::Bullet) {
            continue;
        }
        const bool isDash = sign == u'–' || sign == u'—' || sign == u'−' || sign == u'+';
        const bool isPlain = sign == u'-' || sign == u'*';
        if (isDash || isPlain) {
            const auto found = uses.find(sign);
            const DashUse use = found == uses.end() ? DashUse() : found->second;
            const bool isSpeech = use.replies * 10 > use.lines;
            const bool looksLikeList =
                use.lines > 1 && (use.listEnds * 10 >= use.lines * 3 || use.openings * 4 >= use.lines);
            if (isSpeech || (isDash && !looksLikeList)) {
                candidate.isAccepted = candidate.mayStart && (endsItem(candidate) || followsSameBullet(i));
                continue;
            }
            candidate.isAccepted = candidate.mayStart || followsSameBullet(i);
        } else {
            candidate.isAccepted = true;
        }
    }
}

std::vector<MarkedLine> MarkerFinder::find()
{
    collect();
    linkSeries();
    acceptSeries();
    acceptBullets();
    std::vector<MarkedLine> result;
    for (const Candidate &candidate : m_candidates) {
        if (candidate.isAccepted) {
            result.push_back(candidate.marked);
        }
    }
    return result;
}

} // namespace

std::vector<MarkedLine> findMarkedLines(QStringView source, const std::vector<TextLine> &lines,
                                        const TextMeasure &measure)
{
    return MarkerFinder(source, lines, measure).find();
}

} // namespace hexapla
