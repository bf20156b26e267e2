// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme/readingcolors.h"
#include "core/document/document.h"

#include <QHash>
#include <QTextLayout>

namespace KSyntaxHighlighting {
class Repository;
}

namespace hexapla {

// Colours the code of a document by the language it says it is in. Learns a block's colours when they are
// first asked for.
class CodeColors
{
public:
    // The repository outlives the colours.
    CodeColors(const KSyntaxHighlighting::Repository &repository, const ReadingColors &colors);

    // Of some of the text of a block of code, counted from the start of the text.
    QList<QTextLayout::FormatRange> formats(const Document &document, size_t block, TextSpan text) const;

private:
    QList<QTextLayout::FormatRange> learn(const Document &document, const Block &block) const;

    const KSyntaxHighlighting::Repository &m_repository;
    ReadingColors m_colors;
    mutable QHash<size_t, QList<QTextLayout::FormatRange>> m_known; // by block, counted from its start
};

} // namespace hexapla
