// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/positionmap.h"
#include "app/reader/readerdocument.h"
#include "app/reader/renderstyle.h"
#include "core/document/document.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>

class QTextTable;

namespace hexapla {

// Sets a document in type. Works in steps, so that a window can stay alive while a book is set. What
// comes from the document is inserted as text, never read as HTML.
class DocumentRenderer
{
public:
    // The target must be empty and outlive the renderer.
    DocumentRenderer(Document document, RenderStyle style, ReaderDocument &target);

    bool isDone() const { return m_next == m_document.blocks().size(); }
    // Sets a few thousand characters more.
    void step();

    const PositionMap &positions() const { return m_positions; }

private:
    void render(const Block &block);
    void renderHeading(const Block &block);
    void renderText(const Block &block);
    void renderListItem(const Block &block);
    void renderCode(const Block &block);
    void renderRule(const Block &block);
    void renderImage(const Block &block);
    void renderSmall(const Block &block);
    void renderTable();
    // Fills a row from left to right, which for a table that runs from right to left is from its last cell.
    void fillRow(QTextTable &table, int row, size_t first, size_t last, const QTextCharFormat &format);
    int columnOf(const QTextTable &table, int column) const;
    void renderFrontMatter();
    // A field is one text, "title: \"One\""; its name and its value are shown apart, without the rest.
    void splitField(Block &name, Block &value) const;
    void fillCell(QTextTable &table, int row, int column, const Block &block,
                  const QTextCharFormat &charFormat);
    QTextTable *insertTable(int rows, int columns, bool isFilled);

    QTextBlockFormat blockFormat(const Block &block) const;
    QTextCharFormat charFormat() const;
    QTextCharFormat smallFormat() const;
    void indent(QTextBlockFormat &format, double width) const;
    void beginBlock(const QTextBlockFormat &format, const QTextCharFormat &charFormat);

    void insertInlines(TextSpan text, const QTextCharFormat &base);
    void insertSpan(TextSpan text, const QTextCharFormat &format);
    bool insertImage(const QString &target, TextSpan text);
    QTextCharFormat formatted(QTextCharFormat format, const InlineSpan &span) const;

    bool isInsideList(size_t index) const;
    Qt::LayoutDirection directionOf(const Block &block) const;

    Document m_document;
    RenderStyle m_style;
    ReaderDocument &m_target;
    ImageFolder m_images;
    QTextCursor m_cursor;
    PositionMap m_positions;
    double m_em;
    double m_lineHeight; // percent that the font's own line height is stretched by
    size_t m_next = 0;
    bool m_isFresh = true; // the cursor stands in an empty block that nobody uses yet
};

} // namespace hexapla
