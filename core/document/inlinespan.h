// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QString>

namespace hexapla {

enum class InlineKind : quint8 {
    Emphasis,
    Strong,
    Strikethrough,
    Underline,
    Superscript,
    Subscript,
    Code,
    Link,
    Image,
};

// A stretch of text inside one block that the markup sets apart. Spans nest properly; they are sorted
// by start, the outer before the inner.
struct InlineSpan
{
    InlineKind kind = InlineKind::Emphasis;
    TextSpan text;
    QString target; // of a link or an image, as written (entities decoded)
    QString title;
};

} // namespace hexapla
