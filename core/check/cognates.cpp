// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/cognates.h"

#include "core/base/concurrently.h"
#include "core/text/nameskeleton.h"
#include "core/text/transliteration.h"

#include <algorithm>
#include <iterator>

namespace hexapla {

namespace {

// Shorter words look alike by chance.
constexpr qsizetype shortest = 6;
// More of the shorter of two words must be common to both, in order. The longer one may go on.
constexpr double leastCommon = 0.8;
// Of a book some rows are enough.
constexpr size_t enoughRows = 64;
constexpr size_t mostMeasures = 2;
// So many letters of a word are enough to know it inside a longer one.
constexpr qsizetype beginningOfCompound = 5;

bool isVowel(QChar letter) { return QStringView(u"aeiou").contains(letter); }

// Cognates begin with the same letter, and with the same consonant behind it.
quint32 beginning(QStringView skeleton)
{
    const auto consonant = std::find_if_not(skeleton.begin() + 1, skeleton.end(), isVowel);
    return (quint32(skeleton.front().unicode()) << 16U) |
           (consonant == skeleton.end() ? 0U : quint32(consonant->unicode()));
}

// A word in Latin letters as cognates are compared: the Latin C is an S before some vowels, and the vowels at
// the end are inflection.
QString stemOf(Transliterator &transliterator, const QString &word)
{
    QString soft = word;
    for (qsizetype i = 0; i + 1 < soft.size(); ++i) {
        if (soft[i] == u'c' && QStringView(u"eiyéèêíìî").contains(soft[i + 1])) {
            soft[i] = u's';
        }
    }
    QString stem = nameSkeleton(transliterator, soft);
    while (stem.size() > shortest && isVowel(stem.back())) {
        stem.chop(1);
    }
    return stem;
}

bool areRelated(QStringView one, QStringView other)
{
    if (one.size() > other.size()) {
        std::swap(one, other);
    }
    // Only the stem counts, not what the longer one adds.
    const QStringView stem = other.first(std::min(other.size(), one.size() + 1));
    const double common = skeletonSimilarity(one, stem) * double(one.size() + stem.size()) / 2;
    return common > leastCommon * double(one.size());
}

bool hasLetters(Script script)
{
    return script == Script::Latin || script == Script::Cyrillic || script == Script::Greek;
}

} // namespace

Cognates::OfVersion Cognates::read(const CheckedWork &work, size_t version, const WorkContext &context)
{
    OfVersion result;
    const Vocabulary &vocabulary = work.words().vocabulary(version);
    result.isComparable = hasLetters(work.text(version).script());
    result.skeletons.resize(vocabulary.size());
    result.rows.resize(vocabulary.size());
    Transliterator transliterator;
    for (TokenId token = 0; result.isComparable && token < vocabulary.size() && !context.isCancelled();
         ++token) {
        const Vocabulary::Entry &entry = vocabulary[token];
        // What is quoted from another alphabet is no word of the language.
        if (entry.kind != TokenKind::Word || entry.surface.size() < shortest ||
            scriptOf(entry.surface.front().unicode()) != work.text(version).script()) {
            continue;
        }
        QString skeleton = stemOf(transliterator, entry.surface);
        if (skeleton.size() >= shortest) {
            result.index.emplace_back(beginning(skeleton), token);
            result.skeletons[token] = std::move(skeleton);
        }
    }
    std::ranges::sort(result.index);
    for (size_t row = 0; result.isComparable && row < work.rows().size(); ++row) {
        for (const KnownWord &word : work.words().wordsOf(version, work.rows()[row].cells[version])) {
            std::vector<quint32> &rows = result.rows[word.token];
            if (!result.skeletons[word.token].isEmpty() && (rows.empty() || rows.back() != row)) {
                rows.push_back(quint32(row));
            }
        }
    }
    return result;
}

Cognates::Cognates(const CheckedWork &work, const WorkContext &context)
    : m_versions(work.versionCount())
{
    inParallel(m_versions.size(),
               [&](size_t version) { m_versions[version] = read(work, version, context); });
    std::vector<size_t> measures;
    for (size_t version = 0; version < m_versions.size() && measures.size() < mostMeasures; ++version) {
        if (m_versions[version].isComparable) {
            measures.push_back(version);
        }
    }
    inParallel(measures.size(), [&](size_t i) { findFamilies(measures[i], context); });
}

void Cognates::findFamilies(size_t version, const WorkContext &context)
{
    OfVersion &own = m_versions[version];
    own.families.resize(own.skeletons.size());
    for (TokenId word = 0; word < own.skeletons.size() && !context.isCancelled(); ++word) {
        if (own.rows[word].size() > 1) {
            own.families[word] = relatives(version, word);
        }
    }
}

WordFamily Cognates::relatives(size_t version, TokenId word) const
{
    WordFamily family;
    family.words.resize(m_versions.size());
    const QString &skeleton = m_versions[version].skeletons[word];
    const quint32 key = beginning(skeleton);
    for (size_t other = 0; other < m_versions.size(); ++other) {
        const auto alike =
            std::ranges::equal_range(m_versions[other].index, key, {}, &std::pair<quint32, TokenId>::first);
        for (const auto &[_, token] : alike) {
            if (areRelated(skeleton, m_versions[other].skeletons[token])) {
                family.words[other].push_back(token); // sorted, as the index is
            }
        }
    }
    return family;
}

const KnownWord *Cognates::find(const WordFamily &family, const CheckedWork &work, size_t row,
                                size_t version) const
{
    const auto words = work.words().wordsOf(version, work.rows()[row].cells[version]);
    const std::vector<TokenId> &relatives = family.words[version];
    for (const KnownWord &word : words) {
        if (std::ranges::binary_search(relatives, word.token)) {
            return &word;
        }
    }
    // A token stands for all words that begin alike: compounds are told apart by what is written.
    const Vocabulary &vocabulary = work.words().vocabulary(version);
    for (const KnownWord &word : words) {
        const QString written = work.text(version).view(word.span).toString().toCaseFolded();
        const bool isCompound = std::ranges::any_of(relatives, [&](TokenId relative) {
            return written.contains(QStringView(vocabulary[relative].surface).first(beginningOfCompound));
        });
        if (isCompound) {
            return &word;
        }
    }
    return nullptr;
}

std::vector<quint32> Cognates::rowsOf(const WordFamily &family, size_t version) const
{
    std::vector<quint32> rows;
    for (const TokenId word : family.words[version]) {
        const std::vector<quint32> &more = m_versions[version].rows[word];
        rows.insert(rows.end(), more.begin(), more.end());
    }
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    return rows;
}

// The rows where most versions that know the family have a word of it, one version not asked.
std::vector<quint32> Cognates::rowsOfMost(const WordFamily &family, size_t but) const
{
    std::vector<quint32> all;
    size_t versions = 0;
    for (size_t version = 0; version < m_versions.size(); ++version) {
        if (version != but && !family.words[version].empty()) {
            const std::vector<quint32> rows = rowsOf(family, version);
            all.insert(all.end(), rows.begin(), rows.end());
            ++versions;
        }
    }
    std::ranges::sort(all);
    std::vector<quint32> result;
    for (auto row = all.begin(); row != all.end();) {
        const auto next = std::upper_bound(row, all.end(), *row);
        if (2 * size_t(next - row) > versions) {
            result.push_back(*row);
        }
        row = next;
    }
    return result;
}

FamilyHabit Cognates::habit(const WordFamily &family, const CheckedWork &work, size_t version,
                            size_t but) const
{
    const std::vector<quint32> common = rowsOfMost(family, version);
    FamilyHabit habit;
    for (const quint32 row : common) {
        if (row == but || row >= work.rows().size() || work.rows()[row].cells[version].isEmpty()) {
            continue;
        }
        ++habit.rows;
        habit.kept += find(family, work, row, version) != nullptr ? 1 : 0;
        if (habit.rows == enoughRows) {
            break;
        }
    }
    return habit;
}

} // namespace hexapla
