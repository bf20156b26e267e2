// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <optional>

namespace hexapla {

// How sure it is that an anchor stands where it was put, after the text under it was replaced.
enum class AnchorStatus : quint8 {
    Exact,   // the same words at the same offset
    Moved,   // the same words at another offset: edits before them, or they were moved
    Changed, // the place is clear, the words are other ones
    Review,  // there are candidates; a person must choose
    Orphan,  // the place is gone
};

// The stable name of a status in JSON: "exact".
QLatin1StringView anchorStatusName(AnchorStatus status);
std::optional<AnchorStatus> anchorStatusNamed(QStringView name);

// How a mark finds its place again in the plain text of one version. Where something is missing the span is
// empty and the quote, too: a place between two words, known by what stands around it.
struct Anchor
{
    QString quote;
    QString prefix; // what stands before it, some 32 code points
    QString suffix; // what stands behind it
    TextSpan span;  // in Document::text

    bool isAbsent() const { return span.isEmpty(); }

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

// The anchor of a part of a document's text. It is widened to whole graphemes, an empty one goes to the
// beginning of the grapheme it is in; what lies outside the text is cut off. Prefix and suffix hold whole
// graphemes, too, unless a single one is longer than both may be.
Anchor anchorAt(QStringView text, TextSpan span);

} // namespace hexapla
