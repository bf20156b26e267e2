// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/report.h"

#include <algorithm>

namespace hexapla {

Finding damage(const CheckedRow &row, CheckId check, Severity severity, size_t version, TextSpan place,
               Message message)
{
    Finding finding;
    finding.check = check;
    finding.severity = severity;
    finding.row = row.row().id;
    finding.odd = {version};
    finding.spans = {{version, place, false}};
    finding.message = std::move(message);
    finding.evidence.resize(row.work().versionCount());
    return finding;
}

Finding difference(const CheckedRow &row, CheckId check, Severity severity, const VersionNumbers &odd,
                   const Places &places, Message message)
{
    Finding finding;
    finding.check = check;
    finding.severity = severity;
    finding.row = row.row().id;
    finding.odd = odd;
    finding.message = std::move(message);
    finding.evidence.resize(row.work().versionCount());
    for (size_t version = 0; version < places.size(); ++version) {
        const bool isOdd = std::ranges::find(odd, version) != odd.end();
        if (row.cell(version).isEmpty() && !isOdd) {
            continue;
        }
        if (const std::optional<TextSpan> place = places[version]) {
            finding.spans.push_back({version, *place, false});
            finding.evidence[version] = shortened(row.text(version).view(*place));
        } else {
            finding.spans.push_back(row.missingIn(version));
        }
    }
    return finding;
}

std::vector<qsizetype> placesOf(QStringView words, QStringView text)
{
    // Scripts without spaces put words of other scripts directly beside theirs.
    const auto isApart = [text](qsizetype inside, qsizetype outside) {
        return outside < 0 || outside >= text.size() || !text[inside].isLetterOrNumber() ||
               !text[outside].isLetterOrNumber() || text[inside].script() != text[outside].script();
    };
    std::vector<qsizetype> places;
    if (words.isEmpty()) {
        return places;
    }
    for (qsizetype start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
        const qsizetype end = start + words.size();
        if (isApart(start, start - 1) && isApart(end - 1, end)) {
            places.push_back(start);
        }
    }
    return places;
}

std::optional<TextSpan> sameWords(const CheckedRow &row, size_t version, QStringView words)
{
    const std::vector<qsizetype> places = placesOf(words, row.view(version));
    if (places.size() != 1) {
        return std::nullopt;
    }
    const qsizetype start = row.span(version).start + places.front();
    return TextSpan{start, start + words.size()};
}

QString shortened(QStringView text)
{
    constexpr qsizetype longest = 60;
    QString result = text.toString().simplified();
    if (result.size() > longest) {
        qsizetype end = longest;
        end -= result[end - 1].isHighSurrogate() ? 1 : 0;
        result = result.first(end) + u'…';
    }
    return result;
}

} // namespace hexapla
