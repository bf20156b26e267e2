// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/echoes.h"

#include <algorithm>
#include <map>

namespace hexapla {

namespace {

constexpr int wholeCell = -1; // ranks before all others

// Whether a finding says that something is wrong with the whole cell of the odd version, so that whatever is
// compared with the other versions differs as well.
bool isOfTheWholeCell(CheckId check)
{
    switch (check) {
    case CheckId::Omission:
    case CheckId::Addition:
    case CheckId::Duplicate:
    case CheckId::Order:
    case CheckId::Truncation:
    case CheckId::Untranslated:
        return true;
    default:
        return false;
    }
}

// Whether a check compares versions: damage inside one version is damage whatever the others say.
bool isComparison(CheckId check)
{
    switch (familyOf(check)) {
    case CheckFamily::Presence:
    case CheckFamily::Facts:
    case CheckFamily::Structure:
    case CheckFamily::Consistency:
        return true;
    case CheckFamily::Characters:
    case CheckFamily::Typography:
        return check == CheckId::EndPunctuation;
    }
    return false;
}

bool shareAVersion(const Finding &one, const Finding &other)
{
    return std::ranges::any_of(one.odd, [&other](size_t version) {
        return std::ranges::find(other.odd, version) != other.odd.end();
    });
}

// Whether both speak of the same passage of a version that is odd in both.
bool overlap(const Finding &one, const Finding &other)
{
    return std::ranges::any_of(one.spans, [&](const FindingSpan &mine) {
        return std::ranges::any_of(other.spans, [&mine](const FindingSpan &theirs) {
            return mine.version == theirs.version && !mine.isMissing && !theirs.isMissing &&
                   mine.text.intersects(theirs.text);
        });
    });
}

// Of two findings about one passage the one that says more precisely what is wrong comes first.
int rank(CheckId check)
{
    switch (check) {
    case CheckId::MixedScript:
    case CheckId::Mojibake:
    case CheckId::LinkMarkup: // without the markup the address is missing as well
        return 0;
    case CheckId::Link:
    case CheckId::Code:
        return 1;
    case CheckId::Date:
        return 2;
    case CheckId::Number:
    case CheckId::Acronym:
        return 3;
    case CheckId::Name:
        return 4;
    case CheckId::Negation:
        return 5;
    case CheckId::MissingWord:
        return 6;
    case CheckId::Term:
        return 7;
    default:
        return -1; // keeps company with all
    }
}

bool isEcho(const Finding &finding, const Finding &other)
{
    if (!shareAVersion(finding, other)) {
        return false;
    }
    if (isOfTheWholeCell(other.check)) {
        // The first of the list of checks stays of two of them.
        return isOfTheWholeCell(finding.check) ? other.check < finding.check : isComparison(finding.check);
    }
    const int mine = rank(finding.check);
    const int theirs = rank(other.check);
    return mine > theirs && theirs >= 0 && overlap(finding, other);
}

} // namespace

void dropEchoes(std::vector<Finding> &found)
{
    // Findings of one rank, however many, are no echoes of each other.
    std::map<int, std::vector<const Finding *>> tellers; // those that may have echoes, by rank
    for (const Finding &finding : found) {
        if (isOfTheWholeCell(finding.check)) {
            tellers[wholeCell].push_back(&finding);
        } else if (rank(finding.check) >= 0) {
            tellers[rank(finding.check)].push_back(&finding);
        }
    }
    std::vector<bool> isDropped;
    for (const Finding &finding : found) {
        const auto end = tellers.lower_bound(std::max(rank(finding.check), 0));
        isDropped.push_back(std::any_of(tellers.begin(), end, [&finding](const auto &ofRank) {
            return std::ranges::any_of(ofRank.second, [&finding](const Finding *other) {
                return other != &finding && isEcho(finding, *other);
            });
        }));
    }
    size_t next = 0;
    std::erase_if(found, [&](const Finding &) { return isDropped[next++]; });
}

} // namespace hexapla
