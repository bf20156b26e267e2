// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/presence/gaps.h"

#include "core/check/sentenceend.h"
#include "core/check/vote.h"
#include "core/text/languagenames.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace hexapla {

namespace {

// What is shorter, in letters, is left out or put in for many reasons.
constexpr float shortest = 10;
// But for headings and items of lists between rows that all versions have.
constexpr float shortestBlock = 3;
// How much nearer to the expected length a cell must come, in deviations, when it is taken for two.
constexpr double leastGain = 0.5;
// A cell that is so much too short for two lacks something, whatever its words say.
constexpr double tooShort = -1.5;
// What the words of a cell that holds two must say: by themselves, or beside a length that is better for two.
constexpr double leastEvidence = 2.5;
constexpr double someEvidence = 1;
// A cell that is so much too long for one needs no words.
constexpr double tooLong = 2;
// Two cells are not the same when their lengths differ by more.
constexpr double mostDeviation = 3;
// By how much a row must be the better place of a gap.
constexpr double leastLead = 1.5;
// Rows looked at on either side, and how many other gaps there mean that nothing is certain.
constexpr size_t reach = 4;
constexpr size_t manyGaps = 4;

// Who is odd in a row with empty cells.
struct Gap
{
    VersionNumbers odd;
    bool isAddition = false;

    friend bool operator==(const Gap &, const Gap &) = default;
};

bool contains(const VersionNumbers &versions, size_t version)
{
    return std::ranges::find(versions, version) != versions.end();
}

class GapFinder
{
public:
    GapFinder(const CheckedWork &work, const PresenceKnowledge &knowledge)
        : m_work(work)
        , m_knowledge(knowledge)
    {}

    // A gap that is one: not filled by the rows around.
    std::optional<Gap> gapAt(size_t row) const
    {
        std::optional<Gap> gap = emptyAt(row);
        if (!gap || isFilled(row, *gap) || isAtTheEdge(row, *gap)) {
            return std::nullopt;
        }
        return gap;
    }

    bool isAmongMany(size_t first, size_t last) const
    {
        size_t others = 0;
        const size_t begin = first - std::min(first, reach);
        for (size_t row = begin; row <= last + reach && row < m_work.rows().size(); ++row) {
            others += (row < first || row > last) && gapAt(row) ? 1 : 0;
        }
        return others >= manyGaps;
    }

    // The row whose content is missing: where items resemble each other, the alignment may have taken
    // another of them for it.
    size_t place(size_t row, const Gap &gap) const
    {
        if (gap.isAddition || gap.odd.size() != 1) {
            return row;
        }
        size_t best = row;
        double lead = 0;
        double bestLead = leastLead;
        for (size_t next = row + 1; next < m_work.rows().size() && next <= row + reach; ++next) {
            const SegmentRange &cell = m_work.rows()[next].cells[gap.odd.front()];
            if (cell.isEmpty()) {
                break;
            }
            lead += fit({gap.odd.front(), cell}, next - 1) - fit({gap.odd.front(), cell}, next);
            if (lead > bestLead) {
                bestLead = lead;
                best = next;
            }
        }
        return best;
    }

private:
    const SegmentRange &cell(size_t row, size_t version) const { return m_work.rows()[row].cells[version]; }

    std::optional<Gap> emptyAt(size_t index) const
    {
        const CheckedRow row(m_work, index);
        const VersionNumbers &having = row.present();
        const bool isSettled = row.row().isPinned() || row.row().movedTo;
        if (having.empty() || having.size() == m_work.versionCount() || isSettled ||
            m_work.isStranger(having.front())) {
            return std::nullopt;
        }
        VersionNumbers lacking;
        for (size_t version = 0; version < m_work.versionCount(); ++version) {
            if (!contains(having, version) && !row.text(version).segments().empty() &&
                !m_work.isStranger(version)) {
                lacking.push_back(version);
            }
        }
        for (const size_t version : having) {
            const SegmentRange &here = row.cell(version);
            const float length = m_knowledge.length({version, here});
            const bool isTooShort =
                length < shortest &&
                (length < shortestBlock || !isShortBlock(row, version) || !isBetweenWhole(row));
            // Of two copies that one version has, either may stand alone.
            const bool isCopy = m_knowledge.hasRepeat({version, here}) ||
                                (having.size() == 1 && m_knowledge.isRepeated({version, here}));
            if (!isProse(row.text(version), here) || isTooShort || isCopy) {
                return std::nullopt;
            }
        }
        const VersionNumbers odd = oddVersions(having, lacking);
        const bool isAddition = odd == having;
        if (odd.empty() || (isAddition && odd.size() > 1)) {
            return std::nullopt;
        }
        return Gap{odd, isAddition};
    }

