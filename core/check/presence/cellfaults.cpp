// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/presence/cellfaults.h"

#include "core/check/sentenceend.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <optional>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// How unusual a length must be, in deviations, to say something together with other signs, and by itself.
constexpr double suspicious = 2;
constexpr double unusual = 3.5;
constexpr double suspiciousEnd = 2;  // of a sentence without an end
constexpr double shortenedEnd = 0.7; // and what is left of it
// What two versions must differ by more, where none can be outvoted.
constexpr double moreOfTwo = 1;
// Without the sentence too much, the length must be usual again.
constexpr double usual = 1.2;
constexpr double leastGain = 1.3;
// A passage that the words of the others explain no better than so, a word, is not there.
constexpr double leastEvidence = 1.5;
// By itself a length speaks for an addition from this ratio on, for a loss from that.
constexpr double muchLonger = 1.7;
constexpr double muchShorter = 0.4;
// Less than this, in letters, is no sentence.
constexpr double leastSurplus = 25;
constexpr double leastLost = 15;
constexpr double muchMoreWords = 1.4;
// Others that do not agree about the length prove nothing.
constexpr double mostDisagreement = 2.5;
// So much of what is too much or too little here may stand, or be missing, in a row beside.
constexpr double leastMadeUp = 0.5;
constexpr float shortest = 12;
// A passage said twice is most of its cell; less is a word taken up again.
constexpr qsizetype shortestRepeat = 20;
constexpr double leastRepeated = 0.35;

class CellJudge
{
public:
    CellJudge(const CheckedRow &row, const PresenceKnowledge &knowledge)
        : m_row(row)
        , m_knowledge(knowledge)
        , m_lengths(knowledge.lengths(row.row()))
    {}

    std::optional<Finding> judge(size_t version) const
    {
        if (m_lengths[version] < shortest || m_knowledge.hasRepeat({version, m_row.cell(version)})) {
            return std::nullopt;
        }
        if (const auto place = breakInside(version)) {
            return brokenOff(version, *place);
        }
        const double off = deviation(version, double(m_lengths[version]));
        if (off > 0) {
            return tooLong(version, off);
        }
        return tooShort(version, -off);
    }

private:
    bool isPair() const { return m_row.present().size() == 2; }
    double demand(double deviation) const { return isPair() ? deviation + moreOfTwo : deviation; }
    double deviation(size_t version, double length) const
    {
        return m_knowledge.deviation(version, length, m_lengths);
    }
    double length(size_t version, size_t segment) const
    {
        return double(m_knowledge.length({version, {segment, 1}}));
    }

    std::optional<Finding> tooLong(size_t version, double off) const
    {
        if (const auto repeat = off >= usual ? repeatInside(version, off) : std::nullopt) {
            return finding(CheckId::Duplicate, version, *repeat,
                           {QT_TRANSLATE_NOOP("hexapla::Finding", "%1 says this twice"), {odd(version)}});
        }
        if (off < demand(suspicious) || isMadeUpBeside(version)) {
            return std::nullopt;
        }
        const Message message = {QT_TRANSLATE_NOOP("hexapla::Finding", "This stands in %1 only"),
                                 {VersionNumbers{version}}};
        if (const auto segment = addedSegment(version, off)) {
            return finding(CheckId::Addition, version, m_row.text(version).textOf({*segment, 1}), message);
        }
        const double ratio = double(m_lengths[version]) / m_knowledge.expected(version, m_lengths);
        const double surplus = double(m_lengths[version]) * (1 - 1 / ratio);
        if (!isPair() && m_row.cell(version).count == 1 && off >= unusual && ratio >= muchLonger &&
            surplus >= leastSurplus && doOthersAgree(version) && hasMoreWords(version) &&
            !endsInBrackets(version)) {
            return finding(CheckId::Addition, version, tail(version, 1 / ratio), message);
        }
        return std::nullopt;
    }

    std::optional<Finding> tooShort(size_t version, double off) const
    {
        if (off < suspiciousEnd || isMadeUpBeside(version)) {
            return std::nullopt;
        }
        const double ratio = double(m_lengths[version]) / m_knowledge.expected(version, m_lengths);
        const double lost = double(m_lengths[version]) * (1 / ratio - 1);
        if (off >= demand(suspiciousEnd) && ratio <= shortenedEnd && lost >= leastLost && lacksEnd(version)) {
            return brokenOff(version, m_row.span(version));
        }
        if (off < demand(suspicious)) {
            return std::nullopt;
        }
        if (hasFewerSegments(version)) {
            return omittedInside(version, off);
        }
        if (!isPair() && off >= unusual && ratio <= muchShorter && !hasEnd(version) &&
            doOthersAgree(version)) {
            return brokenOff(version, m_row.span(version));
        }
        return std::nullopt;
    }

