// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/markdowntext.h"

#include "core/formats/htmlentity.h"
#include "core/formats/md4cattribute.h"
#include "core/text/linejoint.h"
#include "core/text/lines.h"

#include <algorithm>

namespace hexapla {

namespace {

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

} // namespace

void MarkdownText::enter(BlockKind kind)
{
    m_kind = kind;
    m_break = Break::None;
    m_codeLines = 0;
    m_codeIndent = 0;
    m_html.reset();
    m_hadSpan = !m_open.empty();
    m_imageTarget.reset();
}

void MarkdownText::leave()
{
    while (!m_open.empty()) {
        closeInnermost();
    }
}

bool MarkdownText::isEmpty() const
{
    const Block &block = m_builder.blocks().back();
    return m_builder.position() == block.text.start + block.markerLength;
}

void MarkdownText::show(TextSpan span)
{
    flushBreak(source(span));
    openPending();
    m_builder.append(span);
}

void MarkdownText::showAs(QStringView shown, TextSpan span)
{
    flushBreak(shown);
    openPending();
    m_builder.append(shown, span);
}

// What is found is kept: the same few references come again and again, and finding one takes long.
QString MarkdownText::entity(QStringView reference)
{
    const auto known = m_entities.constFind(reference);
    if (known != m_entities.constEnd()) {
        return *known;
    }
    const QString shown = htmlEntity(reference);
    if (!shown.isEmpty()) {
        m_entities.insert(reference.toString(), shown);
    }
    return shown;
}

void MarkdownText::showReference(TextSpan span)
{
    const QString shown = entity(source(span));
    if (shown.isEmpty()) {
        show(span);
    } else {
        showAs(shown, span);
    }
}

// Code keeps its lines: each line feed md4c reports is a line end of the source.
void MarkdownText::showCode(TextSpan span, qsizetype seen)
{
    if (m_kind != BlockKind::Code) {
        show(span);
        return;
    }
    if (isEmpty()) {
        // The blank lines that code begins with are those above its first text.
        seen = lineStart(m_builder.source(), span.start);
        for (int i = 0; i < m_codeLines; ++i) {
            seen = previousLine(m_builder.source(), seen);
        }
    }
    showCodeLines(seen);
    showIndent(span.start);
    m_builder.append(span);
}

qsizetype MarkdownText::showCodeLines(qsizetype seen)
{
    for (; m_codeLines > 0; --m_codeLines) {
        const TextSpan line = lineAt(m_builder.source(), seen);
        seen = nextLine(m_builder.source(), line);
        m_builder.append(u"\n", {line.end, seen});
    }
    return seen;
}

qsizetype MarkdownText::endCode(qsizetype seen)
{
    if (m_kind == BlockKind::Code && m_codeLines > 0) {
        --m_codeLines; // ends the last line
        return showCodeLines(seen);
    }
    return seen;
}

// The indentation that md4c reports is the white space before the code, character by character unless tabs
// were spread out.
void MarkdownText::showIndent(qsizetype codeStart)
{
    const QStringView all = m_builder.source();
    TextSpan indent = {codeStart, codeStart};
    while (indent.length() < m_codeIndent && indent.start > 0 &&
           (all[indent.start - 1] == u' ' || all[indent.start - 1] == u'\t')) {
        --indent.start;
    }
    if (!indent.isEmpty()) {
        m_builder.append(QString(m_codeIndent, u' '), indent);
    }
    m_codeIndent = 0;
}

void MarkdownText::showHtml(TextSpan span)
{
    for (const HtmlScanner::Piece &piece : m_html.scan(m_builder.source(), span)) {
        if (piece.tag) {
            showTag(*piece.tag, piece.span);
        } else {
            showHtmlText(piece.span);
        }
    }
}

void MarkdownText::showTag(const HtmlTag &tag, TextSpan span)
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
        closeInnermost();
    }
}

// Of an HTML block: what a browser would show.
void MarkdownText::showHtmlText(TextSpan span)
{
    if (isEmpty() || m_break != Break::None) {
        while (!span.isEmpty() && source(span).front().isSpace()) {
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
        const TextSpan taken = {span.start, span.start + std::max<qsizetype>(end, 0) + 1};
        showReference(taken);
        span.start = taken.end;
    }
}

void MarkdownText::addConstant(MD_TEXTTYPE type, QLatin1StringView constant, std::optional<qsizetype> seen)
{
    const bool isLineEnd = constant.contains(u'\n');
    if (type == MD_TEXT_BR) {
        requestBreak(Break::Hard, seen);
    } else if (type == MD_TEXT_CODE && m_kind == BlockKind::Code) {
        m_codeLines += int(constant.count(u'\n'));
        m_codeIndent = isLineEnd ? 0 : m_codeIndent + constant.size();
    } else if (type != MD_TEXT_HTML || (m_kind == BlockKind::Html && isLineEnd)) {
        requestBreak(Break::Soft, seen);
    }
}

void MarkdownText::requestBreak(Break kind, std::optional<qsizetype> seen)
{
    if (seen && m_break == Break::None) {
        m_break = kind;
        const TextSpan line = lineAt(m_builder.source(), *seen);
        m_breakSource = {line.end, nextLine(m_builder.source(), line)};
    }
}

void MarkdownText::flushBreak(QStringView next)
{
    if (m_break == Break::None) {
        return;
    }
    const QStringView line = QStringView(m_builder.text()).sliced(m_builder.block().text.start);
    if (m_break == Break::Hard) {
        m_builder.append(u"\u2028", m_breakSource);
    } else if (!isEmpty() && line.back() != QChar::LineSeparator && !joinsWithoutSpace(line, next)) {
        m_builder.append(u" ", m_breakSource);
    }
    m_break = Break::None;
}

void MarkdownText::openSpan(MD_SPANTYPE type, const void *detail)
{
    OpenSpan open = {inlineKind(type), {}, {}, {}, std::nullopt};
    if (type == MD_SPAN_A) {
        const auto *link = static_cast<const MD_SPAN_A_DETAIL *>(detail);
        open.target = md4cAttribute(link->href);
        open.title = md4cAttribute(link->title);
    } else if (type == MD_SPAN_IMG) {
        const auto *image = static_cast<const MD_SPAN_IMG_DETAIL *>(detail);
        open.target = md4cAttribute(image->src);
        open.title = md4cAttribute(image->title);
        m_imageTarget = open.target;
    }
    m_hadSpan = true;
    m_open.push_back(std::move(open));
}

void MarkdownText::closeSpan()
{
    // Raw tags left open inside Markdown's own spans end with them.
    while (!m_open.empty() && !m_open.back().htmlTag.isEmpty()) {
        closeInnermost();
    }
    if (!m_open.empty()) {
        closeInnermost();
    }
}

// Spans open with their first text, so that no break stands inside. Those that are open already come first.
void MarkdownText::openPending()
{
    auto pending = m_open.end();
    while (pending != m_open.begin() && !std::prev(pending)->index) {
        --pending;
    }
    for (; pending != m_open.end(); ++pending) {
        pending->index = m_builder.openInline(pending->kind, pending->target, pending->title);
    }
}

void MarkdownText::closeInnermost()
{
    const OpenSpan &open = m_open.back();
    if (open.index) {
        m_builder.closeInline(*open.index);
    } else if (open.kind == InlineKind::Image && m_builder.hasOpenBlock()) {
        // Without a description there is no text, but an image there is.
        m_builder.closeInline(m_builder.openInline(open.kind, open.target, open.title));
    }
    m_open.pop_back();
}

} // namespace hexapla
