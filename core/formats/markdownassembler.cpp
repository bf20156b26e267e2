// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/markdownassembler.h"

#include "core/formats/markdownleafend.h"
#include "core/formats/md4cattribute.h"
#include "core/text/lines.h"

#include <algorithm>
#include <limits>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 saturated(qsizetype depth)
{
    return static_cast<quint8>(std::min<qsizetype>(depth, std::numeric_limits<quint8>::max()));
}

CellAlignment cellAlignment(MD_ALIGN align)
{
    switch (align) {
    case MD_ALIGN_LEFT:
        return CellAlignment::Left;
    case MD_ALIGN_CENTER:
        return CellAlignment::Center;
    case MD_ALIGN_RIGHT:
        return CellAlignment::Right;
    default:
        return CellAlignment::Default;
    }
}

} // namespace

MarkdownAssembler::MarkdownAssembler(DocumentBuilder &builder, Utf8Source &utf8, qsizetype start)
    : m_builder(builder)
    , m_utf8(utf8)
    , m_text(builder)
    , m_seen(start)
{}

double MarkdownAssembler::share() const
{
    return source().isEmpty() ? 1.0 : double(m_seen) / double(source().size());
}

TextSpan MarkdownAssembler::spanOf(const char *bytes, MD_SIZE size)
{
    const qsizetype start = bytes - m_utf8.data();
    const qsizetype from = m_utf8.utf16Offset(start);
    return {from, m_utf8.utf16Offset(start + qsizetype(size))};
}

// ---- Blocks --------------------------------------------------------------------------------------

void MarkdownAssembler::enterBlock(MD_BLOCKTYPE type, const void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        leaveImplicit();
        m_quotes.push_back(saturated(qsizetype(m_lists.size())));
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        leaveImplicit();
        m_lists.push_back({type == MD_BLOCK_OL});
        break;
    case MD_BLOCK_LI: {
        const auto *item = static_cast<const MD_BLOCK_LI_DETAIL *>(detail);
        m_itemBegins = true;
        m_orderedMarkers += m_lists.back().isOrdered ? 1 : 0;
        m_taskMark = item->is_task ? QChar(u' ') : QChar();
        if (item->is_task && item->task_mark != ' ') {
            m_taskMark = u'x';
        }
        break;
    }
    case MD_BLOCK_HR:
        enterLeaf(BlockKind::Rule);
        break;
    case MD_BLOCK_H:
        enterLeaf(BlockKind::Heading);
        leaf().block.headingLevel = quint8(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
        break;
    case MD_BLOCK_CODE: {
        const auto *code = static_cast<const MD_BLOCK_CODE_DETAIL *>(detail);
        enterLeaf(BlockKind::Code);
        leaf().isFenced = code->fence_char != 0;
        leaf().block.info = md4cAttribute(code->lang);
        break;
    }
    case MD_BLOCK_HTML:
        enterLeaf(BlockKind::Html);
        break;
    case MD_BLOCK_P:
        enterLeaf(BlockKind::Paragraph);
        break;
    case MD_BLOCK_TABLE:
        leaveImplicit();
        ++m_cell.table;
        m_cell.row = -1;
        break;
    case MD_BLOCK_TR:
        ++m_cell.row;
        m_cell.column = -1;
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        enterCell(detail);
        break;
    default:
        break;
    }
}

void MarkdownAssembler::leaveBlock(MD_BLOCKTYPE type, const void *)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        m_quotes.pop_back();
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_lists.pop_back();
        break;
    case MD_BLOCK_LI:
        leaveImplicit();
        if (m_itemBegins) {
            enterLeaf(BlockKind::Paragraph);
            leaveLeaf();
        }
        break;
    case MD_BLOCK_HR:
    case MD_BLOCK_H:
    case MD_BLOCK_CODE:
    case MD_BLOCK_HTML:
    case MD_BLOCK_P:
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        leaveLeaf();
        break;
    default:
        break;
    }
}

MarkdownLeaf MarkdownAssembler::makeLeaf(BlockKind kind)
{
    MarkdownLeaf leaf;
    Block &block = leaf.block;
    block.kind = kind;
    block.listDepth = saturated(qsizetype(m_lists.size()));
    block.quoteDepth = saturated(qsizetype(m_quotes.size()));
    if (!m_lists.empty()) {
        block.listsAroundQuotes.assign(m_quotes.begin(), m_quotes.begin() + block.quoteDepth);
    }
    block.isOrdered = !m_lists.empty() && m_lists.back().isOrdered;
    if (kind == BlockKind::Paragraph && m_itemBegins) {
        block.kind = BlockKind::ListItem;
        block.taskMark = m_taskMark;
    } else if (kind == BlockKind::Paragraph && !m_quotes.empty() && m_lists.empty()) {
        block.kind = BlockKind::Quote;
    }
    leaf.orderedMarkers = m_orderedMarkers;
    m_itemBegins = false;
    m_orderedMarkers = 0;
    return leaf;
}