    // Whether a row beside lacks what is too much here, or has what is missing here.
    bool isMadeUpBeside(size_t version) const
    {
        const double surplus = double(m_lengths[version]) - m_knowledge.expected(version, m_lengths);
        return std::ranges::any_of(m_row.neighbours(), [&](size_t index) {
            const std::vector<float> lengths = m_knowledge.lengths(m_row.work().rows()[index]);
            const auto length = double(lengths[version]);
            const double expected = m_knowledge.expected(version, lengths);
            const double off = m_knowledge.deviation(version, length, lengths);
            const bool isUsual = length > 0 && expected > 0 && std::abs(off) < usual;
            return !isUsual && (expected - length) * surplus > 0 &&
                   std::abs(expected - length) >= leastMadeUp * std::abs(surplus);
        });
    }

    // The others must have about the length that they expect of each other.
    bool doOthersAgree(size_t version) const
    {
        std::vector<float> lengths = m_lengths;
        lengths[version] = 0;
        return std::ranges::all_of(m_row.present(), [&](size_t other) {
            return other == version || std::abs(m_knowledge.deviation(other, double(lengths[other]),
                                                                      lengths)) <= mostDisagreement;
        });
    }

    // On the average, how well the others explain a passage.
    double likeness(const Passage &passage) const
    {
        double sum = 0;
        for (const size_t other : m_row.present()) {
            if (other != passage.version) {
                sum += m_knowledge.words().likeness(passage, {other, m_row.cell(other)});
            }
        }
        return sum / double(m_row.present().size() - 1);
    }

    std::optional<size_t> addedSegment(size_t version, double off) const
    {
        const SegmentRange &cell = m_row.cell(version);
        std::optional<size_t> best;
        double least = leastEvidence;
        for (size_t segment = cell.first; cell.count > 1 && segment < cell.end(); ++segment) {
            const double rest = double(m_lengths[version]) - length(version, segment);
            const double without = std::abs(deviation(version, rest));
            const double evidence = likeness({version, {segment, 1}});
            if (without <= usual && off - without >= leastGain && evidence < least &&
                length(version, segment) >= double(shortest)) {
                least = evidence;
                best = segment;
            }
        }
        return best;
    }

    bool hasFewerSegments(size_t version) const
    {
        return std::ranges::all_of(m_row.present(), [&](size_t other) {
            return other == version || m_row.cell(other).count > m_row.cell(version).count;
        });
    }

    // Of the sentences that each of the others has, the one that is not in a version's cell. Where they are
    // all there in part, one breaks off.
    std::optional<Finding> omittedInside(size_t version, double off) const
    {
        const size_t segments =
            m_row.cell(m_row.present().front() == version ? m_row.present()[1] : m_row.present().front())
                .count;
        std::optional<size_t> missing;
        double least = leastEvidence;
        for (size_t place = 0; place < segments; ++place) {
            std::vector<float> without = m_lengths;
            double evidence = 0;
            size_t count = 0;
            for (const size_t other : m_row.present()) {
                if (other != version && m_row.cell(other).count == segments) {
                    const Passage sentence = {other, {m_row.cell(other).first + place, 1}};
                    without[other] -= m_knowledge.length(sentence);
                    evidence += m_knowledge.words().likeness({version, m_row.cell(version)}, sentence);
                    ++count;
                } else if (other != version) {
                    without[other] = 0;
                }
            }
            const double left = std::abs(m_knowledge.deviation(version, double(m_lengths[version]), without));
            if (count > 0 && left <= usual && off - left >= leastGain && evidence / double(count) < least) {
                least = evidence / double(count);
                missing = place;
            }
        }
        if (missing) {
            return omission(version, segments, *missing);
        }
        return std::nullopt;
    }

    Finding omission(size_t version, size_t segments, size_t place) const
    {
        const Message message =
            isPair()
                ? Message{QT_TRANSLATE_NOOP("hexapla::Finding", "This stands in %1 only"),
                          {VersionNumbers{m_row.present()[m_row.present()[0] == version ? 1 : 0]}}}
                : Message{QT_TRANSLATE_NOOP("hexapla::Finding", "What the others say here is missing in %1"),
                          {odd(version)}};
        Finding result = finding(CheckId::Omission, version, {}, message);
        for (FindingSpan &span : result.spans) {
            const SegmentRange &cell = m_row.cell(span.version);
            if (span.version == version) {
                span = m_row.missingIn(version);
            } else if (cell.count == segments) {
                span.text = m_row.text(span.version).textOf({cell.first + place, 1});
            }
        }
        return result;
    }

