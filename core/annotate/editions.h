// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/atommatch.h"
#include "core/annotate/textdiff.h"
#include "core/annotate/twins.h"
#include "core/base/progress.h"
#include "core/document/document.h"

#include <QtClassHelperMacros>

#include <utility>

namespace hexapla {

// Two editions of a document with what they have in common.
class Editions
{
public:
    // When cancelled, what comes out is of no use.
    Editions(Document before, Document after, const WorkContext &context);

    const ComparedTexts &texts() const { return m_texts; }
    const AtomText &before() const { return m_texts.before; }
    const AtomText &after() const { return m_texts.after; }
    const AtomMatch &match() const { return m_match; }
    const TwinFinder &twins() const { return m_twins; }

    QStringView textBefore(TextSpan span) const { return m_documentBefore.text(span); }
    QStringView textAfter(TextSpan span) const { return m_documentAfter.text(span); }

    // The atoms of the old text that a span touches, [first, end).
    std::pair<size_t, size_t> atomsIn(TextSpan span) const;
    // Some text of the new edition, widened to whole blocks.
    TextSpan blocksAround(TextSpan span) const;
    // The stretch around some atoms of the old text that is gone, with what stands in its place.
    AtomRegion replacedAround(size_t first, size_t end) const;
    // The share of a part of the new text, by what its words say, that was not in the old one, or only in
    // some atoms of it.
    float freeShare(TextSpan span, size_t first, size_t end) const;

private:
    Q_DISABLE_COPY_MOVE(Editions) // its parts look at each other

    Document m_documentBefore;
    Document m_documentAfter;
    ComparedTexts m_texts;
    AtomMatch m_match;
    TwinFinder m_twins;
};

} // namespace hexapla
