// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/facts/datefacts.h"

#include "core/check/checkedtext.h"

#include <QVarLengthArray>

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

void findSpokenTimes(const SpokenTimes &reader, const CheckedText &text, size_t segment, const SpanSet &taken,
                     std::vector<Fact> &facts)
{
    constexpr size_t wordsAtATime = 8;
    const std::span<const TextSpan> places = text.wordsOf({segment, 1});
    if (reader.isEmpty() || text.segments()[segment].kind == SegmentKind::Code) {
        return;
    }
    for (size_t i = 0; i < places.size();) {
        QVarLengthArray<QStringView, wordsAtATime> words;
        for (size_t j = i; j < std::min(places.size(), i + wordsAtATime); ++j) {
            words.append(text.view(places[j]));
        }
        auto time = reader.read(words);
        const TextSpan place = time ? TextSpan{places[i].start, places[i + time->words - 1].end} : TextSpan();
        // Other signs part what does not belong together: "six, half".
        const bool isJoined = time && std::ranges::none_of(text.view(place), [](QChar sign) {
                                  return sign.isPunct() && sign.category() != QChar::Punctuation_Dash &&
                                         sign != u'\'' && sign != u'’';
                              });
        if (!isJoined || taken.intersects(place)) {
            ++i;
            continue;
        }
        Fact fact;
        fact.kind = FactKind::Time;
        fact.statement = {place, std::move(time->values), Weight::Loose};
        facts.push_back(std::move(fact));
        i += time->words;
    }
}

} // namespace hexapla
