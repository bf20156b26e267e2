// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/facts/referencefacts.h"

#include "core/check/checkedtext.h"
#include "core/text/numerals.h"

#include <algorithm>

namespace hexapla {

namespace {

// Where nothing else says so, one letter is rather an initial or a word.
bool isRomanLetter(QStringView letters) { return letters.size() == 1 && romanValue(letters) > 0; }

} // namespace

void findReferences(const ReferenceReader &reader, const CheckedText &text, size_t segment, size_t firstFact,
                    std::vector<Fact> &facts)
{
    const TextSpan place = text.segments()[segment].text;
    const QStringView all = text.view(place);
    std::vector<Fact> references;
    for (size_t i = firstFact; i < facts.size(); ++i) {
        Statement &number = facts[i].statement;
        const bool isRepeated =
            !references.empty() && references.back().statement.text.end >= number.text.end;
        if (facts[i].kind != FactKind::Number || isRepeated) {
            continue;
        }
        const auto reference =
            reader.around(all, {number.text.start - place.start, number.text.end - place.start});
        if (!reference) {
            continue;
        }
        if (isRomanLetter(text.view(number.text))) {
            number.weight = std::max(number.weight, Weight::Loose);
        }
        Fact fact;
        fact.kind = FactKind::Reference;
        fact.statement.text = {place.start + reference->text.start, place.start + reference->text.end};
        for (const QString &reading : number.readings) {
            fact.statement.readings.push_back(reference->kind + u' ' + reading);
        }
        references.push_back(std::move(fact));
    }
    facts.insert(facts.end(), references.begin(), references.end());
}

} // namespace hexapla
