// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/glossarycheck.h"

#include "core/check/facts/address.h"
#include "core/text/folding.h"
#include "core/text/script.h"
#include "core/text/words.h"
#include "core/text/wordshapes.h"

#include <QHash>
#include <QtGlobal>

#include <algorithm>
#include <optional>

namespace hexapla {

namespace {

// Words with so many letters in common at the beginning, and so few behind, are forms of one word.
constexpr qsizetype shortestStem = 4;
constexpr qsizetype longestEnding = 3;

struct Term
{
    size_t entry = 0;
    bool isForbidden = false;
    std::vector<QString> words; // folded
    QString written;            // as in the glossary
};

struct Occurrence
{
    const Term *term = nullptr;
    TextSpan text;
};

bool hasNoSpaces(QStringView text) { return !text.isEmpty() && isSyllable(text.front()); }

bool areForms(QStringView one, QStringView other)
{
    if (one == other) {
        return true;
    }
    const auto [end, otherEnd] = std::ranges::mismatch(one, other);
    const qsizetype common = end - one.begin();
    return common >= shortestStem && one.size() - common <= longestEnding &&
           other.size() - common <= longestEnding;
}

// The terms of one language, to be found by how their first word begins.
class Terms
{
public:
    void add(Term term)
    {
        m_isUnspaced.resize(m_all.size() + 1);
        m_isUnspaced.back() = hasNoSpaces(term.written);
        if (!m_isUnspaced.back()) {
            m_places[key(term.words.front())].push_back(m_all.size());
        } else {
            term.words = {FoldedText(term.written).text()};
            m_unspaced.push_back(m_all.size());
        }
        m_all.push_back(std::move(term));
    }

    bool isEmpty() const { return m_all.empty(); }
    bool has(size_t entry) const
    {
        return std::ranges::any_of(
            m_all, [entry](const Term &term) { return term.entry == entry && !term.isForbidden; });
    }

    // The longest at every place, in a passage of a text; also in what is no text, as addresses.
    std::vector<Occurrence> find(const CheckedText &text, TextSpan cell,
                                 std::span<const TextSpan> words) const
    {
        std::vector<Occurrence> found;
        if (!m_unspaced.empty()) {
            findUnspaced(text, cell, found);
        }
        std::vector<QString> folded;
        for (const TextSpan word : m_places.isEmpty() ? std::span<const TextSpan>() : words) {
            folded.push_back(FoldedText(text.view(word)).text());
        }
        for (size_t i = 0; i < folded.size();) {
            const Term *longest = longestAt(folded, i);
            if (longest != nullptr) {
                const size_t last = i + longest->words.size() - 1;
                found.push_back({longest, words[i].united(words[last])});
                i = last + 1;
            } else {
                ++i;
            }
        }
        return found;
    }

private:
    static QString key(const QString &word) { return word.first(std::min(word.size(), shortestStem)); }

    const Term *longestAt(const std::vector<QString> &words, size_t first) const
    {
        const Term *longest = nullptr;
        for (const size_t index : m_places.value(key(words[first]))) {
            const Term &term = m_all[index];
            const size_t size = term.words.size();
            if (first + size <= words.size() && (longest == nullptr || size > longest->words.size()) &&
                std::ranges::equal(term.words, std::span(words).subspan(first, size), areForms)) {
                longest = &term;
            }
        }
        return longest;
    }

    void findUnspaced(const CheckedText &text, TextSpan cell, std::vector<Occurrence> &found) const
    {
        const FoldedText folded(text.view(cell));
        for (qsizetype place = 0; place < folded.text().size();) {
            const Term *longest = nullptr;
            for (const size_t index : m_unspaced) {
                const QString &letters = m_all[index].words.front();
                if ((longest == nullptr || letters.size() > longest->words.front().size()) &&
                    QStringView(folded.text()).sliced(place).startsWith(letters)) {
                    longest = &m_all[index];
                }
            }
            if (longest == nullptr) {
                ++place;
                continue;
            }
            const qsizetype end = place + longest->words.front().size();
            const TextSpan span = folded.toOriginal({place, end});
            found.push_back({longest, {span.start + cell.start, span.end + cell.start}});
            place = end;
        }
    }

