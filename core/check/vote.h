// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/message.h"
#include "core/text/textspan.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace hexapla {

// Who is odd, when some versions have a thing and the others do not: the fewer, if they are few enough for
// the others to be believed. With two versions nobody can tell, and both are named. Empty: undecided.
VersionNumbers oddVersions(const VersionNumbers &having, const VersionNumbers &lacking);

// How much a statement weighs. Only what is firm is missed where nothing is said instead: translators say
// "both" for "the two", and "a" may be a one.
enum class Weight : quint8 {
    Hint,  // may mean something else: agrees with others, and never disagrees
    Loose, // is odd only where something else is said instead
    Firm,
};

// One thing a version says in a row, with every value it may stand for: "1,000" is 1000 or 1.
struct Statement
{
    TextSpan text;
    std::vector<QString> readings; // the likeliest first, not empty
    Weight weight = Weight::Firm;
    // Where in the source, when it is markup that says it: the address of a link.
    std::optional<TextSpan> source = {};
};

// What one version says in a row. A version that has no text there does not vote.
struct Ballot
{
    bool votes = false;
    std::vector<Statement> statements;
};

// A thing that the versions do not agree on.
struct Disagreement
{
    VersionNumbers odd;
    // What each version says of it, an index into its statements: the odd ones what they say instead, if they
    // do, the others what they agree on. Nothing for versions that do not vote or say nothing of the kind.
    std::vector<std::optional<size_t>> statements;
    // Whether the odd ones say something that nobody else says, and nothing is missing there.
    bool isAddition = false;
    // Of what the versions that say it mean by it.
    Weight weight = Weight::Firm;
};

// Compares what all versions say, whatever the order and however often: statements are the same when any of
// their readings are. Undecided votes are left out.
std::vector<Disagreement> disagreements(std::span<const Ballot> ballots);

} // namespace hexapla