    // Whether a cell is a whole heading or item. In plain text headings are only guessed.
    static bool isShortBlock(const CheckedRow &row, size_t version)
    {
        const Block &block = row.block(version);
        const bool isHeading =
            block.kind == BlockKind::Heading && row.text(version).version().format == Format::Markdown;
        const bool isOfKind = isHeading || block.kind == BlockKind::ListItem;
        return isOfKind && row.cell(version).count == 1 &&
               row.span(version).length() >= block.text.length() - block.markerLength;
    }

    bool isBetweenWhole(const CheckedRow &row) const
    {
        return std::ranges::all_of(row.neighbours(), [this](size_t index) {
            return CheckedRow(m_work, index).present().size() == m_work.versionCount();
        });
    }

    // How well a passage of one version goes with what the others have in a row.
    double fit(const Passage &passage, size_t row) const
    {
        std::vector<float> others = m_knowledge.lengths(m_work.rows()[row]);
        others[passage.version] = 0;
        double likeness = 0;
        size_t count = 0;
        for (size_t other = 0; other < others.size(); ++other) {
            if (others[other] > 0) {
                likeness += m_knowledge.words().likeness(passage, {other, cell(row, other)});
                ++count;
            }
        }
        if (count == 0) {
            return 0;
        }
        const double off = m_knowledge.deviation(passage.version, m_knowledge.length(passage), others);
        return likeness / double(count) - std::min(off * off, mostDeviation * mostDeviation) / 2;
    }

    // Whether the odd versions have the same all the same, beside; of an addition, whether most others do.
    bool isFilled(size_t row, const Gap &gap) const
    {
        size_t lacking = 0;
        size_t filled = 0;
        for (size_t version = 0; version < m_work.versionCount(); ++version) {
            if (!cell(row, version).isEmpty()) {
                if (isTakenByRow(row, version)) {
                    return true;
                }
            } else if (gap.isAddition || contains(gap.odd, version)) {
                ++lacking;
                filled += isTakenByNeighbour(row, version) ? 1 : 0;
            }
        }
        return 2 * filled > lacking || (filled > 0 && !gap.isAddition);
    }

    VersionNumbers othersAt(size_t row, size_t version) const
    {
        VersionNumbers result;
        for (size_t other = 0; other < m_work.versionCount(); ++other) {
            if (other != version && !cell(row, other).isEmpty()) {
                result.push_back(other);
            }
        }
        return result;
    }

    std::vector<size_t> neighbours(size_t row) const { return CheckedRow(m_work, row).neighbours(); }

    // Whether a version has the content of a row, where it is empty, in a cell beside.
    bool isTakenByNeighbour(size_t row, size_t version) const
    {
        for (const size_t beside : neighbours(row)) {
            if (cell(beside, version).isEmpty()) {
                continue;
            }
            if (othersAt(beside, version).empty()) {
                if (counterpart(beside, version) == row) {
                    return true;
                }
            } else if (holdsBoth({version, cell(beside, version)}, beside, row)) {
                return true;
            }
        }
        return false;
    }

    // Whether what only one version has in a row belongs to a row beside.
    bool isTakenByRow(size_t row, size_t version) const
    {
        if (!othersAt(row, version).empty()) {
            return false;
        }
        if (counterpart(row, version)) {
            return true;
        }
        for (const size_t beside : neighbours(row)) {
            if (!cell(beside, version).isEmpty() && !othersAt(beside, version).empty()) {
                const double there = length(beside, version);
                const double without = deviation(beside, version, there);
                const double with = deviation(beside, version, there + length(row, version));
                if (std::abs(with) + leastGain < std::abs(without)) {
                    return true;
                }
            }
        }
        return false;
    }

    double length(size_t row, size_t version) const
    {
        return double(m_knowledge.length({version, cell(row, version)}));
    }

