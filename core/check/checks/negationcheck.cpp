// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/negationcheck.h"

#include "core/text/negations.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>
#include <optional>

namespace hexapla {

namespace {

// Words of one clause that deny together stand no farther apart: "nunca me dice nada".
constexpr qsizetype clauseLength = 40;
// How far from its place a word may stand that is meant for it.
constexpr qsizetype vicinity = 12;
// So many others are beyond doubt.
constexpr size_t manyOthers = 3;

// What a version denies in a row.
struct Denials
{
    bool isKnown = false;
    bool isComplete = false;
    std::vector<TextSpan> plain;   // of the document; several words of a clause as one
    std::vector<TextSpan> without; // what may be put otherwise
    std::vector<TextSpan> hidden;  // what says no by itself

    size_t count() const { return plain.size() + without.size(); }
    TextSpan first() const { return plain.empty() ? without.front() : plain.front(); }
};

bool isOfALink(const CheckedRow &row, size_t version, TextSpan span)
{
    return std::ranges::any_of(row.facts(version), [span](const Fact &fact) {
        return fact.kind == FactKind::Link && fact.statement.text.contains(span);
    });
}

// Whether a word only begins another one, "non-linux": other languages put that in many ways.
bool isBound(QStringView text, TextSpan span)
{
    return span.end + 1 < text.size() && text[span.end] == u'-' && text[span.end + 1].isLetter();
}

// Whether a word stands where the negation should that says no by itself.
bool isHidden(const CheckedRow &row, const std::vector<Denials> &all, size_t odd)
{
    if (all[odd].hidden.empty()) {
        return false;
    }
    for (const size_t version : row.present()) {
        for (const std::vector<TextSpan> *spans : {&all[version].plain, &all[version].without}) {
            for (const TextSpan span : version == odd ? std::vector<TextSpan>() : *spans) {
                const auto place = row.placeOf(version, span, odd);
                const bool isNear = std::ranges::any_of(all[odd].hidden, [&](TextSpan hidden) {
                    return !place || (hidden.end >= place->text.start - vicinity &&
                                      hidden.start <= place->text.end + vicinity);
                });
                if (isNear) {
                    return true;
                }
            }
        }
    }
    return false;
}

bool partsClauses(QStringView between)
{
    return std::ranges::any_of(between, [](QChar c) { return c.isPunct() && c != u'\'' && c != u'’'; });
}

Finding finding(const CheckedRow &row, const std::vector<Denials> &all, size_t odd, Severity severity)
{
    Finding result;
    result.check = CheckId::Negation;
    result.severity = severity;
    result.row = row.row().id;
    result.odd = {odd};
    result.evidence.resize(all.size());
    QString word;
    std::optional<FindingSpan> place;
    for (const size_t version : row.present()) {
        if (version == odd || all[version].count() == 0) {
            continue;
        }
        const TextSpan span = all[version].first();
        result.spans.push_back({version, span, false});
        result.evidence[version] = row.text(version).view(span).toString().simplified();
        word = word.isEmpty() ? result.evidence[version] : word;
        place = place ? place : row.placeOf(version, span, odd);
    }
    result.spans.push_back(place.value_or(row.missingIn(odd)));
    std::ranges::sort(result.spans, {}, &FindingSpan::version);
    result.message = {QT_TRANSLATE_NOOP("hexapla::Finding", "The negation “%1” is missing in %2"),
                      {word, result.odd}};
    return result;
}

} // namespace

class NegationCheck::Private
{
public:
    std::vector<Denials> denials(const CheckedRow &row) const
    {
        std::vector<Denials> result(tables.size());
        for (const size_t version : row.present()) {
            result[version] = denials(row, version);
        }
        return result;
    }

    // Whether the rows around hold the one that is missing here, or one too much of the others'.
    bool isOnlyElsewhere(const CheckedRow &row, size_t odd) const
    {
        return std::ranges::any_of(row.neighbours(), [&](size_t index) {
            const CheckedRow near(row.work(), index);
            const Denials there = denials(near, odd);
            const size_t most = std::ranges::max(near.present(), {}, [&](size_t version) {
                return version == odd ? 0 : denials(near, version).count();
            });
            return there.count() > (near.present().empty() ? 0 : denials(near, most).count());
        });
    }

    std::vector<Negations> tables; // by version

private:
    Denials denials(const CheckedRow &row, size_t version) const;
};

Denials NegationCheck::Private::denials(const CheckedRow &row, size_t version) const
{
    const Negations &table = tables[version];
    Denials result{table.isKnown(), table.isComplete(), {}, {}, {}};
    if (!table.isKnown() || row.cell(version).isEmpty()) {
        return result;
    }
    const CheckedText &text = row.text(version);
    const TextSpan cell = row.span(version);
    std::vector<TextSpan> words;
    for (const TextSpan word : row.words(version)) {
        words.push_back({word.start - cell.start, word.end - cell.start});
    }
    for (const Negation &negation : table.find(text.view(cell), words)) {
        const TextSpan span = {negation.text.start + cell.start, negation.text.end + cell.start};
        if (text.isCode(span.start) || isOfALink(row, version, span) ||
            isBound(text.document().text(), span)) {
            continue;
        }
        if (negation.kind == NegationKind::Hidden) {
            result.hidden.push_back(span);
        } else if (negation.kind == NegationKind::Without) {
            result.without.push_back(span);
        } else if (table.hasConcord() && !result.plain.empty() &&
                   span.start - result.plain.back().end <= clauseLength &&
                   !partsClauses(text.view({result.plain.back().end, span.start}))) {
            result.plain.back().end = span.end;
        } else {
            result.plain.push_back(span);
        }
    }
    return result;
}

NegationCheck::NegationCheck()
    : d(std::make_unique<Private>())
{}

NegationCheck::~NegationCheck() = default;

void NegationCheck::learn(const CheckedWork &work, const WorkContext & /*context*/)
{
    d->tables.clear();
    for (size_t version = 0; version < work.versionCount(); ++version) {
        d->tables.emplace_back(work.text(version).language());
    }
}

// With two versions it is too often a matter of style who says no. With more the odd one denies less often
// than any other, and has no other word in its place that says no.
void NegationCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    if (row.present().size() < 3 || !row.isSure()) {
        return;
    }
    const std::vector<Denials> all = d->denials(row);
    VersionNumbers known;
    std::ranges::copy_if(row.present(), std::back_inserter(known),
                         [&all](size_t version) { return all[version].isKnown; });
    if (known.size() < 3) {
        return;
    }
    const size_t odd =
        *std::ranges::min_element(known, {}, [&all](size_t version) { return all[version].count(); });
    std::erase(known, odd);
    const auto least = [&](auto of) {
        return of(
            all[*std::ranges::min_element(known, {}, [&](size_t version) { return of(all[version]); })]);
    };
    const size_t plain = least([](const Denials &denials) { return denials.plain.size(); });
    const bool isFewer = all[odd].isComplete &&
                         all[odd].count() < least([](const Denials &denials) { return denials.count(); });
    // Where there are several, only many agree by more than chance.
    const bool isClear = all[odd].count() == 0 || known.size() >= manyOthers;
    const auto saying =
        std::ranges::count_if(known, [&all](size_t version) { return !all[version].plain.empty(); });
    if (isFewer && isClear && saying >= 2 && !isHidden(row, all, odd) && !d->isOnlyElsewhere(row, odd)) {
        const bool isSure = plain > 0 && all[odd].count() == 0 && known.size() >= manyOthers;
        found.push_back(finding(row, all, odd, isSure ? Severity::Major : Severity::Minor));
    }
}

} // namespace hexapla
