// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/emphasischeck.h"

#include "core/check/outliers.h"
#include "core/check/report.h"

#include <QtGlobal>

#include <algorithm>

namespace hexapla {

namespace {

using Stretches = std::vector<TextSpan>;

bool isEmphasis(InlineKind kind) { return kind == InlineKind::Emphasis || kind == InlineKind::Strong; }

bool holdsText(QStringView text)
{
    return std::ranges::any_of(text, [](QChar character) { return character.isLetterOrNumber(); });
}

// What is set apart in a cell by one kind of emphasis, or by either. Stretches with nothing but spaces and
// signs between them are one.
Stretches stretchesOf(const CheckedRow &row, size_t version, std::optional<InlineKind> kind)
{
    Stretches result;
    const CheckedText &text = row.text(version);
    for (const InlineSpan &span : row.inlines(version)) {
        const bool isMeant = kind ? span.kind == *kind : isEmphasis(span.kind);
        if (!isMeant || !holdsText(text.view(span.text))) {
            continue;
        }
        const bool goesOn = !result.empty() && (span.text.start <= result.back().end ||
                                                !holdsText(text.view({result.back().end, span.text.start})));
        if (goesOn) {
            result.back().end = std::max(result.back().end, span.text.end);
        } else {
            result.push_back(span.text);
        }
    }
    return result;
}

int countAround(const CheckedRow &row, size_t version)
{
    size_t count = stretchesOf(row, version, std::nullopt).size();
    for (const size_t index : row.neighbours()) {
        count += stretchesOf(CheckedRow(row.work(), index), version, std::nullopt).size();
    }
    return int(count);
}

// Quotation marks and corner brackets set apart as well as italics do.
int quotesIn(QStringView text)
{
    return int(std::ranges::count_if(text, [](QChar character) {
        return character == u'"' || character.category() == QChar::Punctuation_InitialQuote ||
               QStringView(u"„‚「『《〈").contains(character);
    }));
}

// Italics are a Latin, Cyrillic and Greek habit: other scripts use bold, quotation marks or nothing.
bool hasItalics(const CheckedText &text)
{
    const Script script = text.script();
    return script == Script::Latin || script == Script::Cyrillic || script == Script::Greek;
}

class Comparer
{
public:
    Comparer(const CheckedRow &row, InlineKind kind)
        : m_row(row)
        , m_kind(kind)
        , m_stretches(row.work().versionCount())
        , m_counts(row.work().versionCount())
    {
        for (const size_t version : row.present()) {
            m_stretches[version] = stretchesOf(row, version, kind);
            const bool votes = row.text(version).version().format == Format::Markdown;
            m_counts[version] = votes ? std::optional(int(m_stretches[version].size())) : std::nullopt;
        }
    }

    void look(std::vector<Finding> &found) const
    {
        for (const Outliers &less : thoseWithLess(m_counts)) {
            const size_t model = less.others.front();
            if (!isSetApartOtherwise(less.different.front(), model)) {
                found.push_back(finding(less, model));
            }
        }
    }

private:
    // In another kind of emphasis, in quotation marks, or in the sentence before or behind.
    bool isSetApartOtherwise(size_t version, size_t model) const
    {
        if (m_kind == InlineKind::Emphasis && !hasItalics(m_row.text(version))) {
            return true;
        }
        const auto all = [this](size_t of) { return stretchesOf(m_row, of, std::nullopt).size(); };
        return all(version) >= all(model) || countAround(m_row, version) >= countAround(m_row, model) ||
               quotesIn(m_row.view(version)) > quotesIn(m_row.view(model));
    }

    // The stretch that is not set apart in the odd version: one whose words stand there without, else the
    // first that has no counterpart in order.
    size_t missingOne(size_t odd, size_t model, std::optional<TextSpan> &place) const
    {
        const Stretches &here = m_stretches[model];
        for (size_t i = 0; i < here.size(); ++i) {
            const auto same = sameWords(m_row, odd, m_row.text(model).view(here[i]));
            const auto overlaps = [&](TextSpan other) { return other.intersects(*same); };
            if (same && std::ranges::none_of(m_stretches[odd], overlaps)) {
                place = same;
                return i;
            }
        }
        return byPosition(odd, model);
    }

