// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/codecheck.h"

#include "core/check/codeline.h"
#include "core/check/outliers.h"
#include "core/check/report.h"

#include <QtGlobal>

#include <algorithm>
#include <map>

namespace hexapla {

namespace {

// The places of each code in a cell, by its exact text.
using CodePlaces = std::map<QString, std::vector<TextSpan>>;

Message changed(QStringView here, QStringView there, const VersionNumbers &odd, bool isPair)
{
    if (isPair) {
        return {QT_TRANSLATE_NOOP("hexapla::Finding", "The code “%1” and “%2” is not the same"),
                {shortened(here), shortened(there)}};
    }
    return {
        QT_TRANSLATE_NOOP("hexapla::Finding", "The code “%1” in %3 is not that of the other versions, “%2”"),
        {shortened(here), shortened(there), odd}};
}

Message missing(QStringView code, const VersionNumbers &odd)
{
    return {QT_TRANSLATE_NOOP("hexapla::Finding", "The code “%1” is missing in %2"), {shortened(code), odd}};
}

// Code spans of one row, compared as they are written, however often.
class SpanComparer
{
public:
    explicit SpanComparer(const CheckedRow &row)
        : m_row(row)
        , m_codes(row.work().versionCount())
    {
        for (const size_t version : row.present()) {
            m_codes[version] = codesOf(row, version);
        }
    }

    void look(std::vector<Finding> &found) const
    {
        CodePlaces all;
        for (const CodePlaces &codes : m_codes) {
            for (const auto &[code, places] : codes) {
                all.emplace(code, places);
            }
        }
        for (const auto &[code, places] : all) {
            compare(code, found);
        }
    }

    bool isEmpty() const
    {
        return std::ranges::all_of(m_codes, [](const CodePlaces &codes) { return codes.empty(); });
    }

private:
    static CodePlaces codesOf(const CheckedRow &row, size_t version)
    {
        CodePlaces result;
        for (const InlineSpan &span : row.inlines(version)) {
            const QString code = row.text(version).view(span.text).toString().simplified();
            if (span.kind == InlineKind::Code && !code.isEmpty()) {
                result[code].push_back(span.text);
            }
        }
        return result;
    }

    int count(const QString &code, size_t version) const
    {
        const auto known = m_codes[version].find(code);
        return known == m_codes[version].end() ? 0 : int(known->second.size());
    }

    // In the text without markup as well: that is no other code.
    int countWritten(const QString &code, size_t version) const
    {
        const QString text = m_row.view(version).toString().simplified();
        return std::max(count(code, version), int(placesOf(code, text).size()));
    }

    // How much of two codes is the same, from either end: 1 all, 0 nothing.
    static double likeness(const QString &one, const QString &other)
    {
        const auto shortest = std::min(one.size(), other.size());
        qsizetype same = 0;
        while (same < shortest && one[same] == other[same]) {
            ++same;
        }
        qsizetype end = 0;
        while (end < shortest - same && one[one.size() - 1 - end] == other[other.size() - 1 - end]) {
            ++end;
        }
        return double(same + end) / double(std::max(one.size(), other.size()));
    }

    // What the version says and the model does not: what stands for a code that is missing there.
    const QString *instead(const QString &code, size_t version, size_t model) const
    {
        const QString *result = nullptr;
        double best = -1;
        for (const auto &[other, places] : m_codes[version]) {
            const double alike = likeness(code, other);
            if (count(other, version) > countWritten(other, model) && alike > best) {
                best = alike;
                result = &other;
            }
        }
        return result;
    }

    void compare(const QString &code, std::vector<Finding> &found) const
    {
        CellValues counts(m_codes.size());
        for (const size_t version : m_row.present()) {
            counts[version] = countWritten(code, version);
        }
        for (const Outliers &less : thoseWithLess(counts)) {
            const auto isMarked = [&](size_t version) { return count(code, version) > 0; };
            const auto model = std::ranges::find_if(less.others, isMarked);
            const bool isMostlyMarked =
                std::ranges::count_if(less.others, isMarked) * 2 > std::ssize(less.others);
            if (isMostlyMarked && !standsNear(code, less.different.front(), *model)) {
                tell(code, less, *model, found);
            }
        }
    }