    QStringView lastSegment(size_t version) const
    {
        const Segment &last = m_row.text(version).segments()[m_row.cell(version).end() - 1];
        return m_row.text(version).view(last.text);
    }

    bool hasEnd(size_t version) const { return endsSentence(lastSegment(version)); }

    // Not with a comma, as items of a list may.
    bool hasFullEnd(size_t version) const
    {
        return sentenceEnd(lastSegment(version), m_row.text(version).language().language()).has_value();
    }

    // Whether a version's last sentence has no end, and nearly all others have.
    bool lacksEnd(size_t version) const
    {
        const QStringView last = lastSegment(version);
        const bool trailsOff = last.contains(u'…') || last.contains("..."_L1);
        const auto ended =
            std::ranges::count_if(m_row.present(), [this](size_t each) { return hasFullEnd(each); });
        return !hasFullEnd(version) && !trailsOff && size_t(ended) * 4 >= (m_row.present().size() - 1) * 3;
    }

    // Where a sentence breaks off inside a cell, and another one begins without a sign between them: the last
    // word of the one, and the first of the other.
    std::optional<TextSpan> breakInside(size_t version) const
    {
        if (!isOneOfTwo(version)) {
            return std::nullopt;
        }
        const CheckedText &text = m_row.text(version);
        const NameWord *before = nullptr;
        for (const NameWord &word : m_row.work().names().wordsOf(version, m_row.cell(version))) {
            const QStringView view = text.view(word.text);
            const bool isBegun = view.size() > 1 && view.front().isUpper() && view[1].isLower() &&
                                 before != nullptr && text.view(before->text).front().isLower() &&
                                 text.view({before->text.end, word.text.start}).trimmed().isEmpty();
            if (isBegun && !isSetApart(version, word.text) && isBreak(version, word)) {
                return before->text.united(word.text);
            }
            before = &word;
        }
        return std::nullopt;
    }

    // Whether a version has one sentence where nearly all others have two.
    bool isOneOfTwo(size_t version) const
    {
        const auto two = std::ranges::count_if(m_row.present(),
                                               [this](size_t other) { return m_row.cell(other).count == 2; });
        return !isPair() && m_row.cell(version).count == 1 &&
               size_t(two) * 4 >= (m_row.present().size() - 1) * 3;
    }

    // Whether a word that is no name of the others begins what is as long as their second sentence, and what
    // is before it is too short for their first.
    bool isBreak(size_t version, const NameWord &word) const
    {
        std::vector<float> first(m_lengths.size());
        std::vector<float> second(m_lengths.size());
        for (const size_t other : m_row.present()) {
            const SegmentRange &cell = m_row.cell(other);
            if (cell.count == 2) {
                first[other] = m_knowledge.length({other, {cell.first, 1}});
                second[other] = m_knowledge.length({other, {cell.first + 1, 1}});
            }
        }
        const TextSpan span = m_row.span(version);
        const double share = double(word.text.start - span.start) / double(span.length());
        const double head = share * double(m_lengths[version]);
        const double tail = double(m_lengths[version]) - head;
        return m_knowledge.expected(version, first) - head >= leastLost &&
               m_knowledge.deviation(version, head, first) <= -usual &&
               std::abs(m_knowledge.deviation(version, tail, second)) <= usual &&
               !isNameOfOthers(version, word);
    }

    bool isNameOfOthers(size_t version, const NameWord &word) const
    {
        return std::ranges::any_of(
            m_row.work().names().claims(m_row.row().cells),
            [&](const NameClaim &claim) { return claim.words[version] == &word && claim.having() > 1; });
    }

    // Titles and names of buttons begin with a capital.
    bool isSetApart(size_t version, TextSpan word) const
    {
        return std::ranges::any_of(m_row.inlines(version),
                                   [word](const InlineSpan &span) { return span.text.contains(word); });
    }

    // Long words alone are no addition.
    bool hasMoreWords(size_t version) const
    {
        const auto more = std::ranges::count_if(m_row.present(), [&](size_t other) {
            return other != version &&
                   double(m_row.words(version).size()) >= muchMoreWords * double(m_row.words(other).size());
        });
        return 2 * size_t(more) >= m_row.present().size() - 1;
    }

    // A note of the translator stands in brackets.
    bool endsInBrackets(size_t version) const
    {
        QStringView text = m_row.view(version);
        while (!text.isEmpty() && text.back().category() == QChar::Punctuation_Other) {
            text.chop(1);
        }
        return text.endsWith(u')') || text.endsWith(u'）') || text.endsWith(u']');
    }