void MarkdownAssembler::enterLeaf(BlockKind kind)
{
    leaveImplicit();
    m_leaf = makeLeaf(kind);
    m_isBegun = false;
    m_text.enter(kind);
}

void MarkdownAssembler::enterCell(const void *detail)
{
    enterLeaf(BlockKind::TableCell);
    ++m_cell.column;
    m_cell.alignment = cellAlignment(static_cast<const MD_BLOCK_TD_DETAIL *>(detail)->align);
    leaf().block.cell = m_cell;
}

// A tight list's items hold text without a paragraph around it.
void MarkdownAssembler::enterImplicit()
{
    enterLeaf(BlockKind::Paragraph);
    m_isImplicit = true;
}

void MarkdownAssembler::leaveImplicit()
{
    if (m_isImplicit) {
        leaveLeaf();
    }
}

// The leaf has its first text, at an offset of the source: what stands between it and the leaf before can be
// divided now.
void MarkdownAssembler::beginBlock(qsizetype firstText)
{
    const MarkdownGap gap =
        divideGap(source(), {m_seen, firstText}, m_previous ? &*m_previous : nullptr, m_empties, &leaf());
    emitBetween(gap);
    beginAs(leaf().block).source = {gap.nextStart, gap.nextStart};
    m_isBegun = true;
    m_seen = firstText;
    appendListNumbers({gap.nextStart, firstText});
}

void MarkdownAssembler::leaveLeaf()
{
    m_isImplicit = false;
    m_text.leave();
    if (!m_isBegun) {
        if (const auto &target = m_text.imageTarget()) {
            leaf().block.kind = BlockKind::Image;
            leaf().block.info = *target;
        }
        m_empties.push_back(leaf());
        m_leaf.reset();
        return;
    }
    m_seen = m_text.endCode(m_seen);
    MarkdownLeafEnd end(m_builder, m_text, m_seen);
    end.refine();
    m_builder.endBlock({m_builder.block().source.start, m_seen});
    leaf().block = m_builder.block();
    m_previous = std::move(m_leaf);
    m_previousBlock = m_builder.blocks().size() - 1;
    m_leaf.reset();
    m_isBegun = false;
    if (end.isOrphanMarkup()) {
        const Block &block = m_builder.block();
        m_builder.warn(WarningCode::OrphanMarkup, block.source, m_builder.text().sliced(block.text.start));
        m_builder.dropBlock();
        m_previous.reset();
        m_previousBlock.reset();
    }
}

void MarkdownAssembler::emitBetween(const MarkdownGap &gap)
{
    if (m_previousBlock) {
        Block &previous = m_builder.blocks()[*m_previousBlock];
        previous.source.end = gap.previousEnd;
        if (gap.leavesFenceOpen) {
            m_builder.warn(WarningCode::UnclosedCodeFence, lineAt(source(), previous.source.start));
        }
    }
    for (const MarkdownGap::Piece &piece : gap.between) {
        if (piece.empty) {
            beginAs(m_empties[*piece.empty].block);
            m_builder.endBlock(piece.source);
        } else if (piece.cell && m_previous) {
            Block &cell = beginAs(m_previous->block); // of the same table
            cell.cell = *piece.cell;
            cell.markerLength = 0;
            m_builder.append(piece.source); // as it is written
            m_builder.endBlock(piece.source);
        } else {
            emitDefinition(piece.source);
        }
    }
    m_empties.clear();
}

// Begins a block that is already known but for its place in the text.
Block &MarkdownAssembler::beginAs(const Block &known)
{
    Block &block = m_builder.beginBlock(known.kind);
    const qsizetype textStart = block.text.start;
    block = known;
    block.text.start = textStart;
    return block;
}

