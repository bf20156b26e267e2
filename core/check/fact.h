// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/vote.h"
#include "core/text/measures.h"

#include <QLatin1StringView>

namespace hexapla {

enum class FactKind : quint8 { Number, Date, Time, Name, Acronym, Link, Reference };

constexpr size_t factKindCount = size_t(FactKind::Reference) + 1;

// The stable name in JSON: "number".
QLatin1StringView factKindName(FactKind kind);

// Something that must be the same in every version, however it is written.
struct Fact
{
    FactKind kind = FactKind::Number;
    Statement statement; // the place, in the document's text, and the canonical values it may stand for
    std::optional<WrittenMeasure> measure = {}; // of a number: what it counts
    std::optional<bool> isNegative = {};        // of a number: whether it is below zero, where that is plain
    bool isMalformed = false;                   // nobody writes it like that: "21/1 2022"
};

} // namespace hexapla
