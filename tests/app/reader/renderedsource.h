// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/documentrenderer.h"
#include "app/reader/readingfonts.h"
#include "core/formats/versionreader.h"

#include <QPalette>
#include <QTest>
#include <QTextTable>

namespace hexapla {

inline RenderStyle plainStyle(Qt::LayoutDirection direction = Qt::LeftToRight)
{
    RenderStyle style;
    style.font = readingFont({}, 1.0);
    style.codeFont = codeFont(1.0);
    style.colors = ReadingColors::fromPalette(QPalette());
    style.direction = direction;
    return style;
}

inline Document readMarkdown(const QByteArray &source)
{
    const auto version = readVersion(source, QStringLiteral("a.md"));
    return version ? version->document : Document();
}

// A document that is wholly set.
class RenderedSource
{
public:
    explicit RenderedSource(const Document &document, const RenderStyle &style = plainStyle())
        : m_document(document)
    {
        DocumentRenderer renderer(document, style, m_target);
        while (!renderer.isDone()) {
            renderer.step();
        }
        m_positions = renderer.positions();
        m_range = renderer.range();
    }
    explicit RenderedSource(const QByteArray &source, const RenderStyle &style = plainStyle())
        : RenderedSource(readMarkdown(source), style)
    {}

    const Document &document() const { return m_document; }
    const ReaderDocument &target() const { return m_target; }
    const PositionMap &positions() const { return m_positions; }
    bool fits(double lineWidth) const { return m_range.contains(lineWidth); }

    // Breaks the text into lines of a width.
    void layOut(double lineWidth)
    {
        m_target.setTextWidth(lineWidth + 2 * m_target.documentMargin());
        m_target.size(); // all of it, at once
    }

    // The position of the first of these letters in the text.
    int positionOf(QChar letter) const { return m_positions.positionOf(m_document.text().indexOf(letter)); }
    // The first table; none when there is none.
    const QTextTable *table() const
    {
        for (const QTextFrame *frame : m_target.rootFrame()->childFrames()) {
            if (const auto *table = qobject_cast<const QTextTable *>(frame)) {
                return table;
            }
        }
        return nullptr;
    }

    // Whether every letter stands where the map says, and is found again there.
    void checkPositions() const
    {
        for (qsizetype offset = 0; offset < m_document.text().size(); ++offset) {
            if (!m_document.text().at(offset).isLetterOrNumber()) {
                continue;
            }
            const int position = m_positions.positionOf(offset);
            QCOMPARE(m_target.characterAt(position), m_document.text().at(offset));
            QCOMPARE(m_positions.textAt(position), offset);
        }
    }

private:
    Document m_document;
    ReaderDocument m_target;
    PositionMap m_positions;
    WidthRange m_range;
};

} // namespace hexapla
