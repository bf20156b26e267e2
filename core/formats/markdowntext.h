// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/documentbuilder.h"
#include "core/formats/htmlscanner.h"

#include <QHash>

#include <md4c.h>

#include <optional>
#include <vector>

namespace hexapla {

// The text of one leaf after the other: what the source shows, breaks between its lines, code, raw HTML, and
// the inline spans over it. Spans may be opened before the block is begun in the builder; text may not be
// shown.
class MarkdownText
{
public:
    explicit MarkdownText(DocumentBuilder &builder)
        : m_builder(builder)
    {}

    // A leaf of this kind is entered; and left.
    void enter(BlockKind kind);
    void leave();

    // All of these show a stretch of the source; "seen" is where the text before it ended.
    void show(TextSpan span);
    void showReference(TextSpan span); // "&amp;"
    void showCode(TextSpan span, qsizetype seen);
    void showHtml(TextSpan span);
    // Shows the blank lines that code ends with; returns where what is shown ends in the source.
    qsizetype endCode(qsizetype seen);

    // What md4c reports with text of its own: breaks, line feeds and indentation of code. A break is shown
    // only when text follows it.
    void addConstant(MD_TEXTTYPE type, QLatin1StringView constant, std::optional<qsizetype> seen);
    // Whether the next text begins a line of the paragraph, outside all spans.
    bool isAtLineStart() const { return m_break == Break::Soft && m_open.empty(); }

    void openSpan(MD_SPANTYPE type, const void *detail);
    void closeSpan();
    bool hadSpan() const { return m_hadSpan; }
    // The target of the last image of the leaf, if there was one.
    const std::optional<QString> &imageTarget() const { return m_imageTarget; }

private:
    struct OpenSpan
    {
        InlineKind kind;
        QString target;
        QString title;
        QString htmlTag;             // the raw tag that opened it; empty for Markdown's own
        std::optional<size_t> index; // in the builder; none until it has text
    };
    enum class Break : quint8 { None, Soft, Hard };

    QStringView source(TextSpan span) const
    {
        return QStringView(m_builder.source()).sliced(span.start, span.length());
    }
    bool isEmpty() const;

    QString entity(QStringView reference);
    void showAs(QStringView shown, TextSpan span);
    qsizetype showCodeLines(qsizetype seen);
    void showIndent(qsizetype codeStart);
    void showTag(const HtmlTag &tag, TextSpan span);
    void showHtmlText(TextSpan span);
    void requestBreak(Break kind, std::optional<qsizetype> seen);
    void flushBreak(QStringView next);
    void openPending();
    void closeInnermost();

    DocumentBuilder &m_builder;
    BlockKind m_kind = BlockKind::Paragraph;
    std::vector<OpenSpan> m_open;
    Break m_break = Break::None;
    TextSpan m_breakSource;
    int m_codeLines = 0; // line feeds owed to code
    qsizetype m_codeIndent = 0;
    HtmlScanner m_html;
    QHash<QString, QString> m_entities; // met so far
    bool m_hadSpan = false;             // with text or without
    std::optional<QString> m_imageTarget;
};

} // namespace hexapla