    std::vector<Term> m_all;
    std::vector<bool> m_isUnspaced;
    std::vector<size_t> m_unspaced;
    QHash<QString, std::vector<size_t>> m_places;
};

bool isInAddress(const CheckedRow &row, size_t version, TextSpan place)
{
    return std::ranges::any_of(row.facts(version), [&](const Fact &fact) {
        const TextSpan text = fact.statement.text;
        return fact.kind == FactKind::Link && text.intersects(place) &&
               isAddress(row.text(version).view(text));
    });
}

Terms termsFor(const Glossary &glossary, const LanguageTag &language)
{
    Terms result;
    WordBreaker breaker(language);
    for (size_t entry = 0; entry < glossary.entries.size(); ++entry) {
        const GlossaryEntry &all = glossary.entries[entry];
        auto terms = std::ranges::find(all, language, &GlossaryTerms::language);
        if (terms == all.end()) {
            terms =
                std::ranges::find_if(all, [&](const GlossaryTerms &one) { return areFor(one, language); });
        }
        const auto add = [&](const QString &written, bool isForbidden) {
            std::vector<TextSpan> spans;
            breaker.words(written, spans);
            Term term{entry, isForbidden, {}, written};
            for (const TextSpan span : spans) {
                term.words.push_back(
                    FoldedText(QStringView(written).sliced(span.start, span.length())).text());
            }
            if (!term.words.empty()) {
                result.add(std::move(term));
            }
        };
        if (terms != all.end()) {
            std::ranges::for_each(terms->prescribed, [&](const QString &term) { add(term, false); });
            std::ranges::for_each(terms->forbidden, [&](const QString &term) { add(term, true); });
        }
    }
    return result;
}

} // namespace

class GlossaryCheck::Private
{
public:
    std::vector<Occurrence> find(const CheckedRow &row, size_t version) const
    {
        const CheckedText &text = row.text(version);
        std::vector<Occurrence> found = terms[version].find(text, row.span(version), row.words(version));
        std::erase_if(found, [&](const Occurrence &one) {
            return text.isCode(one.text.start) || isInAddress(row, version, one.text);
        });
        return found;
    }
    bool isNear(const CheckedRow &row, size_t version, size_t entry) const;
    Finding finding(const CheckedRow &row, const std::vector<std::vector<Occurrence>> &all, size_t entry,
                    size_t odd) const;

    Glossary glossary;
    std::vector<Terms> terms; // by version
};

bool GlossaryCheck::Private::isNear(const CheckedRow &row, size_t version, size_t entry) const
{
    return std::ranges::any_of(row.neighbours(), [&](size_t index) {
        return std::ranges::any_of(find(CheckedRow(row.work(), index), version), [&](const Occurrence &one) {
            return one.term->entry == entry && !one.term->isForbidden;
        });
    });
}

Finding GlossaryCheck::Private::finding(const CheckedRow &row,
                                        const std::vector<std::vector<Occurrence>> &all, size_t entry,
                                        size_t odd) const
{
    Finding result;
    result.check = CheckId::Glossary;
    result.severity = Severity::Minor;
    result.row = row.row().id;
    result.odd = {odd};
    result.evidence.resize(all.size());
    QString term;
    QString forbidden;
    std::optional<FindingSpan> place;
    for (const size_t version : row.present()) {
        const auto found =
            std::ranges::find(all[version], entry, [](const Occurrence &one) { return one.term->entry; });
        if (found == all[version].end()) {
            continue;
        }
        const QString words = row.text(version).view(found->text).toString().simplified();
        result.evidence[version] = found->term->written;
        if (version == odd) {
            forbidden = words;
            place = {version, found->text, false};
            continue;
        }
        result.spans.push_back({version, found->text, false});
        term = term.isEmpty() ? words : term;
        place = place ? place : row.placeOf(version, found->text, odd);
    }
    result.spans.push_back(place.value_or(row.missingIn(odd)));
    std::ranges::sort(result.spans, {}, &FindingSpan::version);
    result.message =
        forbidden.isEmpty()
            ? Message{QT_TRANSLATE_NOOP("hexapla::Finding",
                                        "“%1” is not rendered in %2 as the glossary prescribes"),
                      {term, result.odd}}
            : Message{QT_TRANSLATE_NOOP("hexapla::Finding", "The glossary forbids “%1”"), {forbidden}};
    return result;
}

GlossaryCheck::GlossaryCheck(const Glossary &glossary)
    : d(std::make_unique<Private>())
{
    d->glossary = glossary;
}

GlossaryCheck::~GlossaryCheck() = default;

void GlossaryCheck::learn(const CheckedWork &work, const WorkContext & /*context*/)
{
    d->terms.clear();
    for (size_t version = 0; version < work.versionCount(); ++version) {
        d->terms.push_back(termsFor(d->glossary, work.text(version).language()));
    }
}

void GlossaryCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    std::vector<std::vector<Occurrence>> all(row.work().versionCount());
    std::vector<size_t> entries;
    for (const size_t version : row.present()) {
        all[version] = d->find(row, version);
        for (const Occurrence &one : all[version]) {
            if (std::ranges::find(entries, one.term->entry) == entries.end()) {
                entries.push_back(one.term->entry);
            }
        }
    }
    for (const size_t entry : entries) {
        const auto says = [&](size_t version, bool isForbidden) {
            return std::ranges::any_of(all[version], [&](const Occurrence &one) {
                return one.term->entry == entry && one.term->isForbidden == isForbidden;
            });
        };
        const bool isUsed =
            std::ranges::any_of(row.present(), [&](size_t version) { return says(version, false); });
        for (const size_t version : row.present()) {
            const bool isMissing = isUsed && row.isSure() && !says(version, false) &&
                                   d->terms[version].has(entry) && !d->isNear(row, version, entry);
            if (says(version, true) || isMissing) {
                found.push_back(d->finding(row, all, entry, version));
            }
        }
    }
}

} // namespace hexapla
