// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/reanchoring.h"

#include <QString>

#include <optional>
#include <vector>

namespace hexapla {

// What a careful reader would say of one mark.
struct ExpectedAnchor
{
    TextSpan before;
    AnchorStatus status = AnchorStatus::Orphan;
    // Its place in the new text; of those for review the one that must be among the candidates.
    std::optional<TextSpan> after;
    std::vector<TextSpan> hints;
    bool isOpen = false; // not mastered yet
};

// A text with its edits and with what becomes of the marks in it, written down in tests/data/reanchoring:
//
//     # en: what the case is about
//     The keeper {lihgts→lights} ⟦moved:the great lamp⟧ at dusk.
//     {He trims ⟦orphan:the wick⟧. →}Nobody helps him.
//
// A paragraph a line; blank lines part cases. {old→new} is an edit, either side may be empty. A mark has its
// status before the colon; empty, it is a place where something is missing. Where a mark's old place and new
// place are not the same spot, both have a number: ⟦moved 1:...⟧ and ⟦to 1:...⟧. ⟦in 1:...⟧ is where the
// other versions lead. A question mark behind the status (⟦moved? 1:...⟧) says that it is not mastered yet.
// \uXXXX stands for a character that could not be told from others.
struct ReanchoringCase
{
    QString title;
    Document before;
    Document after;
    std::vector<ExpectedAnchor> anchors;
};

// The cases of a file; the test fails when it cannot be read.
std::vector<ReanchoringCase> reanchoringCases(const QString &path);

// A document of paragraphs, one a line.
Document documentOfLines(const QString &text);

} // namespace hexapla
