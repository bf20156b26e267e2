// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/facts/factfinder.h"

#include "core/check/checkedtext.h"
#include "core/check/facts/linkfacts.h"

#include <algorithm>

namespace hexapla {

class FactFinder::Private
{};

FactFinder::FactFinder(const LanguageTag &language)
    : d(std::make_unique<Private>())
{
    Q_UNUSED(language)
}

FactFinder::~FactFinder() = default;

void FactFinder::find(const CheckedText &text, size_t segment, std::vector<Fact> &facts) const
{
    const auto first = std::ssize(facts);
    findLinks(text, segment, facts);
    std::ranges::stable_sort(facts.begin() + first, facts.end(), {},
                             [](const Fact &fact) { return fact.statement.text.start; });
}

} // namespace hexapla