    double deviation(size_t row, size_t version, double length) const
    {
        return m_knowledge.deviation(version, length, m_knowledge.lengths(m_work.rows()[row]));
    }

    // The row beside one that only this version has, where it should have something instead.
    std::optional<size_t> counterpart(size_t row, size_t version) const
    {
        const Passage passage = {version, cell(row, version)};
        std::optional<size_t> best;
        for (const size_t beside : neighbours(row)) {
            if (cell(beside, version).isEmpty() &&
                std::abs(deviation(beside, version, length(row, version))) <= mostDeviation &&
                (!best || fit(passage, beside) > fit(passage, *best))) {
                best = beside;
            }
        }
        return best;
    }

    bool holdsBoth(const Passage &passage, size_t row, size_t beside) const
    {
        std::vector<float> lengths = m_knowledge.lengths(m_work.rows()[row]);
        const double own = double(lengths[passage.version]);
        const double without = m_knowledge.deviation(passage.version, own, lengths);
        const std::vector<float> more = m_knowledge.lengths(m_work.rows()[beside]);
        double likeness = 0;
        size_t count = 0;
        for (size_t other = 0; other < lengths.size(); ++other) {
            if (other != passage.version && lengths[other] > 0 && more[other] > 0) {
                likeness += m_knowledge.words().likeness(passage, {other, cell(beside, other)});
                ++count;
            }
            lengths[other] = more[other] > 0 ? lengths[other] + more[other] : 0;
        }
        if (count == 0) {
            return false;
        }
        const double with = m_knowledge.deviation(passage.version, own, lengths);
        const bool isBetter = std::abs(with) + leastGain < std::abs(without);
        return (isBetter && (without >= tooLong || likeness >= someEvidence * double(count))) ||
               (with > tooShort && without > 0 && likeness >= leastEvidence * double(count));
    }

    // Whether a few blocks that only one version has stand before or behind all that is common: credits,
    // notes of the translator, headers. Of more, the other version was cut.
    bool isAtTheEdge(size_t row, const Gap &gap) const
    {
        VersionNumbers having = CheckedRow(m_work, row).present();
        if (having.size() > 1) {
            return false;
        }
        const size_t version = having.front();
        const CheckedText &text = m_work.text(version);
        const SegmentRange &here = cell(row, version);
        const Block &first = text.document().blocks()[text.segments()[here.first].firstBlock];
        const Block &last = text.document().blocks()[text.segments()[here.end() - 1].lastBlock];
        const bool isWhole =
            text.segments()[here.first].text.start <= first.text.start + first.markerLength &&
            text.segments()[here.end() - 1].text.end >= last.text.end;
        const auto isCommon = [this, version](size_t at) {
            return !cell(at, version).isEmpty() && !othersAt(at, version).empty();
        };
        size_t before = row;
        while (before > 0 && !isCommon(before - 1)) {
            --before;
        }
        size_t behind = row + 1;
        while (behind < m_work.rows().size() && !isCommon(behind)) {
            ++behind;
        }
        const bool isEnd = behind == m_work.rows().size();
        // A last sentence as any other was forgotten.
        const bool isForgotten = isEnd && !gap.isAddition && behind - before == 1 && isPlain(version, here);
        return (gap.isAddition || gap.odd.size() == 2) && isWhole && (before == 0 || isEnd) &&
               isNote(version, before, behind) && !goesOn(version, here) && !isForgotten;
    }

    // Whether what a version has in some rows is not too long for a note.
    bool isNote(size_t version, size_t first, size_t end) const
    {
        constexpr qsizetype longestNote = 400;
        constexpr qsizetype shareOfNotes = 10; // of a version the tenth part
        qsizetype length = 0;
        for (size_t row = first; row < end; ++row) {
            length += cell(row, version).isEmpty() ? 0 : CheckedRow(m_work, row).span(version).length();
        }
        return length <= std::max(longestNote, m_work.text(version).document().text().size() / shareOfNotes);
    }

