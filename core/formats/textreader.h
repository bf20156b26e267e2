// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/documentreader.h"

namespace hexapla {

// Reads plain text: paragraphs as they were typed or wrapped, lists, titles, quotations, rules, tables and
// code by their look. Line ends inside a paragraph are shown as spaces, as nothing between characters of
// scripts without spaces, or as line separators (U+2028) in verse and addresses.
class TextReader : public DocumentReader
{
public:
    Format format() const override { return Format::Text; }
    Result<Document> read(const QString &source, const WorkContext &context,
                          QByteArrayView utf8 = {}) const override;
};

} // namespace hexapla
