// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/textsetter.h"

#include "app/services/displaytext.h"

#include <QFontMetricsF>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace hexapla {

namespace {

// Text as a text document takes it: one character for one, nothing that means something to it.
QString insertable(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result) {
        switch (c.unicode()) {
        case u'\n':
        case QChar::ParagraphSeparator:
            c = QChar::LineSeparator;
            break;
        case u'\r':
            c = u' ';
            break;
        case 0x0:
        case 0xfdd0: // the document's own marks for frames
        case 0xfdd1:
        case QChar::ObjectReplacementCharacter:
            c = QChar::ReplacementCharacter;
            break;
        default:
            break;
        }
    }
    return result;
}

// A word of this length is none. Laying out lines takes a time that grows with the square of a word's length:
// where it is longer, it gets places to break at.
constexpr qsizetype longestWord = 1000;

qsizetype endOfPiece(QStringView text, qsizetype from)
{
    qsizetype word = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i].isSpace()) {
            word = 0;
        } else if (++word > longestWord && !text[i].isLowSurrogate() && !text[i].isMark()) {
            return i;
        }
    }
    return text.size();
}

} // namespace

TextSetter::TextSetter(Document document, const RenderStyle &style, ReaderDocument &target)
    : m_document(std::move(document))
    , m_typography(style)
    , m_target(target)
    , m_images(style.imageFolder)
    , m_cursor(&target)
{
    target.setDefaultFont(style.font);
    QTextOption option = target.defaultTextOption();
    option.setTextDirection(style.direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(QFontMetricsF(style.codeFont).horizontalAdvance(u' ') * 4);
    target.setDefaultTextOption(option);
}

Qt::LayoutDirection TextSetter::directionOf(const Block &block) const
{
    const Qt::LayoutDirection direction = m_typography.style().direction;
    if (direction != Qt::LayoutDirectionAuto) {
        return direction;
    }
    return m_document.text(block.text).isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

void TextSetter::beginBlock(QTextBlockFormat format, const QTextCharFormat &letters)
{
    format.setTopMargin(std::max(format.topMargin(), std::exchange(m_airWanted, 0)));
    if (m_isFresh) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(letters);
        m_isFresh = false;
    } else {
        m_cursor.insertBlock(format, letters);
    }
}

void TextSetter::insertInlines(TextSpan text, const QTextCharFormat &letters)
{
    struct Open
    {
        qsizetype end;
        QTextCharFormat letters;
    };
    std::vector<Open> open{{text.end, letters}};
    qsizetype at = text.start;
    const auto advance = [&](qsizetype to) {
        while (at < to) {
            while (open.size() > 1 && open.back().end <= at) {
                open.pop_back();
            }
            const qsizetype end = std::min(to, open.back().end);
            insertSpan({at, end}, open.back().letters);
            at = std::max(end, at);
        }
    };
    const auto &inlines = m_document.inlines();
    auto next = std::ranges::partition_point(
        inlines, [&](const InlineSpan &span) { return span.text.start < text.start; });
    for (; next != inlines.end() && next->text.start < text.end; ++next) {
        const InlineSpan &span = *next;
        if (span.text.start < at) {
            continue; // inside an image
        }
        advance(span.text.start);
        while (open.size() > 1 && open.back().end <= at) {
            open.pop_back();
        }
        if (span.kind == InlineKind::Image && insertImage(span.target, span.text)) {
            at = span.text.end;
        } else {
            open.push_back(
                {std::min(span.text.end, open.back().end), m_typography.inside(span, open.back().letters)});
        }
    }
    advance(text.end);
}

void TextSetter::insertSpan(TextSpan text, const QTextCharFormat &letters)
{
    static const QString breakingPlace(u'\u200b');
    const QStringView characters = m_document.text(text);
    for (qsizetype from = 0; from < characters.size();) {
        const qsizetype end = endOfPiece(characters, from);
        if (from > 0) {
            m_cursor.insertText(breakingPlace, letters);
        }
        const int start = m_cursor.position();
        m_cursor.insertText(insertable(characters.sliced(from, end - from)), letters);
        m_positions.append({text.start + from, text.start + end}, start, m_cursor.position() - start);
        from = end;
    }
}

void TextSetter::insertForeign(const QString &text, const QTextCharFormat &letters)
{
    m_cursor.insertText(insertable(text), letters);
}

void TextSetter::insertNothing(TextSpan text) { m_positions.append(text, m_cursor.position(), 0); }

bool TextSetter::insertImage(const QString &target, TextSpan text)
{
    const auto found = m_images.find(target);
    if (!found) {
        return false;
    }
    QSize size = found->size;
    const auto measure = int(m_typography.style().measure());
    if (size.width() > measure) {
        size.scale(measure, size.height(), Qt::KeepAspectRatio);
    }
    QTextImageFormat format;
    format.setName(m_target.addImage(*found, size));
    format.setWidth(size.width());
    format.setMaximumWidth(QTextLength(QTextLength::PercentageLength, 100));
    if (!text.isEmpty()) {
        format.setToolTip(plainToolTip(m_document.text(text).toString()));
        format.setProperty(QTextFormat::ImageAltText, m_document.text(text).toString());
    }
    const int start = m_cursor.position();
    m_cursor.insertImage(format);
    m_positions.append(text, start, m_cursor.position() - start);
    return true;
}

QTextTable *TextSetter::insertTable(int rows, int columns, const QTextTableFormat &format, double airBehind)
{
    // Before a table stands an empty block, which the layout leaves out at the start of a document only.
    if (!m_isFresh) {
        beginBlock(m_typography.gap(0.5 * m_typography.em()), m_typography.letters());
    }
    QTextTable *table = m_cursor.insertTable(rows, columns, format);
    m_cursor.movePosition(QTextCursor::End);
    // The layout leaves out the empty block behind a table, whatever its height.
    m_cursor.setBlockFormat(m_typography.gap(1));
    m_airWanted = airBehind;
    m_isFresh = false;
    return table;
}

void TextSetter::fillCell(QTextTable &table, int row, int column, TextSpan text,
                          const QTextBlockFormat &lines, const QTextCharFormat &letters)
{
    m_cursor = table.cellAt(row, column).firstCursorPosition();
    m_cursor.setBlockFormat(lines);
    insertInlines(text, letters);
    m_cursor.movePosition(QTextCursor::End);
}

} // namespace hexapla
