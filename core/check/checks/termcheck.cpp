// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/termcheck.h"

#include "core/check/contentwords.h"

#include <QtGlobal>

#include <algorithm>
#include <optional>

namespace hexapla {

namespace {

// What makes a word a term: it comes so often, and is mostly rendered alike.
constexpr size_t fewestRows = 5;
constexpr double mostlyRendered = 0.8;
// What links it with the word that stands for it here.
constexpr float leastScore = 0.3F;

Finding finding(const CheckedRow &row, FindingSpan term, FindingSpan instead, const QString &usual)
{
    const QString word = row.text(term.version).view(term.text).toString();
    const QString rendering = row.text(instead.version).view(instead.text).toString();
    Finding result;
    result.check = CheckId::Term;
    result.severity = Severity::Minor;
    result.row = row.row().id;
    result.odd = {instead.version};
    result.spans = {term, instead};
    std::ranges::sort(result.spans, {}, &FindingSpan::version);
    result.evidence.resize(row.work().versionCount());
    result.evidence[term.version] = word;
    result.evidence[instead.version] = rendering;
    result.message = {QT_TRANSLATE_NOOP("hexapla::Finding", "“%1” is “%2” here, elsewhere mostly “%3”"),
                      {word, rendering, usual}};
    return result;
}

void look(const CheckedRow &row, size_t from, size_t to, std::vector<Finding> &found)
{
    const WordKnowledge &knowledge = row.work().words();
    const auto source = knowledge.wordsOf(from, row.cell(from));
    const auto target = knowledge.wordsOf(to, row.cell(to));
    std::optional<std::vector<WordLink>> links;
    for (size_t i = 0; i < source.size(); ++i) {
        const TokenId word = source[i].token;
        const Habit habit = knowledge.habit(from, word, to);
        const bool isTerm = habit.rows >= fewestRows && habit.rendered < habit.rows &&
                            double(habit.rendered) >= mostlyRendered * double(habit.rows - 1) &&
                            isContentWord(row.work(), from, word);
        const auto renderings = knowledge.renderings(from, word, to);
        if (!isTerm || std::ranges::any_of(target, [&](const KnownWord &other) {
                return std::ranges::find(renderings, other.token) != renderings.end();
            })) {
            continue;
        }
        if (!links) {
            links = knowledge.links(from, row.cell(from), to, row.cell(to));
        }
        for (const WordLink &link : *links) {
            if (link.a == i && link.score >= leastScore &&
                isContentWord(row.work(), to, target[link.b].token)) {
                found.push_back(finding(row, {from, source[i].span, false}, {to, target[link.b].span, false},
                                        knowledge.vocabulary(to)[renderings.front()].surface));
                break;
            }
        }
    }
}

// Several versions may have noticed the same word.
void dropRepetitions(std::vector<Finding> &found, size_t first)
{
    const auto spanOf = [](const Finding &finding) {
        return *std::ranges::find(finding.spans, finding.odd.front(), &FindingSpan::version);
    };
    for (size_t i = first; i < found.size(); ++i) {
        const auto rest = found.begin() + std::ptrdiff_t(i) + 1;
        found.erase(std::remove_if(rest, found.end(),
                                   [&](const Finding &later) { return spanOf(later) == spanOf(found[i]); }),
                    found.end());
    }
}

} // namespace

void TermCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    if (!row.isSure()) {
        return;
    }
    const size_t first = found.size();
    for (const size_t from : row.present()) {
        for (const size_t to : row.present()) {
            if (from != to) {
                hexapla::look(row, from, to, found);
            }
        }
    }
    dropRepetitions(found, first);
}

} // namespace hexapla
