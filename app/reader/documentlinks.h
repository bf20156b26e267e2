// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

namespace hexapla {

// The links of a document.
class DocumentLinks
{
public:
    explicit DocumentLinks(Document document)
        : m_document(std::move(document))
    {}

    // The link that a character belongs to; null when it is none.
    const InlineSpan *at(qsizetype text) const;
    // The one behind or before another among those in a stretch of the text; the first or last of them where
    // the other is not among them. Null behind the last and before the first.
    const InlineSpan *next(const InlineSpan *from, TextSpan inside, bool isForward) const;

private:
    Document m_document;
};

} // namespace hexapla
