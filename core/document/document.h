// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/block.h"
#include "core/document/inlinespan.h"
#include "core/document/sourcemap.h"
#include "core/document/warning.h"

#include <QString>

#include <memory>
#include <vector>

namespace hexapla {

// What a reader made of a source: the plain text that is shown, its blocks, what the markup sets apart, and
// where all of it stands in the source. An immutable value; copies share.
class Document
{
public:
    struct Data
    {
        QString source; // as decoded, line ends as they were
        QString text;
        std::vector<Block> blocks;
        std::vector<InlineSpan> inlines;
        SourceMap sourceMap;
        std::vector<Warning> warnings;
    };

    Document();
    explicit Document(Data data);

    const QString &source() const { return d->source; }
    const QString &text() const { return d->text; }
    QStringView text(TextSpan span) const { return QStringView(d->text).sliced(span.start, span.length()); }
    const std::vector<Block> &blocks() const { return d->blocks; }
    const std::vector<InlineSpan> &inlines() const { return d->inlines; }
    const SourceMap &sourceMap() const { return d->sourceMap; }
    const std::vector<Warning> &warnings() const { return d->warnings; }

    // The index of the block that holds a text offset (a line feed between blocks belongs to the one before).
    size_t blockAt(qsizetype textOffset) const;

private:
    std::shared_ptr<const Data> d;
};

} // namespace hexapla
