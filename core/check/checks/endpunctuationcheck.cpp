// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/endpunctuationcheck.h"

#include "core/check/outliers.h"
#include "core/check/report.h"
#include "core/check/sentenceend.h"

#include <QtGlobal>

#include <algorithm>
#include <optional>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

bool isSentence(SegmentKind kind) { return kind == SegmentKind::Sentence || kind == SegmentKind::ListItem; }

// Japanese asks with a word before its full stop, Thai with one and no stop.
bool asksWithWords(const LanguageTag &language)
{
    const QString code = language.language();
    return code == "ja"_L1 || code == "th"_L1 || code == "lo"_L1 || code == "km"_L1;
}

// The sign at the end of a cell, with what closes behind it left out.
TextSpan placeOfEnd(const CheckedRow &row, size_t version)
{
    const QStringView text = row.view(version);
    qsizetype end = text.size();
    while (end > 1 && (text[end - 1].isSpace() || text[end - 1] == u'"' || text[end - 1] == u'\'' ||
                       text[end - 1].category() == QChar::Punctuation_Close ||
                       text[end - 1].category() == QChar::Punctuation_FinalQuote)) {
        --end;
    }
    const qsizetype start = row.span(version).start;
    return {start + std::max<qsizetype>(end - 1, 0), start + end};
}

QString signAtEnd(const CheckedRow &row, size_t version)
{
    return row.text(version).view(placeOfEnd(row, version)).toString();
}

// A question lost is another sentence; one too many may be how the language puts it.
bool isQuestionLost(std::optional<int> here, int usual)
{
    return here == int(SentenceEnd::Statement) && usual == int(SentenceEnd::Question);
}

} // namespace

void EndPunctuationCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    if (row.present().size() < 2) {
        return;
    }
    CellValues ends(row.work().versionCount());
    Places places(ends.size());
    for (const size_t version : row.present()) {
        const CheckedText &text = row.text(version);
        const SegmentRange &cell = row.cell(version);
        const TextSpan place = placeOfEnd(row, version);
        places[version] = place;
        // Of several sentences any may be the one that another version puts last.
        if (cell.count != 1 || !isSentence(text.segments()[cell.first].kind) ||
            asksWithWords(text.language()) || text.isCode(place.start)) {
            continue;
        }
        if (const auto end = sentenceEnd(row.view(version), text.language().language())) {
            ends[version] = int(*end);
        }
    }
    const auto different = outliers(ends);
    if (!different || (different->isPair() && row.present().size() > 2)) {
        return;
    }
    const size_t odd = different->different.front();
    const bool isSerious = !different->isPair() && different->different.size() == 1 &&
                           different->others.size() > 2 && isQuestionLost(ends[odd], different->usual);
    found.push_back(difference(
        row, CheckId::EndPunctuation, isSerious ? Severity::Minor : Severity::Trivial, different->odd, places,
        {QT_TRANSLATE_NOOP("hexapla::Finding", "The sentence ends in %1 with “%2”, elsewhere with “%3”"),
         {different->different, signAtEnd(row, odd), signAtEnd(row, different->others.front())}}));
}

} // namespace hexapla
