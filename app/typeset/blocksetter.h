// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/typeset/blockpart.h"
#include "app/typeset/imagefolder.h"
#include "app/typeset/indents.h"
#include "app/typeset/setblock.h"
#include "app/typeset/tablesetter.h"

#include <memory>

namespace hexapla {

class CodeColors;

// Sets the parts of a document in type, one by one and in any order.
class BlockSetter
{
public:
    // Without colours, code is uncoloured.
    BlockSetter(const Document &document, const RenderStyle &style,
                std::shared_ptr<const CodeColors> colors = {});
    ~BlockSetter() = default;
    Q_DISABLE_COPY_MOVE(BlockSetter)

    const Document &document() const { return m_document; }
    const RenderStyle &style() const { return m_typography.style(); }

    SetBlock set(const BlockPart &part, double width) const;
    // About how high a part will be, at next to no cost.
    double estimatedHeight(const BlockPart &part, double width) const;
    // The white between two blocks that follow each other.
    double airBetween(size_t above, size_t below) const;

private:
    const Block &block(size_t index) const { return m_document.blocks()[index]; }
    double airAbove(const Block &block) const;
    double airBelow(size_t index) const;
    // The text of a block in which nothing stands apart.
    SetBlock setText(const BlockPart &part, const QTextCharFormat &letters, const LineStyle &lines,
                     double width) const;
    SetBlock setListItem(const BlockPart &part, double width) const;
    SetBlock setCode(const BlockPart &part, double width) const;
    SetBlock setRule(const BlockPart &part, double width) const;
    SetBlock setImage(const BlockPart &part, double width) const;
    SetBlock setMissingImage(const BlockPart &part, double width) const;

    struct Room // inside the indents of a block
    {
        double left;
        double width;
    };
    Room roomFor(size_t index, double width) const;
    SetBlock begin(const BlockPart &part, double width) const;
    double addText(SetBlock &target, TextSpan text, const QTextCharFormat &letters, const LineStyle &lines,
                   const Room &room, double y) const;
    double addPicture(SetBlock &target, const ImageFolder::Found &image, TextSpan text, const Room &room,
                      double y) const;
    Qt::LayoutDirection directionOf(const Block &block) const;

    Document m_document;
    Typography m_typography;
    ImageFolder m_images;
    Indents m_indents;
    TableSetter m_tables;
    std::shared_ptr<const CodeColors> m_codeColors;
    double m_letterWidth; // of the document's letters, on average
};

} // namespace hexapla
