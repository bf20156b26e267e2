// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/anchor.h"
#include "core/annotate/quotefinder.h"

#include <optional>
#include <utility>
#include <vector>

namespace hexapla {

// A passage as others tell of it. Where its quote is empty something is missing there.
struct ToldPassage
{
    QString quote;
    QString prefix; // what stands around it; as much as they like, or nothing
    QString suffix;
    std::optional<TextSpan> source; // where it stands in the source, in UTF-16 units

    friend bool operator==(const ToldPassage &, const ToldPassage &) = default;
};

// Where a told passage is in a text.
//   Exact   it stands where it is said to, or nobody said where and there is one such place
//   Moved   it stands in one place, which is not the one that was told
//   Review  there are several such places, or what stands around is something else: a person must choose
//   Orphan  the text does not have it
struct FoundPassage
{
    AnchorStatus status = AnchorStatus::Orphan;
    TextSpan span;                    // in Document::text, for exact and moved
    double confidence = 0;            // 0 to 1
    std::vector<TextSpan> candidates; // for review, the likeliest first

    bool isPlaced() const { return status == AnchorStatus::Exact || status == AnchorStatus::Moved; }
};

// Finds told passages in a text: by the place, when they stand there; else by the quote, which is looked for
// as findQuote does, and by what stands around. It never guesses, and takes no other words for the same.
class PassageFinder
{
public:
    explicit PassageFinder(const Document &document);

    FoundPassage find(const ToldPassage &told) const;

private:
    std::optional<TextSpan> atItsPlace(const ToldPassage &told, TextSpan source) const;
    std::vector<TextSpan> places(const QString &quote) const;
    FoundPassage missing(const ToldPassage &told) const;
    std::pair<double, double> sides(const ToldPassage &told, TextSpan span) const;
    bool isAround(const ToldPassage &told, TextSpan span) const;
    double context(const ToldPassage &told, TextSpan span) const;

    Document m_document;
    QuoteFinder m_inText;
    mutable std::optional<QuoteFinder> m_inSource; // made when it is needed
};

} // namespace hexapla
