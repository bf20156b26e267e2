// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/documentbuilder.h"
#include "core/formats/markdowntext.h"

#include <span>

namespace hexapla {

// What can be told of a leaf only when it has been seen whole: that it is nothing but an image, a footnote,
// an item whose number a converter glued to it, or that emphasis was left open in it.
class MarkdownLeafEnd
{
public:
    // The leaf is the builder's last block. It reaches up to an offset of the source.
    MarkdownLeafEnd(DocumentBuilder &builder, const MarkdownText &text, qsizetype sourceEnd)
        : m_builder(builder)
        , m_text(text)
        , m_sourceEnd(sourceEnd)
    {}

    // Before the block ends.
    void refine();
    // Nothing but signs of markup that mark nothing.
    bool isOrphanMarkup() const;

private:
    void noticeGluedNumber(QStringView text);
    void noticeOrphanMarkup(QStringView text);
    std::span<const InlineSpan> blockInlines() const;
    bool isLoneImage() const;

    DocumentBuilder &m_builder;
    const MarkdownText &m_text;
    qsizetype m_sourceEnd;
};

} // namespace hexapla
