// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/documentlinks.h"

#include "app/typeset/letterformats.h"

namespace hexapla {

const InlineSpan *DocumentLinks::at(qsizetype text) const
{
    if (m_document.blocks().empty()) {
        return nullptr;
    }
    const TextSpan block = m_document.blocks()[m_document.blockAt(text)].text;
    for (const InlineSpan &span : inlinesIn(m_document, {block.start, text + 1})) {
        if (span.kind == InlineKind::Link && span.text.contains(text)) {
            return &span;
        }
    }
    return nullptr;
}

const InlineSpan *DocumentLinks::next(const InlineSpan *from, TextSpan inside, bool isForward) const
{
    const bool isAmong = from && inside.contains(from->text.start);
    const InlineSpan *last = nullptr;
    for (const InlineSpan &span : inlinesIn(m_document, inside)) {
        if (span.kind != InlineKind::Link) {
            continue;
        }
        if (isForward && (!isAmong || &span > from)) {
            return &span;
        }
        if (!isForward && (!isAmong || &span < from)) {
            last = &span;
        }
    }
    return last;
}

} // namespace hexapla
