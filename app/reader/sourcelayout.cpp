// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/sourcelayout.h"

#include <QTextBlock>
#include <QTextLayout>

namespace hexapla {

SourceLayout::SourceLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{}

// Everyone who paints a block or looks for a place in it asks for this first, which lays the block out. The
// side is looked up when a line is painted or searched, so it can be told afterwards.
QRectF SourceLayout::blockBoundingRect(const QTextBlock &block) const
{
    const QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (!block.isValid()) {
        return rect;
    }
    QTextLayout *layout = block.layout();
    QTextOption option = layout->textOption();
    // What is laid out anew has the option of the whole document again.
    if (option.alignment() == Qt::AlignLeft && block.textDirection() == Qt::RightToLeft) {
        option.setAlignment(Qt::AlignRight);
        layout->setTextOption(option);
    }
    return rect;
}

} // namespace hexapla
