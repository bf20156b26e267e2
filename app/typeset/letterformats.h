// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/typeset/typography.h"
#include "core/document/document.h"

namespace hexapla {

// What the letters of a text look like, with all that the markup sets apart in it. The ranges cover the text
// without gap or overlap and count from its start.
QList<QTextLayout::FormatRange> letterFormats(const Document &document, TextSpan text,
                                              const QTextCharFormat &letters, const Typography &typography);

// The spans that begin inside a text, in order.
std::span<const InlineSpan> inlinesIn(const Document &document, TextSpan text);

} // namespace hexapla
