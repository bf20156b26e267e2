// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/missingwordcheck.h"

#include "core/check/cognates.h"
#include "core/check/contentwords.h"

#include <QtGlobal>

#include <algorithm>
#include <optional>

namespace hexapla {

namespace {

// Fewer rows with a word do not show that it is always rendered; of many, few may do without.
constexpr size_t fewestRows = 3;
constexpr double alwaysRendered = 0.93;
// So many of the others must know that.
constexpr double leastWitnesses = 0.8;
// Words with so many letters in common at the beginning may be derived of one another.
constexpr qsizetype derivedLetters = 3;
// How many words around its place may hold something else that stands for it.
constexpr size_t reach = 4;

// So often must the odd version have a cognate elsewhere, twice more for every version beyond three that can
// be compared: in each it may be rendered freely; and how often it may fail to, once it has many.
constexpr size_t fewestKept = 3;
constexpr double keptOfMany = 0.95;
// So many of the other versions must have one where this one has none.
constexpr double leastCognates = 0.8;
// So many rows later a word need not be repeated.
constexpr size_t stillInMind = 2;

// A word that one version has and another lacks against its habit.
struct Lack
{
    size_t version = 0; // that has it
    const KnownWord *word = nullptr;
};

Finding findingOf(const CheckedRow &row, const std::vector<const KnownWord *> &words, size_t odd,
                  Severity severity)
{
    Finding result;
    result.check = CheckId::MissingWord;
    result.severity = severity;
    result.row = row.row().id;
    result.odd = {odd};
    result.evidence.resize(words.size());
    QString missing;
    std::optional<FindingSpan> place;
    for (size_t version = 0; version < words.size(); ++version) {
        if (words[version] == nullptr) {
            continue;
        }
        const TextSpan span = words[version]->span;
        result.spans.push_back({version, span, false});
        result.evidence[version] = row.text(version).view(span).toString();
        missing = missing.isEmpty() ? result.evidence[version] : missing;
        place = place ? place : row.placeOf(version, span, odd);
    }
    result.spans.push_back(place.value_or(row.missingIn(odd)));
    std::ranges::sort(result.spans, {}, &FindingSpan::version);
    result.message = {QT_TRANSLATE_NOOP("hexapla::Finding", "Nothing stands for “%1” in %2"),
                      {missing, result.odd}};
    return result;
}

class Looker
{
public:
    explicit Looker(const CheckedRow &row)
        : m_row(row)
        , m_knowledge(row.work().words())
    {}

    void look(size_t odd, std::vector<Finding> &found) const;

private:
    std::span<const KnownWord> wordsOf(size_t version) const
    {
        return m_knowledge.wordsOf(version, m_row.cell(version));
    }
    bool isContent(size_t version, TokenId word) const { return isContentWord(m_row.work(), version, word); }
    bool isRendered(const Lack &lack, size_t version, const SegmentRange &cell) const;
    const KnownWord *renderingOf(const Lack &lack, size_t version) const;
    std::vector<Lack> lacks(size_t odd) const;
    bool isDerived(const Lack &lack, size_t odd) const;
    bool isReplaced(const std::vector<const KnownWord *> &missing, size_t odd) const;
    std::vector<const KnownWord *> agreement(const Lack &lack, const std::vector<Lack> &all,
                                             size_t odd) const;