    // The second of two equal passages that follow each other in a cell.
    std::optional<TextSpan> repeatInside(size_t version, double off) const
    {
        const TextSpan span = m_row.span(version);
        const QStringView text = m_row.view(version);
        const auto least = std::max(shortestRepeat, qsizetype(leastRepeated * double(text.size())));
        for (qsizetype distance = least; distance <= text.size() / 2 + 1; ++distance) {
            qsizetype equal = 0;
            for (qsizetype at = 0; at + distance < text.size(); ++at) {
                equal = text[at] == text[at + distance] ? equal + 1 : 0;
                // Between the two may be a space.
                if (equal >= distance - 1 && equal >= shortestRepeat) {
                    const qsizetype end = span.start + at + distance + 1;
                    const double share = double(distance) / double(text.size());
                    const double without =
                        std::abs(deviation(version, double(m_lengths[version]) * (1 - share)));
                    return off - without >= leastGain || 2 * without < off
                               ? std::optional(TextSpan{end - equal, end})
                               : std::nullopt;
                }
            }
        }
        return std::nullopt;
    }

    // The end of a cell, whose beginning is such a part of it; from the beginning of a word.
    TextSpan tail(size_t version, double share) const
    {
        const TextSpan span = m_row.span(version);
        const auto from = span.start + qsizetype(share * double(span.length()));
        for (const TextSpan word : m_row.words(version)) {
            if (word.start >= from) {
                return {word.start, span.end};
            }
        }
        return span;
    }

    Finding brokenOff(size_t version, TextSpan place) const
    {
        return finding(
            CheckId::Truncation, version, place,
            {QT_TRANSLATE_NOOP("hexapla::Finding", "The sentence breaks off in %1"), {odd(version)}});
    }

    VersionNumbers odd(size_t version) const { return isPair() ? m_row.present() : VersionNumbers{version}; }

    Finding finding(CheckId check, size_t version, TextSpan place, const Message &message) const
    {
        Finding result;
        result.check = check;
        result.severity = Severity::Major;
        result.row = m_row.row().id;
        result.odd = odd(version);
        for (const size_t each : m_row.present()) {
            result.spans.push_back({each, each == version ? place : m_row.span(each), false});
        }
        result.message = message;
        result.evidence.resize(m_row.work().versionCount());
        return result;
    }

    const CheckedRow &m_row;
    const PresenceKnowledge &m_knowledge;
    std::vector<float> m_lengths;
};

bool canBeCompared(const CheckedRow &row)
{
    return row.present().size() > 1 && std::ranges::all_of(row.present(), [&row](size_t version) {
               return isProse(row.text(version), row.cell(version));
           });
}

} // namespace

void findCellFaults(const CheckedRow &row, const PresenceKnowledge &knowledge, std::vector<Finding> &found)
{
    if (!canBeCompared(row)) {
        return;
    }
    const CellJudge judge(row, knowledge);
    for (const size_t version : row.present()) {
        if (auto finding = judge.judge(version)) {
            found.push_back(std::move(*finding));
            return;
        }
    }
}

void findUnusualLengths(const CheckedRow &row, const PresenceKnowledge &knowledge,
                        std::vector<Finding> &found)
{
    if (!canBeCompared(row)) {
        return;
    }
    const std::vector<float> lengths = knowledge.lengths(row.row());
    const auto deviation = [&](size_t version) {
        return lengths[version] < shortest ? 0
                                           : knowledge.deviation(version, double(lengths[version]), lengths);
    };
    const size_t version =
        *std::ranges::max_element(row.present(), {}, [&](size_t each) { return std::abs(deviation(each)); });
    const double off = deviation(version);
    if (std::abs(off) < unusual) {
        return;
    }
    Finding finding;
    finding.check = CheckId::Length;
    finding.severity = Severity::Minor;
    finding.row = row.row().id;
    finding.odd = row.present().size() == 2 ? row.present() : VersionNumbers{version};
    for (const size_t each : row.present()) {
        finding.spans.push_back({each, row.span(each), false});
    }
    finding.evidence.resize(row.work().versionCount());
    finding.message = {off > 0 ? QT_TRANSLATE_NOOP("hexapla::Finding", "This is unusually long in %1")
                               : QT_TRANSLATE_NOOP("hexapla::Finding", "This is unusually short in %1"),
                       {VersionNumbers{version}}};
    found.push_back(std::move(finding));
}

} // namespace hexapla
