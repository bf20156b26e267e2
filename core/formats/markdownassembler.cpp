// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/markdownassembler.h"

#include "core/formats/htmlentity.h"
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

QString attribute(const MD_ATTRIBUTE &attribute)
{
    QString result;
    for (size_t i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
        const auto start = attribute.substr_offsets[i];
        const QString part =
            QString::fromUtf8(attribute.text + start, attribute.substr_offsets[i + 1] - start);
        const QString entity = attribute.substr_types[i] == MD_TEXT_ENTITY ? htmlEntity(part) : QString();
        result += entity.isEmpty() ? part : entity;
    }
    return result;
}

// Written without spaces between words: lines of these are joined without one.
bool isWrittenSolid(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return c.isSurrogate()
                   ? QChar::surrogateToUcs4(c, QChar(0xDC00)) >= 0x20000
                   : (c >= QChar(0x3000) && c <= QChar(0x303F)) || (c >= QChar(0xFF01) && c <= QChar(0xFF65));
    }
}

InlineKind inlineKind(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_STRONG:
        return InlineKind::Strong;
    case MD_SPAN_DEL:
        return InlineKind::Strikethrough;
    case MD_SPAN_U:
        return InlineKind::Underline;
    case MD_SPAN_A:
        return InlineKind::Link;
    case MD_SPAN_IMG:
        return InlineKind::Image;
    case MD_SPAN_CODE:
        return InlineKind::Code;
    default:
        return InlineKind::Emphasis;
    }
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
        ++m_quoteDepth;
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
        m_leaf->block.headingLevel = quint8(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
        break;
    case MD_BLOCK_CODE: {
        const auto *code = static_cast<const MD_BLOCK_CODE_DETAIL *>(detail);
        enterLeaf(BlockKind::Code);
        m_leaf->isFenced = code->fence_char != 0;
        m_leaf->block.info = attribute(code->lang);
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
        --m_quoteDepth;
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
    block.quoteDepth = saturated(m_quoteDepth);
    block.isOrdered = !m_lists.empty() && m_lists.back().isOrdered;
    if (kind == BlockKind::Paragraph && m_itemBegins) {
        block.kind = BlockKind::ListItem;
        block.taskMark = m_taskMark;
    } else if (kind == BlockKind::Paragraph && m_quoteDepth > 0 && m_lists.empty()) {
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
    m_hadSpan = false;
    m_hadImage = false;
    m_break = Break::None;
    m_codeLines = 0;
    m_codeIndent = 0;
    m_html.reset();
}

void MarkdownAssembler::enterCell(const void *detail)
{
    enterLeaf(BlockKind::TableCell);
    ++m_cell.column;
    m_cell.alignment = cellAlignment(static_cast<const MD_BLOCK_TD_DETAIL *>(detail)->align);
    m_leaf->block.cell = m_cell;
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
        divideGap(source(), {m_seen, firstText}, m_previous ? &*m_previous : nullptr, m_empties, &*m_leaf);
    emitBetween(gap);
    Block &block = m_builder.beginBlock(m_leaf->block.kind);
    const qsizetype textStart = block.text.start;
    block = m_leaf->block;
    block.text.start = textStart;
    block.source = {gap.nextStart, gap.nextStart};
    m_isBegun = true;
    m_seen = firstText;
    appendListNumbers({gap.nextStart, firstText});
}

void MarkdownAssembler::leaveLeaf()
{
    m_isImplicit = false;
    while (!m_open.empty()) {
        closeInline();
    }
    if (!m_isBegun) {
        if (m_hadImage) {
            m_leaf->block.kind = BlockKind::Image;
            m_leaf->block.info = m_imageTarget;
        }
        m_empties.push_back(*m_leaf);
        m_leaf.reset();
        return;
    }
    refineBlock();
    m_builder.endBlock({m_builder.block().source.start, m_seen});
    m_leaf->block = m_builder.block();
    m_previous = std::move(m_leaf);
    m_previousBlock = m_builder.blocks().size() - 1;
    m_leaf.reset();
    m_isBegun = false;
    if (isOrphanMarkup()) {
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
        m_builder.blocks()[*m_previousBlock].source.end = gap.previousEnd;
    }
    for (const MarkdownGap::Piece &piece : gap.between) {
        if (!piece.empty) {
            emitDefinition(piece.source);
            continue;
        }
        const Block &empty = m_empties[*piece.empty].block;
        Block &block = m_builder.beginBlock(empty.kind);
        const qsizetype textStart = block.text.start;
        block = empty;
        block.text.start = textStart;
        m_builder.endBlock(piece.source);
    }
    m_empties.clear();
}

// "[label]: target "title"", shown as it is written. A footnote's label begins with "^".
void MarkdownAssembler::emitDefinition(TextSpan span)
{
    const QStringView text = source(span);
    const qsizetype open = text.indexOf(u'[');
    const qsizetype close = text.indexOf(u"]:");
    const QStringView label =
        open >= 0 && close > open ? text.sliced(open + 1, close - open - 1) : text.first(0);
    const bool isFootnote = label.startsWith(u'^');
    Block &block =
        m_builder.beginBlock(isFootnote ? BlockKind::FootnoteDefinition : BlockKind::LinkDefinition);
    block.quoteDepth = saturated(m_quoteDepth);
    block.info = label.sliced(isFootnote ? 1 : 0).toString();
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
    const BlockKind kind = m_leaf->block.kind;
    if (m_leaf->orderedMarkers == 0 || kind == BlockKind::Code || kind == BlockKind::Html) {
        return;
    }
    int wanted = m_leaf->orderedMarkers;
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

// What can be told only when the whole block has been seen.
void MarkdownAssembler::refineBlock()
{
    Block &block = m_builder.block();
    const QStringView text = QStringView(m_builder.text()).sliced(block.text.start);
    if (isLoneImage()) {
        block.kind = BlockKind::Image;
        block.info = m_imageTarget;
    } else if (block.kind == BlockKind::Paragraph && text.startsWith(u"[^")) {
        const qsizetype close = text.indexOf(u"]:");
        if (close > 2) {
            block.kind = BlockKind::FootnoteDefinition;
            block.info = text.sliced(2, close - 2).toString();
        }
    } else if (block.kind == BlockKind::ListItem && !block.isOrdered) {
        noticeGluedNumber(text);
    }
    noticeOrphanMarkup(text);
}

// Emphasis that was opened and never closed stays in the text.
void MarkdownAssembler::noticeOrphanMarkup(QStringView text)
{
    const Block &block = m_builder.block();
    const qsizetype at = text.indexOf(u"**");
    const bool isLiteral = block.kind == BlockKind::Code || block.kind == BlockKind::Html;
    if (at < 0 || isLiteral || isOrphanMarkup()) {
        return;
    }
    const TextSpan marker = {block.text.start + at, block.text.start + at + 2};
    const auto isCode = [marker](const InlineSpan &span) {
        return span.kind == InlineKind::Code && span.text.contains(marker);
    };
    if (std::ranges::none_of(blockInlines(), isCode)) {
        m_builder.warn(WarningCode::OrphanMarkup, m_builder.sourceMap().sourceOf(marker), u"**"_s);
    }
}

bool MarkdownAssembler::isOrphanMarkup() const
{
    const Block &block = m_builder.blocks().back();
    const QStringView text = QStringView(m_builder.text()).sliced(block.text.start);
    const auto isMarkup = [](QChar c) { return c.isSpace() || QStringView(u"*_~`").contains(c); };
    return block.kind == BlockKind::Paragraph && !m_hadSpan && !text.isEmpty() &&
           std::ranges::all_of(source({block.source.start, m_seen}), isMarkup);
}

// "- 19.KOL": a number that a converter left behind when it made a bullet of an ordered item.
void MarkdownAssembler::noticeGluedNumber(QStringView text)
{
    constexpr qsizetype mostDigits = 3;
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit()) {
        ++digits;
    }
    const bool isNumber = digits > 0 && digits <= mostDigits && digits + 1 < text.size() &&
                          (text[digits] == u'.' || text[digits] == u')') && text[digits + 1].isLetter();
    if (isNumber) {
        Block &block = m_builder.block();
        block.isOrdered = true;
        block.markerLength = digits + 1;
        m_builder.warn(
            WarningCode::GluedListNumber,
            m_builder.sourceMap().sourceOf(TextSpan(block.text.start, block.text.start + digits + 2)),
            text.first(digits + 2).toString());
    }
}

std::span<const InlineSpan> MarkdownAssembler::blockInlines() const
{
    const qsizetype start = m_builder.blocks().back().text.start;
    size_t first = m_builder.inlines().size();
    while (first > 0 && m_builder.inlines()[first - 1].text.start >= start) {
        --first;
    }
    return std::span(m_builder.inlines()).subspan(first);
}

bool MarkdownAssembler::isLoneImage() const
{
    const Block &block = m_builder.block();
    const bool canBe = block.kind == BlockKind::Paragraph || block.kind == BlockKind::Quote;
    const TextSpan whole = {block.text.start, m_builder.position()};
    return canBe && m_hadImage && std::ranges::any_of(blockInlines(), [whole](const InlineSpan &span) {
               return span.kind == InlineKind::Image && span.text == whole;
           });
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
        appendConstant(type, QString::fromUtf8(bytes, qsizetype(size)));
        return;
    }
    if (size == 0) {
        return;
    }
    const TextSpan span = spanOf(bytes, size);
    switch (type) {
    case MD_TEXT_ENTITY: {
        const QString shown = htmlEntity(source(span));
        touch(span);
        shown.isEmpty() ? show(span) : showAs(shown, span);
        break;
    }
    case MD_TEXT_HTML:
        appendHtml(span);
        break;
    case MD_TEXT_CODE:
        appendCode(span);
        break;
    default:
        if (beginsFootnote(span.start)) {
            const bool isImplicit = m_isImplicit;
            leaveLeaf();
            enterLeaf(BlockKind::Paragraph);
            m_isImplicit = isImplicit;
        }
        touch(span);
        show(span);
        break;
    }
}

// Notes are often written line after line; to md4c they are one paragraph.
bool MarkdownAssembler::beginsFootnote(qsizetype at) const
{
    const bool isNewLine = m_isBegun && m_break == Break::Soft && m_open.empty();
    if (!isNewLine || m_leaf->block.kind != BlockKind::Paragraph || !source().sliced(at).startsWith(u"[^")) {
        return false;
    }
    const TextSpan line = lineAt(source(), at);
    return source(line).indexOf(u"]:") > 2;
}

// What md4c adds of its own: breaks, line feeds and indentation of code.
void MarkdownAssembler::appendConstant(MD_TEXTTYPE type, QStringView constant)
{
    const bool isBlockText =
        m_leaf && (m_leaf->block.kind == BlockKind::Code || m_leaf->block.kind == BlockKind::Html);
    switch (type) {
    case MD_TEXT_BR:
        requestBreak(Break::Hard);
        break;
    case MD_TEXT_CODE:
        if (isBlockText) {
            m_codeLines += int(constant.count(u'\n'));
            m_codeIndent = constant.contains(u'\n') ? 0 : m_codeIndent + constant.size();
        } else {
            requestBreak(Break::Soft);
        }
        break;
    case MD_TEXT_HTML:
        if (isBlockText && constant.contains(u'\n')) {
            requestBreak(Break::Soft);
        }
        break;
    default:
        requestBreak(Break::Soft);
        break;
    }
}

void MarkdownAssembler::show(TextSpan span)
{
    flushBreak(source()[span.start]);
    openInlines();
    m_builder.append(span);
}

void MarkdownAssembler::showAs(QStringView shown, TextSpan span)
{
    flushBreak(shown.front());
    openInlines();
    m_builder.append(shown, span);
}

// Code keeps its lines: each line feed md4c reports is a line end of the source.
void MarkdownAssembler::appendCode(TextSpan span)
{
    const qsizetype from = m_seen;
    const bool isFirst = !m_isBegun;
    touch(span);
    if (m_leaf->block.kind != BlockKind::Code) {
        show(span);
        return;
    }
    if (!isFirst) {
        m_seen = from;
        for (; m_codeLines > 0; --m_codeLines) {
            m_builder.append(u"\n", takeLineEnd());
        }
        m_seen = span.end;
    }
    m_codeLines = 0;
    appendIndent(span.start);
    m_builder.append(span);
}

// The indentation that md4c reports is the white space before the code, character by character unless tabs
// were spread out.
void MarkdownAssembler::appendIndent(qsizetype codeStart)
{
    TextSpan indent = {codeStart, codeStart};
    while (indent.length() < m_codeIndent && indent.start > 0 &&
           (source()[indent.start - 1] == u' ' || source()[indent.start - 1] == u'\t')) {
        --indent.start;
    }
    if (!indent.isEmpty()) {
        m_builder.append(QString(m_codeIndent, u' '), indent);
    }
    m_codeIndent = 0;
}

void MarkdownAssembler::appendHtml(TextSpan span)
{
    touch(span);
    for (const HtmlScanner::Piece &piece : m_html.scan(source(), span)) {
        if (piece.tag) {
            appendHtmlTag(*piece.tag, piece.span);
        } else {
            appendHtmlText(piece.span);
        }
    }
}

void MarkdownAssembler::appendHtmlTag(const HtmlTag &tag, TextSpan span)
{
    if (tag.isLineBreak()) {
        m_break = Break::None;
        m_builder.append(u"\u2028", span);
        return;
    }
    const auto kind = tag.inlineKind();
    if (!kind) {
        return;
    }
    if (!tag.isClosing) {
        m_open.push_back({*kind, {}, {}, tag.name, std::nullopt});
    } else if (!m_open.empty() && m_open.back().htmlTag == tag.name) {
        closeInline();
    }
}

// Of an HTML block: what a browser would show.
void MarkdownAssembler::appendHtmlText(TextSpan span)
{
    if (m_builder.position() == m_builder.block().text.start || m_break != Break::None) {
        while (!span.isEmpty() && source()[span.start].isSpace()) {
            ++span.start;
        }
    }
    while (!span.isEmpty()) {
        const QStringView text = source(span);
        const qsizetype reference = text.indexOf(u'&');
        const qsizetype plain = reference < 0 ? text.size() : reference;
        if (plain > 0) {
            show({span.start, span.start + plain});
            span.start += plain;
            continue;
        }
        constexpr qsizetype longestReference = 50;
        const qsizetype end = text.first(std::min(text.size(), longestReference)).indexOf(u';');
        const QString shown = end < 0 ? QString() : htmlEntity(text.first(end + 1));
        const TextSpan taken = {span.start, span.start + (shown.isEmpty() ? 1 : end + 1)};
        shown.isEmpty() ? show(taken) : showAs(shown, taken);
        span.start = taken.end;
    }
}

// A break is shown only when text follows it.
void MarkdownAssembler::requestBreak(Break kind)
{
    if (m_isBegun && m_break == Break::None) {
        m_break = kind;
        const TextSpan line = lineAt(source(), m_seen);
        m_breakSource = {line.end, nextLine(source(), line)};
    }
}

void MarkdownAssembler::flushBreak(QChar next)
{
    if (m_break == Break::None) {
        return;
    }
    const QChar last = m_builder.text().isEmpty() ? QChar() : m_builder.text().back();
    const bool isFirst =
        m_builder.position() == m_builder.block().text.start + m_builder.block().markerLength;
    if (m_break == Break::Hard) {
        m_builder.append(u"\u2028", m_breakSource);
    } else if (!isFirst && last != QChar::LineSeparator && !(isWrittenSolid(last) && isWrittenSolid(next))) {
        m_builder.append(u" ", m_breakSource);
    }
    m_break = Break::None;
}

// The next line end of the source, which is taken as seen.
TextSpan MarkdownAssembler::takeLineEnd()
{
    const TextSpan line = lineAt(source(), m_seen);
    const qsizetype next = nextLine(source(), line);
    m_seen = next;
    return {line.end, next};
}

// ---- Inline spans --------------------------------------------------------------------------------

void MarkdownAssembler::enterSpan(MD_SPANTYPE type, const void *detail)
{
    if (!m_leaf) {
        enterImplicit();
    }
    OpenInline open = {inlineKind(type), {}, {}, {}, std::nullopt};
    if (type == MD_SPAN_A) {
        const auto *link = static_cast<const MD_SPAN_A_DETAIL *>(detail);
        open.target = attribute(link->href);
        open.title = attribute(link->title);
    } else if (type == MD_SPAN_IMG) {
        const auto *image = static_cast<const MD_SPAN_IMG_DETAIL *>(detail);
        open.target = attribute(image->src);
        open.title = attribute(image->title);
        m_hadImage = true;
        m_imageTarget = open.target;
    }
    m_hadSpan = true;
    m_open.push_back(std::move(open));
}

void MarkdownAssembler::leaveSpan(MD_SPANTYPE)
{
    // Raw tags left open inside Markdown's own spans end with them.
    while (!m_open.empty() && !m_open.back().htmlTag.isEmpty()) {
        closeInline();
    }
    if (!m_open.empty()) {
        closeInline();
    }
}

// Spans open with their first text, so that no break stands inside. Those that are open already come first.
void MarkdownAssembler::openInlines()
{
    auto closed = m_open.end();
    while (closed != m_open.begin() && !std::prev(closed)->index) {
        --closed;
    }
    for (; closed != m_open.end(); ++closed) {
        closed->index = m_builder.openInline(closed->kind, closed->target, closed->title);
    }
}

void MarkdownAssembler::closeInline()
{
    OpenInline &open = m_open.back();
    if (open.index) {
        m_builder.closeInline(*open.index);
    } else if (open.kind == InlineKind::Image && m_isBegun) {
        // Without a description there is no text, but an image there is.
        m_builder.closeInline(m_builder.openInline(open.kind, open.target, open.title));
    }
    m_open.pop_back();
}

} // namespace hexapla