    // Whether a cell is a sentence as any other, and not set apart: notes are dated, lead somewhere, or say
    // what language was translated.
    bool isPlain(size_t version, const SegmentRange &here) const
    {
        const CheckedText &text = m_work.text(version);
        const TextSpan span = text.textOf(here);
        const size_t block = text.segments()[here.first].firstBlock;
        const bool isBehindRule = block > 0 && text.document().blocks()[block - 1].kind == BlockKind::Rule;
        const auto isApart = [span](const InlineSpan &inlined) {
            return inlined.kind == InlineKind::Link || inlined.text.length() >= span.length();
        };
        const auto isOfNotes = [](const Fact &fact) {
            return fact.kind == FactKind::Link || fact.kind == FactKind::Date;
        };
        for (size_t other = 0; other < m_work.versionCount(); ++other) {
            if (namesLanguage(text.view(span), text.language(), m_work.text(other).language())) {
                return false;
            }
        }
        return text.blockOf(here.first).kind == BlockKind::Paragraph && !isBehindRule &&
               sentenceEnd(text.view(span), text.language().language()).has_value() &&
               !text.view(span).startsWith(u'(') && std::ranges::none_of(text.inlinesOf(here), isApart) &&
               std::ranges::none_of(text.factsOf(here), isOfNotes);
    }

    // Whether an item goes on with a list of the text before it: that is no note of the translator.
    bool goesOn(size_t version, const SegmentRange &here) const
    {
        if (here.first == 0) {
            return false;
        }
        const CheckedText &text = m_work.text(version);
        const Block &block = text.blockOf(here.first);
        const Block &before = text.blockOf(here.first - 1);
        return block.kind == BlockKind::ListItem && before.kind == BlockKind::ListItem && block.isOrdered &&
               before.isOrdered && block.listDepth == before.listDepth;
    }

    const CheckedWork &m_work;
    const PresenceKnowledge &m_knowledge;
};

TextSpan joined(TextSpan one, TextSpan other)
{
    return {std::min(one.start, other.start), std::max(one.end, other.end)};
}

Finding finding(const CheckedRow &row, const CheckedRow &last, const Gap &gap)
{
    const bool isPair = row.work().versionCount() == 2;
    Finding result;
    result.check = gap.isAddition ? CheckId::Addition : CheckId::Omission;
    result.severity = gap.odd.size() == 1 || isPair ? Severity::Major : Severity::Minor;
    result.row = row.row().id;
    result.odd = gap.odd;
    result.evidence.resize(row.work().versionCount());
    VersionNumbers having;
    for (size_t version = 0; version < row.work().versionCount(); ++version) {
        const bool isHere = !row.cell(version).isEmpty();
        if (isHere && (!contains(gap.odd, version) || gap.isAddition || isPair)) {
            const TextSpan text = last.cell(version).isEmpty()
                                      ? row.span(version)
                                      : joined(row.span(version), last.span(version));
            result.spans.push_back({version, text, false});
            having.push_back(version);
        } else if (!row.text(version).segments().empty()) {
            FindingSpan missing = row.missingIn(version);
            missing.isMissing = !gap.isAddition;
            result.spans.push_back(missing);
        }
    }
    if (isPair || gap.isAddition) {
        result.message = {QT_TRANSLATE_NOOP("hexapla::Finding", "This stands in %1 only"), {having}};
    } else {
        result.message = {QT_TRANSLATE_NOOP("hexapla::Finding", "What the others say here is missing in %1"),
                          {gap.odd}};
    }
    return result;
}

} // namespace

void findGaps(const CheckedRow &row, const PresenceKnowledge &knowledge, std::vector<Finding> &found)
{
    if (row.present().size() == row.work().versionCount()) {
        return;
    }
    const GapFinder finder(row.work(), knowledge);
    const std::optional<Gap> gap = finder.gapAt(row.index());
    if (!gap || (row.index() > 0 && finder.gapAt(row.index() - 1) == gap)) {
        return;
    }
    size_t last = row.index();
    while (last + 1 < row.work().rows().size() && finder.gapAt(last + 1) == gap) {
        ++last;
    }
    if (finder.isAmongMany(row.index(), last)) {
        return;
    }
    if (last > row.index()) {
        found.push_back(finding(row, CheckedRow(row.work(), last), *gap));
    } else {
        const CheckedRow place(row.work(), finder.place(row.index(), *gap));
        Finding result = finding(place, place, *gap);
        result.row = row.row().id;
        found.push_back(std::move(result));
    }
}

} // namespace hexapla
