// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <optional>
#include <vector>

namespace hexapla {

// Where every character of a document's plain text stands in the source, and back. Both sides count
// UTF-16 units. The map is a list of runs in order; between runs lie the source's markup (nothing of
// it is shown) and the text's own additions (line feeds between blocks: they stand for no source).
class SourceMap
{
public:
    // Text [text, text + textLength) stands for source [source, source + sourceLength). With equal
    // lengths character by character; with different ones (an entity, a folded line break) as a whole.
    struct Run
    {
        quint32 text;
        quint32 textLength;
        quint32 source;
        quint32 sourceLength;

        bool isExact() const { return textLength == sourceLength; }
    };

    // Makes room for so many runs.
    void reserve(size_t runs) { m_runs.reserve(runs); }
    // Runs are appended in ascending order of both sides and must not overlap. Adjoining exact runs are
    // joined.
    void append(TextSpan text, TextSpan source);

    // Forgets the runs that begin at a text offset or behind it.
    void truncate(qsizetype textOffset);

    // The source that one character of the text stands for. For a character that stands for no source
    // (a line feed between blocks): the empty span where the source before it ends.
    TextSpan sourceOf(qsizetype textOffset) const;
    // The smallest source range that holds what the characters of a text range stand for, with the markup
    // between them, without the markup around them.
    TextSpan sourceOf(TextSpan text) const;

    // The character of the text that shows a source character; nothing for markup.
    std::optional<qsizetype> textOf(qsizetype sourceOffset) const;
    // The smallest text range that shows all of a source range that is shown; for a range of markup only
    // the empty span where it would stand.
    TextSpan textOf(TextSpan source) const;

    const std::vector<Run> &runs() const { return m_runs; }

private:
    std::vector<Run> m_runs;
};

} // namespace hexapla
