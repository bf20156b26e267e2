// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/linkcheck.h"

#include "core/check/comparison.h"
#include "core/check/facts/address.h"

#include <QtGlobal>

#include <algorithm>

namespace hexapla {

namespace {

constexpr Comparison comparison = {
    CheckId::Link,
    Severity::Major,
    {QT_TRANSLATE_NOOP("hexapla::Finding", "The address “%1” is not that of the other versions, “%2”"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The address behind “%1” is missing in %3"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The address behind “%1” stands in %3 only"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The addresses “%1” and “%2” are not the same"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The address behind “%1” stands in %3 only")}};

// Whether the pages of two addresses are one page in two languages, by their titles or by name.
bool isPageInAnotherLanguage(const Statement &one, const Statement &other)
{
    return one.readings.size() > 1 && other.readings.size() > 1 && one.readings[0] != other.readings[0] &&
           isTranslation(one.readings[1], other.readings[1]);
}

// Pages whose titles are translated: which is which, only their order can say. The second time a version
// gives one it goes with the second of the other.
void matchTranslations(Ballot &one, Ballot &other)
{
    std::vector<bool> isMatched(other.statements.size());
    const auto isSaid = [](const Ballot &ballot, const Statement &statement) {
        return std::ranges::any_of(ballot.statements, [&statement](const Statement &candidate) {
            return candidate.readings[0] == statement.readings[0];
        });
    };
    for (Statement &mine : one.statements) {
        for (size_t i = 0; i < other.statements.size() && !isSaid(other, mine); ++i) {
            Statement &theirs = other.statements[i];
            if (!isMatched[i] && !isSaid(one, theirs) && isPageInAnotherLanguage(mine, theirs)) {
                isMatched[i] = true;
                theirs.readings.push_back(mine.readings[0]);
                break;
            }
        }
    }
}

// A page is a good address for one of its places.
void matchPlaces(Ballot &one, const Ballot &other)
{
    for (Statement &mine : one.statements) {
        const QString page = mine.readings[0].section(u'#', 0, 0);
        const bool isSaid =
            page != mine.readings[0] && std::ranges::any_of(other.statements, [&](const Statement &theirs) {
                return theirs.readings[0] == page;
            });
        if (isSaid && !std::ranges::contains(mine.readings, page)) {
            mine.readings.push_back(page);
        }
    }
}

std::vector<Ballot> ballotsAt(const CheckedRow &row)
{
    std::vector<Ballot> ballots = ballotsOf(row, FactKind::Link);
    for (size_t one = 0; one < ballots.size(); ++one) {
        for (size_t other = one + 1; other < ballots.size(); ++other) {
            matchTranslations(ballots[one], ballots[other]);
            matchPlaces(ballots[one], ballots[other]);
            matchPlaces(ballots[other], ballots[one]);
        }
    }
    return ballots;
}

} // namespace

void LinkCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    if (row.present().size() < 2) {
        return;
    }
    compare(row, comparison, ballotsAt, found);
}

} // namespace hexapla
