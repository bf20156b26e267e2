// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/documentbuilder.h"
#include "core/formats/markdowngap.h"
#include "core/formats/markdowntext.h"
#include "core/formats/utf8source.h"

#include <md4c.h>

#include <optional>
#include <vector>

namespace hexapla {

// Makes a document of what md4c reports: leaf blocks in order, their text with its place in the source,
// and, through divideGap, everything md4c does not report.
class MarkdownAssembler
{
public:
    // What stands before start has been read already.
    MarkdownAssembler(DocumentBuilder &builder, Utf8Source &utf8, qsizetype start);

    void enterBlock(MD_BLOCKTYPE type, const void *detail);
    void leaveBlock(MD_BLOCKTYPE type, const void *detail);
    void enterSpan(MD_SPANTYPE type, const void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const char *bytes, MD_SIZE size);
    // After the last report.
    void finish();

    // How much of the source has been seen, 0 to 1.
    double share() const;

private:
    struct List
    {
        bool isOrdered;
    };

    QStringView source() const { return m_builder.source(); }
    QStringView source(TextSpan span) const { return source().sliced(span.start, span.length()); }
    TextSpan spanOf(const char *bytes, MD_SIZE size);

    MarkdownLeaf makeLeaf(BlockKind kind);
    void enterLeaf(BlockKind kind);
    void enterCell(const void *detail);
    void leaveLeaf();
    void beginBlock(qsizetype firstText);
    void enterImplicit();
    void leaveImplicit();
    void emitBetween(const MarkdownGap &gap);
    Block &beginAs(const Block &known);
    void emitDefinition(TextSpan span);
    void appendListNumbers(TextSpan prefix);
    // The leaf that was entered: there must be one.
    MarkdownLeaf &leaf()
    {
        Q_ASSERT(m_leaf);
        return *m_leaf;
    }
    const MarkdownLeaf &leaf() const
    {
        Q_ASSERT(m_leaf);
        return *m_leaf;
    }

    bool beginsFootnote(qsizetype at) const;
    void touch(TextSpan span);

    DocumentBuilder &m_builder;
    Utf8Source &m_utf8;
    MarkdownText m_text;
    qsizetype m_seen; // source up to here has been placed

    std::vector<List> m_lists;
    std::vector<quint8> m_quotes; // how many lists stand around each
    CellPosition m_cell;
    bool m_itemBegins = false; // inside a list item that has no leaf yet
    QChar m_taskMark;
    int m_orderedMarkers = 0;

    std::optional<MarkdownLeaf> m_leaf; // entered, and begun once it has text
    bool m_isBegun = false;
    bool m_isImplicit = false;              // the text of a tight list item
    std::optional<MarkdownLeaf> m_previous; // the last one begun
    std::optional<size_t> m_previousBlock;  // its index; none when it was dropped
    std::vector<MarkdownLeaf> m_empties;    // left without text since
};

} // namespace hexapla
