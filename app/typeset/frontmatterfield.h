// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

namespace hexapla {

// A field of front matter is one text, title: "One"; these are the parts of it that a reader wants to see.
struct FrontMatterField
{
    TextSpan name;
    TextSpan value; // without quotes

    friend bool operator==(const FrontMatterField &, const FrontMatterField &) = default;
};

// All of a field without a name is its value.
FrontMatterField partsOf(const Document &document, const Block &field);

} // namespace hexapla
