// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/copiedtext.h"

#include "app/reader/linkpolicy.h"
#include "app/typeset/letterformats.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

QString tagOf(InlineKind kind)
{
    switch (kind) {
    case InlineKind::Emphasis:
        return u"em"_s;
    case InlineKind::Strong:
        return u"strong"_s;
    case InlineKind::Strikethrough:
        return u"s"_s;
    case InlineKind::Underline:
        return u"u"_s;
    case InlineKind::Superscript:
        return u"sup"_s;
    case InlineKind::Subscript:
        return u"sub"_s;
    case InlineKind::Code:
        return u"code"_s;
    case InlineKind::Link:
        return u"a"_s;
    case InlineKind::Image:
        return {}; // its text is all that is copied
    }
    Q_UNREACHABLE_RETURN({});
}

QString tagOf(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading:
        return u"h%1"_s.arg(std::clamp<int>(block.headingLevel, 1, 6));
    case BlockKind::ListItem:
        return u"li"_s;
    case BlockKind::Quote:
        return u"blockquote"_s;
    case BlockKind::Code:
        return u"pre"_s;
    case BlockKind::TableCell:
        return block.cell.row == 0 ? u"th"_s : u"td"_s;
    default:
        return u"p"_s;
    }
}

QString escaped(QStringView text)
{
    return text.toString().toHtmlEscaped().replace(u'\n', u"<br>"_s).remove(QChar(u'\0'));
}

// Writes the text of one block with its inline spans, which nest.
class InlineWriter
{
public:
    InlineWriter(const Document &document, TextSpan text)
        : m_document(document)
        , m_at(text.start)
        , m_end(text.end)
    {}

    QString write(TextSpan block)
    {
        for (const InlineSpan &span : inlinesIn(m_document, {block.start, m_end})) {
            const TextSpan shown{std::max(span.text.start, m_at), std::min(span.text.end, m_end)};
            const QString tag = tagOf(span.kind);
            if (!shown.isEmpty() && !tag.isEmpty()) {
                open(span, tag, shown);
            }
        }
        advance(m_end);
        return m_html;
    }

private:
    struct Open
    {
        qsizetype end;
        QString tag;
    };

    void open(const InlineSpan &span, const QString &tag, TextSpan shown)
    {
        advance(shown.start);
        m_html += span.kind == InlineKind::Link && mayOpenExternally(QUrl(span.target))
                      ? u"<a href=\"%1\">"_s.arg(span.target.toHtmlEscaped())
                      : u"<%1>"_s.arg(tag);
        m_open.push_back({m_open.empty() ? shown.end : std::min(shown.end, m_open.back().end), tag});
    }

    void advance(qsizetype to)
    {
        while (!m_open.empty() && m_open.back().end <= to) {
            append(m_open.back().end);
            m_html += u"</%1>"_s.arg(m_open.back().tag);
            m_open.pop_back();
        }
        append(to);
    }

    void append(qsizetype to)
    {
        if (to > m_at) {
            m_html += escaped(m_document.text({m_at, to}));
            m_at = to;
        }
    }

    const Document &m_document;
    qsizetype m_at;
    qsizetype m_end;
    QString m_html;
    std::vector<Open> m_open;
};

// Calls with every block and what of its text is inside.
void forEachBlock(const Document &document, TextSpan text, const auto &call)
{
    if (document.blocks().empty() || text.isEmpty()) {
        return;
    }
    const size_t last = document.blockAt(text.end - 1);
    for (size_t index = document.blockAt(text.start); index <= last; ++index) {
        const Block &block = document.blocks()[index];
        const TextSpan inside{std::max(block.text.start, text.start), std::min(block.text.end, text.end)};
        if (inside.end >= inside.start) {
            call(block, inside);
        }
    }
}

bool isOneRow(const Block &one, const Block &other)
{
    return one.kind == BlockKind::TableCell && other.kind == BlockKind::TableCell &&
           one.cell.table == other.cell.table && one.cell.row == other.cell.row;
}

// What has to be open around a block, and is closed when another follows that needs something else.
QString frameOf(const Block &block)
{
    if (block.kind == BlockKind::ListItem) {
        return block.isOrdered ? u"ol"_s : u"ul"_s;
    }
    return block.kind == BlockKind::TableCell ? u"table"_s : QString();
}

} // namespace

QString plainCopy(const Document &document, TextSpan text)
{
    QString copy;
    const Block *above = nullptr;
    forEachBlock(document, text, [&](const Block &block, TextSpan inside) {
        if (above) {
            copy += isOneRow(*above, block) ? u'\t' : u'\n';
        }
        copy += document.text(inside);
        above = &block;
    });
    return copy;
}

QString richCopy(const Document &document, TextSpan text)
{
    QString html;
    QString frame;
    const Block *above = nullptr;
    const auto endRow = [&] {
        html += above && above->kind == BlockKind::TableCell ? u"</tr>"_s : QString();
    };
    const auto endFrame = [&] { html += frame.isEmpty() ? QString() : u"</%1>"_s.arg(frame); };
    forEachBlock(document, text, [&](const Block &block, TextSpan inside) {
        const bool isSameRow = above && isOneRow(*above, block);
        if (!isSameRow) {
            endRow();
        }
        if (const QString wanted = frameOf(block); wanted != frame) {
            endFrame();
            frame = wanted;
            html += frame.isEmpty() ? QString() : u"<%1>"_s.arg(frame);
        }
        if (block.kind == BlockKind::TableCell && !isSameRow) {
            html += u"<tr>"_s;
        }
        // The list counts by itself.
        inside.start = block.kind == BlockKind::ListItem
                           ? std::clamp(block.text.start + block.markerLength, inside.start, inside.end)
                           : inside.start;
        const QString tag = tagOf(block);
        html += u"<%1>"_s.arg(tag) + InlineWriter(document, inside).write(block.text) + u"</%1>"_s.arg(tag);
        above = &block;
    });
    endRow();
    endFrame();
    return html;
}

QMimeData *mimeCopy(const Document &document, TextSpan text)
{
    auto *mime = new QMimeData;
    mime->setText(plainCopy(document, text));
    mime->setHtml(richCopy(document, text));
    return mime;
}

QMimeData *mimeCopy(const std::vector<std::vector<CopiedCell>> &rows)
{
    QString plain;
    QString html = u"<table>"_s;
    for (const std::vector<CopiedCell> &row : rows) {
        html += u"<tr>"_s;
        QStringList cells;
        for (const CopiedCell &cell : row) {
            // A tab or a line's end in a cell would be taken for one of the table.
            cells += plainCopy(cell.document, cell.text).simplified();
            html += u"<td>"_s + richCopy(cell.document, cell.text) + u"</td>"_s;
        }
        plain += cells.join(u'\t') + u'\n';
        html += u"</tr>"_s;
    }
    auto *mime = new QMimeData;
    mime->setText(plain);
    mime->setHtml(html + u"</table>"_s);
    return mime;
}

} // namespace hexapla
