// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/documentreader.h"

namespace hexapla {

// CommonMark with tables, strike-through, task lists, bare links and front matter, through md4c. Footnote
// and link definitions, which md4c hands out as text or not at all, become blocks of their own.
class MarkdownReader : public DocumentReader
{
public:
    Format format() const override { return Format::Markdown; }
    Result<Document> read(const QString &source, const WorkContext &context,
                          QByteArrayView utf8 = {}) const override;
};

} // namespace hexapla
