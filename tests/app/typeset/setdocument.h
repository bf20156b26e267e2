// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/typeset/readingfonts.h"
#include "app/typeset/sheet.h"
#include "core/formats/versionreader.h"

#include <QPalette>
#include <QTest>

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

// A document that is wholly set, from its beginning to its end.
class SetDocument
{
public:
    explicit SetDocument(const Document &document, const RenderStyle &style = plainStyle(), double ems = 34)
        : m_sheet(std::make_shared<const BlockSetter>(document, style), SheetParts::flowOf(document))
    {
        m_sheet.setWidth(int(ems * style.em()));
        for (size_t item = 0; item < m_sheet.size(); ++item) {
            for (const SetItem::Part &part : m_sheet.item(item).parts) {
                m_parts.push_back(&part);
            }
        }
    }
    explicit SetDocument(const QByteArray &source, const RenderStyle &style = plainStyle(), double ems = 34)
        : SetDocument(readMarkdown(source), style, ems)
    {}

    const Document &document() const { return m_sheet.document(); }
    const Sheet &sheet() const { return m_sheet; }
    const std::vector<const SetItem::Part *> &parts() const { return m_parts; }

    qsizetype offsetOf(QChar letter) const { return document().text().indexOf(letter); }
    // What shows a place in the text; null when nothing does.
    const SetBlock::Words *wordsAt(qsizetype text) const
    {
        for (const SetItem::Part *part : m_parts) {
            for (const SetBlock::Words &words : part->block.words()) {
                if (words.text.text().contains(text)) {
                    return &words;
                }
            }
        }
        return nullptr;
    }
    const SetBlock::Words *wordsOf(QChar letter) const { return wordsAt(offsetOf(letter)); }
    QTextCharFormat formatOf(QChar letter) const
    {
        const SetBlock::Words *words = wordsOf(letter);
        const auto at = words ? int(offsetOf(letter) - words->text.text().start) : -1;
        QTextCharFormat format;
        for (const auto &range : words ? words->text.layout().formats() : QList<QTextLayout::FormatRange>()) {
            if (range.start <= at && at < range.start + range.length) {
                format.merge(range.format);
            }
        }
        return format;
    }

    // Everything that is shown, one text after the other.
    QStringList shown() const
    {
        QStringList texts;
        for (const SetItem::Part *part : m_parts) {
            for (const SetBlock::Words &words : part->block.words()) {
                texts.append(words.text.shown());
            }
        }
        return texts;
    }

    // Whether every letter is shown, where it says and once, and is found again there.
    void checkPlaces() const
    {
        std::vector<int> seen(size_t(document().text().size()), 0);
        for (const SetItem::Part *part : m_parts) {
            for (const SetBlock::Words &words : part->block.words()) {
                const TextSpan text = words.text.text();
                for (qsizetype at = text.start; at < text.end; ++at) {
                    ++seen[size_t(at)];
                    if (document().text().at(at).isLetterOrNumber()) {
                        QCOMPARE(words.text.shown().at(at - text.start), document().text().at(at));
                    }
                }
            }
        }
        for (qsizetype at = 0; at < document().text().size(); ++at) {
            if (document().text().at(at).isLetterOrNumber()) {
                QCOMPARE(seen[size_t(at)], 1);
            }
        }
    }

private:
    Sheet m_sheet;
    std::vector<const SetItem::Part *> m_parts;
};

} // namespace hexapla