    const CheckedRow &m_row;
    const WordKnowledge &m_knowledge;
};

const KnownWord *Looker::renderingOf(const Lack &lack, size_t version) const
{
    const auto renderings = m_knowledge.renderings(lack.version, lack.word->token, version);
    const auto words = wordsOf(version);
    for (const TokenId rendering : renderings) {
        const auto found = std::ranges::find(words, rendering, &KnownWord::token);
        if (found != words.end()) {
            return &*found;
        }
    }
    return nullptr;
}

bool Looker::isRendered(const Lack &lack, size_t version, const SegmentRange &cell) const
{
    const auto renderings = m_knowledge.renderings(lack.version, lack.word->token, version);
    return std::ranges::any_of(m_knowledge.wordsOf(version, cell), [&](const KnownWord &word) {
        return std::ranges::find(renderings, word.token) != renderings.end();
    });
}

std::vector<Lack> Looker::lacks(size_t odd) const
{
    std::vector<Lack> result;
    for (const size_t version : m_row.present()) {
        if (version == odd) {
            continue;
        }
        for (const KnownWord &word : wordsOf(version)) {
            const Habit habit = m_knowledge.habit(version, word.token, odd);
            if (m_row.text(version).isCode(word.span.start)) {
                continue;
            }
            if (habit.rendered == habit.rows || habit.rows < fewestRows + 1 ||
                double(habit.rendered) < alwaysRendered * double(habit.rows - 1) ||
                !isContent(version, word.token)) {
                continue;
            }
            if (!isRendered({version, &word}, odd, m_row.cell(odd))) {
                result.push_back({version, &word});
            }
        }
    }
    return result;
}

// The words of all versions that stand for one that is lacked; empty when some other lacks it as well, or
// only one version knows that it is missing.
std::vector<const KnownWord *> Looker::agreement(const Lack &lack, const std::vector<Lack> &all,
                                                 size_t odd) const
{
    std::vector<const KnownWord *> words(m_row.work().versionCount(), nullptr);
    words[lack.version] = lack.word;
    size_t witnesses = 1;
    for (const size_t version : m_row.present()) {
        if (version == odd || version == lack.version) {
            continue;
        }
        words[version] = renderingOf(lack, version);
        if (words[version] == nullptr) {
            return {};
        }
        witnesses += std::ranges::any_of(all, [&](const Lack &other) {
            return other.version == version && other.word->token == words[version]->token;
        });
    }
    const bool areEnough =
        witnesses >= 2 && double(witnesses) >= leastWitnesses * double(m_row.present().size() - 1);
    return areEnough ? words : std::vector<const KnownWord *>();
}

// Whether a word of the odd version is derived of what usually stands for it.
bool Looker::isDerived(const Lack &lack, size_t odd) const
{
    const auto beginning = [&](TokenId word) {
        const QString &token = m_knowledge.vocabulary(odd)[word].token;
        return QStringView(token).first(std::min(token.size(), derivedLetters));
    };
    const auto renderings = m_knowledge.renderings(lack.version, lack.word->token, odd);
    return std::ranges::any_of(wordsOf(odd), [&](const KnownWord &word) {
        return m_knowledge.vocabulary(odd)[word.token].kind == TokenKind::Word &&
               std::ranges::any_of(renderings, [&](TokenId rendering) {
                   return beginning(rendering) == beginning(word.token);
               });
    });
}

// Whether some other word of the odd version may stand for it: one whose best link it is, or one near its
// place that is linked with nothing in any other version.
bool Looker::isReplaced(const std::vector<const KnownWord *> &missing, size_t odd) const
{
    const auto words = wordsOf(odd);
    std::vector<bool> isLinked(words.size(), false);
    size_t first = words.size();
    size_t last = 0;
    for (const size_t version : m_row.present()) {
        if (version == odd || missing[version] == nullptr) {
            continue;
        }
        const auto source = wordsOf(version);
        std::vector<WordLink> best(words.size());
        std::optional<size_t> before;
        std::optional<size_t> behind;
        for (const WordLink &link : m_knowledge.links(version, m_row.cell(version), odd, m_row.cell(odd))) {
            isLinked[link.b] = true;
            best[link.b] = link.score > best[link.b].score ? link : best[link.b];
            if (source[link.a].span.end <= missing[version]->span.start) {
                before = link.b;
            } else if (source[link.a].span.start >= missing[version]->span.end && !behind) {
                behind = link.b;
            }
        }
        if (std::ranges::any_of(best, [&](const WordLink &link) {
                return link.score > 0 && &source[link.a] == missing[version];
            })) {
            return true;
        }
        first = std::min({first, before.value_or(0), behind.value_or(words.size())});
        last = std::max({last, before.value_or(0), behind.value_or(words.size())});
    }
    for (size_t i = first > reach ? first - reach : 0; i < std::min(words.size(), last + reach + 1); ++i) {
        if (!isLinked[i] && isContent(odd, words[i].token)) {
            return true;
        }
    }
    return false;
}

void Looker::look(size_t odd, std::vector<Finding> &found) const
{
    const std::vector<Lack> all = lacks(odd);
    for (const Lack &lack : all) {
        const std::vector<const KnownWord *> words = agreement(lack, all, odd);
        const bool isElsewhere = std::ranges::any_of(m_row.neighbours(), [&](size_t index) {
            const std::vector<SegmentRange> &cells = m_row.work().rows()[index].cells;
            const auto there = m_knowledge.wordsOf(lack.version, cells[lack.version]);
            return isRendered(lack, odd, cells[odd]) &&
                   std::ranges::find(there, lack.word->token, &KnownWord::token) == there.end();
        });
        if (!words.empty() && !isElsewhere && !isDerived(lack, odd) && !isReplaced(words, odd)) {
            found.push_back(findingOf(m_row, words, odd, Severity::Minor));
            return; // more words of a row that are missing together are told with it
        }
    }
}

// Looks for words by their cognates.
class CognateLooker
{
public:
    CognateLooker(const CheckedRow &row, const Cognates &cognates)
        : m_row(row)
        , m_cognates(cognates)
    {}