    void tell(const QString &code, const Outliers &less, size_t model, std::vector<Finding> &found) const
    {
        const size_t odd = less.different.front();
        const QString *other = instead(code, odd, model);
        // A word of the language marked as code in the one of two versions, or in another way, is no error.
        const bool isEcho = odd < model; // told already, from the other side
        if (less.isPair() && (isEcho || other == nullptr || !isTheSameKind(code, *other))) {
            return;
        }
        Places places(m_codes.size());
        for (const size_t version : less.others) {
            if (count(code, version) > 0) {
                places[version] = m_codes[version].at(code).back();
            }
        }
        if (other != nullptr) {
            places[odd] = m_codes[odd].at(*other).front();
        }
        found.push_back(difference(
            m_row, CheckId::Code, other != nullptr ? Severity::Major : Severity::Minor, less.odd, places,
            other != nullptr ? changed(*other, code, less.odd, less.isPair()) : missing(code, less.odd)));
    }

    // In the rows around, as a translation may have put it there.
    bool standsNear(const QString &code, size_t version, size_t model) const
    {
        return std::ranges::any_of(m_row.neighbours(), [&](size_t index) {
            const CheckedRow near(m_row.work(), index);
            return placesOf(code, near.view(version)).size() > placesOf(code, near.view(model)).size();
        });
    }

    // Whether one of two may be a mistake for the other: a translated placeholder has other letters, code has
    // not.
    static bool isTheSameKind(const QString &one, const QString &other)
    {
        const auto isPlain = [](QChar character) { return character.unicode() < 0x80; };
        return std::ranges::all_of(one, isPlain) && std::ranges::all_of(other, isPlain);
    }

    const CheckedRow &m_row;
    std::vector<CodePlaces> m_codes; // by version
};

// A block of code in every version, line by line.
class BlockComparer
{
public:
    explicit BlockComparer(const CheckedRow &row)
        : m_row(row)
        , m_lines(row.work().versionCount())
    {
        for (const size_t version : row.present()) {
            m_lines[version] = codeLines(row.text(version).document().text(), row.span(version));
        }
    }

    void look(std::vector<Finding> &found) const
    {
        CellValues lengths(m_lines.size());
        for (const size_t version : m_row.present()) {
            lengths[version] = int(m_lines[version].size());
        }
        if (outliers(lengths)) {
            return; // which line stands for which cannot be told
        }
        const size_t first = m_row.present().front();
        for (size_t line = 0; line < m_lines[first].size(); ++line) {
            compare(line, found);
        }
    }

private:
    // The versions whose line is not that of the others. A line that is translated is another in each.
    void compare(size_t line, std::vector<Finding> &found) const
    {
        std::map<QString, int> known;
        CellValues kinds(m_lines.size());
        for (const size_t version : m_row.present()) {
            if (line >= m_lines[version].size()) {
                return;
            }
            kinds[version] = known.emplace(m_lines[version][line].code(), int(known.size())).first->second;
        }
        const auto different = outliers(kinds);
        if (!different) {
            return;
        }
        const size_t odd = different->different.front();
        const size_t model = different->others.front();
        const auto change = firstChange(m_lines[odd][line], m_lines[model][line]);
        if (!change) {
            return;
        }
        Places places(m_lines.size());
        for (const size_t version : m_row.present()) {
            const auto &tokens = m_lines[version][line].tokens;
            if (*change < tokens.size()) {
                places[version] = tokens[*change].place;
            }
        }
        const std::optional<TextSpan> here = places[odd];
        const std::optional<TextSpan> there = places[model];
        if (!here || !there) {
            return;
        }
        found.push_back(difference(m_row, CheckId::Code, Severity::Major, different->odd, places,
                                   changed(m_row.text(odd).view(*here), m_row.text(model).view(*there),
                                           different->odd, different->isPair())));
    }

    const CheckedRow &m_row;
    std::vector<std::vector<CodeLine>> m_lines; // by version
};

bool isCodeBlock(const CheckedRow &row)
{
    return std::ranges::all_of(row.present(), [&row](size_t version) {
        return row.cell(version).count == 1 && row.block(version).kind == BlockKind::Code;
    });
}

} // namespace

void CodeCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    if (row.present().size() < 2) {
        return;
    }
    if (isCodeBlock(row)) {
        BlockComparer(row).look(found);
        return;
    }
    const SpanComparer spans(row);
    if (!spans.isEmpty()) {
        spans.look(found);
    }
}

} // namespace hexapla
