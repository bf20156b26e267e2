// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace hexapla {

// Finds quotes in a text as people give them: any white space is as good as any other, line ends included,
// and so is a letter with its marks in one character or in several. Whole graphemes only. Made once for a
// text, it finds many.
class QuoteFinder
{
public:
    explicit QuoteFinder(QStringView text);

    // Where a quote stands, in order, without overlap; no more than so many.
    std::vector<TextSpan> find(QStringView quote, size_t most) const;

private:
    QStringView m_original;
    QString m_text;
    std::vector<qint32> m_offsets; // of every character in the original, and its end
};

// Where a quote stands in the text of a document for the so-manieth time, counted from 1. When the text does
// not have it, it may have been taken from the source, with its markup: then it is looked for there.
std::optional<TextSpan> findQuote(const Document &document, QStringView quote, qsizetype occurrence = 1);

} // namespace hexapla