    // Whether it found something. Of several words that are missing together the first is told.
    bool look(size_t odd, std::vector<Finding> &found) const
    {
        const auto measure = std::ranges::find_if(
            m_row.present(), [&](size_t version) { return version != odd && m_cognates.isMeasure(version); });
        if (measure == m_row.present().end()) {
            return false;
        }
        for (const KnownWord &word : m_row.work().words().wordsOf(*measure, m_row.cell(*measure))) {
            const WordFamily *family = m_cognates.familyOf(*measure, word.token);
            if (family == nullptr || family->words[odd].empty() ||
                m_row.text(*measure).isCode(word.span.start)) {
                continue;
            }
            const auto words = witnesses(*family, odd);
            if (!words.empty() && isKept(*family, odd) && !isElsewhere(*family, odd)) {
                found.push_back(findingOf(m_row, words, odd, Severity::Major));
                return true;
            }
        }
        return false;
    }

private:
    bool has(const WordFamily &family, size_t row, size_t version) const
    {
        return m_cognates.find(family, m_row.work(), row, version) != nullptr;
    }

    // Whether a version has the very word, of another language.
    bool isQuoted(QStringView word, size_t version) const
    {
        return m_row.view(version).contains(word, Qt::CaseInsensitive);
    }

    // The words of a family in all versions but the odd one; empty where that has one as well, or some other
    // has none.
    std::vector<const KnownWord *> witnesses(const WordFamily &family, size_t odd) const
    {
        if (has(family, m_row.index(), odd)) {
            return {};
        }
        std::vector<const KnownWord *> words(m_row.work().versionCount(), nullptr);
        size_t count = 0;
        size_t silent = 0;
        for (const size_t version : m_row.present()) {
            if (version == odd || family.words[version].empty()) {
                silent += version != odd && m_cognates.isComparable(version) ? 1 : 0;
                continue;
            }
            words[version] = m_cognates.find(family, m_row.work(), m_row.index(), version);
            if (words[version] == nullptr || isQuoted(m_row.text(version).view(words[version]->span), odd)) {
                return {};
            }
            ++count;
        }
        const bool areEnough = count >= 2 && double(count) >= leastCognates * double(count + silent);
        return areEnough ? words : std::vector<const KnownWord *>();
    }

    bool isKept(const WordFamily &family, size_t odd) const
    {
        const FamilyHabit habit = m_cognates.habit(family, m_row.work(), odd, m_row.index());
        const auto comparable = std::ranges::count_if(
            m_row.present(), [this](size_t version) { return m_cognates.isComparable(version); });
        const size_t fewest = fewestKept + 2 * size_t(std::max<std::ptrdiff_t>(comparable - 3, 0));
        return habit.rows >= fewest && double(habit.kept) >= keptOfMany * double(habit.rows);
    }

    // Whether the odd version has it just before, and need not repeat it; or in a row around where the others
    // have none: it was only put elsewhere.
    bool isElsewhere(const WordFamily &family, size_t odd) const
    {
        for (size_t back = 1; back <= std::min(m_row.index(), stillInMind); ++back) {
            if (has(family, m_row.index() - back, odd)) {
                return true;
            }
        }
        return std::ranges::any_of(m_row.neighbours(), [&](size_t row) {
            return has(family, row, odd) && std::ranges::any_of(m_row.present(), [&](size_t version) {
                       return version != odd && !family.words[version].empty() && !has(family, row, version);
                   });
        });
    }

    const CheckedRow &m_row;
    const Cognates &m_cognates;
};

} // namespace

MissingWordCheck::MissingWordCheck() = default;
MissingWordCheck::~MissingWordCheck() = default;

void MissingWordCheck::learn(const CheckedWork &work, const WorkContext &context)
{
    m_cognates = work.versionCount() < 3 ? nullptr : std::make_unique<const Cognates>(work, context);
}

void MissingWordCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    if (row.present().size() < 3 || !row.isSure() || m_cognates == nullptr) {
        return;
    }
    const Looker looker(row);
    const CognateLooker cognates(row, *m_cognates);
    for (const size_t version : row.present()) {
        if (!cognates.look(version, found)) {
            looker.look(version, found);
        }
    }
}

} // namespace hexapla