// "[label]: target "title"", shown as it is written.
void MarkdownAssembler::emitDefinition(TextSpan span)
{
    const QStringView text = source(span);
    const qsizetype open = text.indexOf(u'[');
    const qsizetype close = text.indexOf(u"]:");
    Block &block = m_builder.beginBlock(BlockKind::LinkDefinition);
    block.quoteDepth = saturated(qsizetype(m_quotes.size()));
    if (open >= 0 && close > open) {
        block.info = text.sliced(open + 1, close - open - 1).toString();
    }
    for (TextSpan line = lineAt(source().first(span.end), span.start); line.start < span.end;) {
        m_builder.append(line);
        const qsizetype next = nextLine(source(), line);
        if (next < span.end) {
            m_builder.append(u" ", {line.end, next});
        }
        line = lineAt(source().first(span.end), std::min(next, span.end));
    }
    m_builder.endBlock(span);
}

// An ordered item's number is part of its text: "12. ". The markup before the first text has it.
void MarkdownAssembler::appendListNumbers(TextSpan prefix)
{
    const BlockKind kind = leaf().block.kind;
    if (leaf().orderedMarkers == 0 || kind == BlockKind::Code || kind == BlockKind::Html) {
        return;
    }
    int wanted = leaf().orderedMarkers;
    qsizetype at = prefix.start;
    while (at < prefix.end && wanted > 0) {
        const qsizetype start = at;
        while (at < prefix.end && source()[at].isDigit()) {
            ++at;
        }
        const bool isNumber = at > start && at < prefix.end && (source()[at] == u'.' || source()[at] == u')');
        ++at;
        if (!isNumber) {
            continue;
        }
        m_builder.append({start, at});
        // At the end of its line a marker is followed by the line end instead.
        const TextSpan lineEnd = {at, nextLine(source(), {at, at})};
        const bool isLineEnd = lineEnd.length() > 0 && (source()[at] == u'\n' || source()[at] == u'\r');
        m_builder.append(u" ", isLineEnd ? lineEnd : TextSpan{at, at + 1});
        --wanted;
    }
    m_builder.block().markerLength = m_builder.position() - m_builder.block().text.start;
}

void MarkdownAssembler::finish()
{
    const MarkdownGap gap = divideGap(source(), {m_seen, source().size()},
                                      m_previous ? &*m_previous : nullptr, m_empties, nullptr);
    emitBetween(gap);
    m_seen = source().size();
}

// ---- Text ----------------------------------------------------------------------------------------

void MarkdownAssembler::touch(TextSpan span)
{
    if (!m_leaf) {
        enterImplicit();
    }
    if (!m_isBegun) {
        beginBlock(span.start);
    }
    m_seen = std::max(m_seen, span.end);
}

void MarkdownAssembler::text(MD_TEXTTYPE type, const char *bytes, MD_SIZE size)
{
    if (!m_utf8.contains(bytes) || type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) {
        const auto seen = m_isBegun ? std::optional(m_seen) : std::nullopt;
        m_text.addConstant(type, {bytes, qsizetype(size)}, seen);
        return;
    }
    if (size == 0) {
        return;
    }
    const TextSpan span = spanOf(bytes, size);
    if (type == MD_TEXT_NORMAL && beginsFootnote(span.start)) {
        const bool isImplicit = m_isImplicit;
        leaveLeaf();
        enterLeaf(BlockKind::Paragraph);
        m_isImplicit = isImplicit;
    }
    const qsizetype seen = m_seen;
    touch(span);
    switch (type) {
    case MD_TEXT_ENTITY:
        m_text.showReference(span);
        break;
    case MD_TEXT_HTML:
        m_text.showHtml(span);
        break;
    case MD_TEXT_CODE:
        m_text.showCode(span, seen);
        break;
    default:
        m_text.show(span);
        break;
    }
}

// Notes are often written line after line; to md4c they are one paragraph.
bool MarkdownAssembler::beginsFootnote(qsizetype at) const
{
    const bool isNewLine = m_isBegun && m_text.isAtLineStart();
    if (!isNewLine || leaf().block.kind != BlockKind::Paragraph || !source().sliced(at).startsWith(u"[^")) {
        return false;
    }
    const TextSpan line = lineAt(source(), at);
    return source(line).indexOf(u"]:") > 2;
}

// ---- Inline spans --------------------------------------------------------------------------------

void MarkdownAssembler::enterSpan(MD_SPANTYPE type, const void *detail)
{
    if (!m_leaf) {
        enterImplicit();
    }
    m_text.openSpan(type, detail);
}

void MarkdownAssembler::leaveSpan(MD_SPANTYPE) { m_text.closeSpan(); }

} // namespace hexapla
