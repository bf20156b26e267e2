// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/namecheck.h"

#include "core/text/script.h"

#include <QtGlobal>

#include <algorithm>

namespace hexapla {

namespace {

// Names with so many letters in common at the beginning may be one.
constexpr qsizetype relatedLetters = 3;
constexpr qsizetype shortestAcronym = 3;
// With so many others their word counts in full.
constexpr size_t manyOthers = 3;

// What a version says instead of a name, if it does.
struct Verdict
{
    size_t version = 0;
    const NameWord *instead = nullptr;
};

class Looker
{
public:
    Looker(const CheckedRow &row, CheckId check)
        : m_row(row)
        , m_names(row.work().names())
        , m_check(check)
        , m_claims(m_names.claims(row.row().cells))
    {}

    void look(std::vector<Finding> &found) const
    {
        std::vector<const NameWord *> told; // what stands instead of something
        for (const NameClaim &claim : m_claims) {
            const bool isMine = claim.isAcronym == (m_check == CheckId::Acronym);
            if (!isMine || claim.names < 2 || claim.having() < 2) {
                continue;
            }
            const auto verdict = odd(claim);
            const bool isTold = verdict && verdict->instead != nullptr &&
                                std::ranges::find(told, verdict->instead) != told.end();
            if (verdict && !isTold) {
                found.push_back(finding(claim, *verdict));
                told.push_back(verdict->instead);
            }
        }
    }

private:
    std::optional<Verdict> odd(const NameClaim &claim) const;
    bool isNear(const NameClaim &claim, size_t version) const;
    const NameWord *insteadIn(const NameClaim &claim, size_t version) const;
    bool isRelated(const NameClaim &claim, size_t version, const NameWord &word) const;
    bool isAlphabetOf(const NameClaim &claim, size_t version, const NameWord &word) const;
    bool isAlone(size_t version, const NameWord &word) const;
    Finding finding(const NameClaim &claim, const Verdict &verdict) const;

    const CheckedRow &m_row;
    const ProperNames &m_names;
    CheckId m_check;
    std::vector<NameClaim> m_claims;
};

// The others are silent about a version that may well call it by a name of its own.
std::optional<Verdict> Looker::odd(const NameClaim &claim) const
{
    std::optional<Verdict> result;
    size_t silent = 0;
    for (const size_t version : m_row.present()) {
        if (claim.places[version]) {
            continue;
        }
        const NameWord *instead = insteadIn(claim, version);
        if (instead == nullptr) {
            ++silent;
            continue;
        }
        if (result) {
            return std::nullopt;
        }
        result = {version, instead};
    }
    const bool isMost = result && claim.having() > silent && !isNear(claim, result->version);
    return isMost ? result : std::nullopt;
}

// Whether a row around has it in this version and not in most others: it was only put elsewhere.
bool Looker::isNear(const NameClaim &claim, size_t version) const
{
    const auto has = [&](size_t where, const SegmentRange &cell) {
        return std::ranges::any_of(m_names.wordsOf(where, cell), [&](const NameWord &word) {
            return std::ranges::any_of(m_row.present(), [&](size_t other) {
                return claim.words[other] != nullptr &&
                       m_names.soundAlike(m_names.formOf(where, word),
                                          m_names.formOf(other, *claim.words[other]));
            });
        });
    };
    return std::ranges::any_of(m_row.neighbours(), [&](size_t index) {
        const std::vector<SegmentRange> &cells = m_row.work().rows()[index].cells;
        const auto others = std::ranges::count_if(m_row.present(), [&](size_t other) {
            return claim.words[other] != nullptr && has(other, cells[other]);
        });
        return has(version, cells[version]) && 2 * size_t(others) < claim.having();
    });
}

// A name that nothing in the other versions stands for.
const NameWord *Looker::insteadIn(const NameClaim &claim, size_t version) const
{
    for (const NameWord &word : m_names.wordsOf(version, m_row.cell(version))) {
        // Two letters are as good as any two others.
        if (claim.isAcronym && word.text.length() < shortestAcronym) {
            continue;
        }
        if (word.isName && m_names.formOf(version, word).small == 0 && isAlone(version, word) &&
            !isRelated(claim, version, word) && (!claim.isAcronym || isAlphabetOf(claim, version, word))) {
            return &word;
        }
    }
    return nullptr;
}

// Whether a word begins like the name: another form of it, "ORMs", or a short one.
bool Looker::isRelated(const NameClaim &claim, size_t version, const NameWord &word) const
{
    const QStringView own = m_names.formOf(version, word).skeleton;
    return std::ranges::any_of(m_row.present(), [&](size_t other) {
        const NameWord *name = claim.words[other];
        return name != nullptr &&
               own.first(std::min(own.size(), relatedLetters)) ==
                   QStringView(m_names.formOf(other, *name).skeleton)
                       .first(std::min(m_names.formOf(other, *name).skeleton.size(), relatedLetters));
    });
}

// Whether a word is written in the alphabet of the name: an acronym that a version carries over, or spells
// out in words of its own, is no other one.
bool Looker::isAlphabetOf(const NameClaim &claim, size_t version, const NameWord &word) const
{
    const auto script = [this](size_t where, const NameWord &one) {
        return ScriptCount(m_row.text(where).view(one.text)).dominant();
    };
    return std::ranges::any_of(m_row.present(), [&](size_t other) {
        return claim.words[other] != nullptr && script(other, *claim.words[other]) == script(version, word);
    });
}

bool Looker::isAlone(size_t version, const NameWord &word) const
{
    const auto claim =
        std::ranges::find_if(m_claims, [&](const NameClaim &one) { return one.words[version] == &word; });
    return claim != m_claims.end() && claim->having() == 1;
}

Finding Looker::finding(const NameClaim &claim, const Verdict &verdict) const
{
    Finding result;
    result.check = m_check;
    result.row = m_row.row().id;
    result.odd = {verdict.version};
    result.evidence.resize(m_row.work().versionCount());
    QString name;
    std::optional<FindingSpan> place;
    for (const size_t version : m_row.present()) {
        if (!claim.places[version]) {
            continue;
        }
        const TextSpan span = *claim.places[version];
        result.spans.push_back({version, span, false});
        result.evidence[version] = m_row.text(version).view(span).toString();
        name = name.isEmpty() ? result.evidence[version] : name;
        place = place ? place : m_row.placeOf(version, span, verdict.version);
    }
    if (verdict.instead != nullptr) {
        const QString instead = m_row.text(verdict.version).view(verdict.instead->text).toString();
        result.spans.push_back({verdict.version, verdict.instead->text, false});
        result.evidence[verdict.version] = instead;
        result.message = {QT_TRANSLATE_NOOP("hexapla::Finding", "“%1” stands in %3 for “%2”"),
                          {instead, name, result.odd}};
    } else {
        result.spans.push_back(place.value_or(m_row.missingIn(verdict.version)));
        result.message = {QT_TRANSLATE_NOOP("hexapla::Finding", "The name “%1” is missing in %2"),
                          {name, result.odd}};
    }
    const bool isSure = verdict.instead != nullptr && claim.having() >= manyOthers;
    result.severity = isSure ? Severity::Major : Severity::Minor;
    std::ranges::sort(result.spans, {}, &FindingSpan::version);
    return result;
}

} // namespace

void NameCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    if (row.present().size() >= 3 && row.isSure()) {
        Looker(row, m_check).look(found);
    }
}

} // namespace hexapla
