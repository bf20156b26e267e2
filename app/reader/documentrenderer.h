// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/textsetter.h"
#include "app/reader/widthrange.h"

#include <vector>

namespace hexapla {

// Sets a document in type, block by block. Works in steps, so that a window can stay alive while a book is
// set.
class DocumentRenderer
{
public:
    // The target must be empty and outlive the renderer.
    DocumentRenderer(const Document &document, const RenderStyle &style, ReaderDocument &target);
    ~DocumentRenderer() = default;
    Q_DISABLE_COPY_MOVE(DocumentRenderer)

    bool isDone() const { return m_next == m_document.blocks().size(); }
    // Sets a few thousand characters more.
    void step();

    // The widths of lines for which what is set so far would have been set in the same way.
    const WidthRange &range() const { return m_range; }

    const PositionMap &positions() const { return m_setter.positions(); }

private:
    void renderNext();
    void render(const Block &block);
    void renderHeading(const Block &block);
    void renderText(const Block &block);
    void renderListItem(const Block &block);
    void renderCode(const Block &block);
    void renderRule(const Block &block);
    void renderImage(const Block &block);
    void renderMissingImage(const Block &block);
    void renderSmall(const Block &block);

    QTextBlockFormat blockFormat(const Block &block) const;
    QuoteBars barsBeside(const Block &block, Qt::LayoutDirection direction) const;
    double hangOf(const Block &item) const;
    double listsIndent(int lists) const;
    // The number that a list item has in the text; empty when it has none.
    TextSpan numberOf(const Block &block) const;
    bool isInsideList(size_t index) const;

    Document m_document;
    TextSetter m_setter;
    const Typography &m_typography; // the setter's
    double m_em;
    size_t m_next = 0;
    WidthRange m_range;
    std::vector<double> m_hangs; // how far each list that is open sets its text in, the outermost first
};

} // namespace hexapla
