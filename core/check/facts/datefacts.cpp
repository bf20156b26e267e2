// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/facts/datefacts.h"

#include "core/check/checkedtext.h"

#include <algorithm>

namespace hexapla {

void findDates(const DateReader &reader, const CheckedText &text, size_t segment, const SpanSet &taken,
               std::vector<Fact> &facts)
{
    const Segment &here = text.segments()[segment];
    if (here.kind == SegmentKind::Code) {
        return;
    }
    for (WrittenDate &date : reader.find(text.view(here.text))) {
        const TextSpan place = {here.text.start + date.text.start, here.text.start + date.text.end};
        if (taken.intersects(place) || text.isCode(place.start)) {
            continue;
        }
        Fact fact;
        fact.kind = date.isTime ? FactKind::Time : FactKind::Date;
        fact.statement = {place, std::move(date.values), date.isVague ? Weight::Hint : Weight::Firm};
        fact.isMalformed = date.isMalformed;
        facts.push_back(std::move(fact));
    }
}

} // namespace hexapla