    // The stretches of both stand at about the same part of the row, but for the one that is missing.
    size_t byPosition(size_t odd, size_t model) const
    {
        const auto part = [this](size_t version, TextSpan stretch) {
            const TextSpan all = m_row.span(version);
            return double(stretch.start + stretch.end - 2 * all.start) / double(2 * all.length());
        };
        size_t best = 0;
        double farthest = -1;
        for (size_t i = 0; i < m_stretches[model].size(); ++i) {
            double nearest = 1;
            for (const TextSpan stretch : m_stretches[odd]) {
                nearest =
                    std::min(nearest, std::abs(part(odd, stretch) - part(model, m_stretches[model][i])));
            }
            if (nearest > farthest) {
                farthest = nearest;
                best = i;
            }
        }
        return best;
    }

    Finding finding(const Outliers &less, size_t model) const
    {
        const size_t lacking = less.different.front();
        Places places(m_row.work().versionCount());
        std::optional<TextSpan> place;
        const size_t which = missingOne(lacking, model, place);
        places[lacking] = place;
        for (const size_t version : less.others) {
            if (which < m_stretches[version].size()) {
                places[version] = m_stretches[version][which];
            }
        }
        const QString words = shortened(m_row.text(model).view(m_stretches[model][which]));
        // Of two languages the one may have other habits of italics.
        const bool isHabit = less.isPair() && m_kind == InlineKind::Emphasis;
        return difference(
            m_row, CheckId::Emphasis, isHabit ? Severity::Trivial : Severity::Minor, less.odd, places,
            {m_kind == InlineKind::Strong
                 ? QT_TRANSLATE_NOOP("hexapla::Finding", "“%1” is set in bold, but not in %2")
                 : QT_TRANSLATE_NOOP("hexapla::Finding", "“%1” is set in italics, but not in %2"),
             {words, less.different}});
    }

    const CheckedRow &m_row;
    InlineKind m_kind;
    std::vector<Stretches> m_stretches; // by version
    CellValues m_counts;
};

bool hasEmphasis(const CheckedRow &row)
{
    return std::ranges::any_of(row.present(), [&row](size_t version) {
        return std::ranges::any_of(row.inlines(version),
                                   [](const InlineSpan &span) { return isEmphasis(span.kind); });
    });
}

} // namespace

// In plain text nothing is set apart, whatever the others do: that is told once, where two of them first do
// it.
void EmphasisCheck::learn(const CheckedWork &work, const WorkContext &context)
{
    m_lost.assign(work.versionCount(), std::nullopt);
    VersionNumbers plain;
    for (size_t version = 0; version < work.versionCount(); ++version) {
        if (work.text(version).version().format != Format::Markdown) {
            plain.push_back(version);
        }
    }
    for (size_t i = 0; i < work.rows().size() && !plain.empty() && !context.isCancelled(); ++i) {
        const CheckedRow row(work, i);
        const auto having = std::ranges::count_if(row.present(), [&row](size_t version) {
            return !stretchesOf(row, version, InlineKind::Strong).empty();
        });
        for (const size_t version : row.present()) {
            if (std::ranges::contains(plain, version) && !m_lost[version] && having >= 2 &&
                size_t(having) + plain.size() >= row.present().size()) {
                m_lost[version] = row.row().id;
            }
        }
    }
}

void EmphasisCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    if (row.present().size() < 2 || !hasEmphasis(row)) {
        return;
    }
    for (const size_t version : row.present()) {
        if (m_lost[version] == row.row().id) {
            found.push_back(
                damage(row, CheckId::Emphasis, Severity::Minor, version, row.span(version),
                       {QT_TRANSLATE_NOOP("hexapla::Finding",
                                          "Nothing that the other versions set in bold is so in %1"),
                        {VersionNumbers{version}}}));
        }
    }
    Comparer(row, InlineKind::Strong).look(found);
    Comparer(row, InlineKind::Emphasis).look(found);
}

} // namespace hexapla
