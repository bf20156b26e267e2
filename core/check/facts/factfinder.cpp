// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/facts/factfinder.h"

#include "core/check/checkedtext.h"
#include "core/check/facts/address.h"
#include "core/check/facts/datefacts.h"
#include "core/check/facts/linkfacts.h"
#include "core/check/facts/numberfacts.h"
#include "core/check/facts/referencefacts.h"

#include <algorithm>

namespace hexapla {

class FactFinder::Private
{
public:
    explicit Private(const LanguageTag &language)
        : dates(language)
        , numbers(language)
        , spokenTimes(language, numbers.words())
        , references(language)
    {}

    DateReader dates;
    NumberFacts numbers;
    SpokenTimes spokenTimes; // read with the words of numbers
    ReferenceReader references;
};

FactFinder::FactFinder(const LanguageTag &language)
    : d(std::make_unique<Private>(language))
{}

FactFinder::~FactFinder() = default;

void FactFinder::find(const CheckedText &text, size_t segment, std::vector<Fact> &facts) const
{
    const auto first = std::ssize(facts);
    findLinks(text, segment, facts);
    std::vector<TextSpan> taken;
    const auto take = [&](const Fact &fact) {
        // The words of a link are text as any other, unless they are the address itself.
        if (fact.kind != FactKind::Link || isAddress(text.view(fact.statement.text))) {
            taken.push_back(fact.statement.text);
        }
    };
    std::ranges::for_each(facts.begin() + first, facts.end(), take);
    const auto firstDate = std::ssize(facts);
    findDates(d->dates, text, segment, SpanSet(taken), facts);
    std::ranges::for_each(facts.begin() + firstDate, facts.end(), take);
    const auto firstTime = std::ssize(facts);
    findSpokenTimes(d->spokenTimes, text, segment, SpanSet(taken), facts);
    std::ranges::for_each(facts.begin() + firstTime, facts.end(), take);
    d->numbers.find(text, segment, SpanSet(taken), facts);
    findReferences(d->references, text, segment, size_t(first), facts);
    std::ranges::stable_sort(facts.begin() + first, facts.end(), {},
                             [](const Fact &fact) { return fact.statement.text.start; });
}

} // namespace hexapla
