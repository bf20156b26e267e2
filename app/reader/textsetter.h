// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/positionmap.h"
#include "app/reader/readerdocument.h"
#include "app/reader/typography.h"
#include "core/document/document.h"

#include <QTextCursor>

class QTextTable;
class QTextTableFormat;

namespace hexapla {

// Puts text of a document at the end of a text document, with what is inside the lines, and remembers where
// every character went. What comes from the document is inserted as text, never read as HTML.
class TextSetter
{
public:
    // The target must be empty and outlive the setter.
    TextSetter(Document document, const RenderStyle &style, ReaderDocument &target);

    const Document &document() const { return m_document; }
    const Typography &typography() const { return m_typography; }
    const ImageFolder &images() const { return m_images; }
    const PositionMap &positions() const { return m_positions; }
    // Of the style, or of the block's own text when the style leaves that open.
    Qt::LayoutDirection directionOf(const Block &block) const;

    void beginBlock(QTextBlockFormat format, const QTextCharFormat &letters);
    // Text of the document with all that is set apart in it.
    void insertInlines(TextSpan text, const QTextCharFormat &letters);
    // Text of the document in letters of one kind.
    void insertSpan(TextSpan text, const QTextCharFormat &letters);
    // Text that the document does not have: bullets, names in place of images.
    void insertForeign(const QString &text, const QTextCharFormat &letters);
    // Shows an image for a text; false when there is none.
    bool insertImage(const QString &target, TextSpan text);
    // Remembers that a text without characters stands here.
    void insertNothing(TextSpan text);

    // A table, to be filled with fillCell, and how far from it the next block is to stand at least.
    QTextTable *insertTable(int rows, int columns, const QTextTableFormat &format, double airBehind);
    void fillCell(QTextTable &table, int row, int column, TextSpan text, const QTextBlockFormat &lines,
                  const QTextCharFormat &letters);

    // Between these nothing is laid out.
    void beginEdit() { m_cursor.beginEditBlock(); }
    void endEdit() { m_cursor.endEditBlock(); }

private:
    Document m_document;
    Typography m_typography;
    ReaderDocument &m_target;
    ImageFolder m_images;
    QTextCursor m_cursor;
    PositionMap m_positions;
    double m_airWanted = 0; // above the next block
    bool m_isFresh = true;  // the cursor stands in an empty block that nobody uses yet
};

} // namespace hexapla
