// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/sourcehighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr int sliceMilliseconds = 12;
// Longer lines stay uncoloured: the definitions are regular expressions, and a line may have a megabyte.
constexpr qsizetype longestColouredLine = 20000;

KSyntaxHighlighting::Definition definitionFor(const KSyntaxHighlighting::Repository &repository,
                                              Format format)
{
    return format == Format::Markdown ? repository.definitionForName(u"Markdown"_s)
                                      : KSyntaxHighlighting::Definition();
}

} // namespace

SourceHighlighter::SourceHighlighter(QTextDocument *document,
                                     const KSyntaxHighlighting::Repository &repository, Format format,
                                     const ReadingColors &colors)
    : QObject(document)
    , m_document(document)
    , m_colors(colors)
{
    setTheme(sourceTheme(repository, colors));
    setDefinition(definitionFor(repository, format));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SourceHighlighter::work);
    m_timer.start(0);
}

bool SourceHighlighter::isComplete() const { return m_coloured >= m_document->blockCount(); }

void SourceHighlighter::work()
{
    QElapsedTimer clock;
    clock.start();
    QTextBlock block = m_document->findBlockByNumber(m_coloured);
    while (block.isValid() && clock.elapsed() < sliceMilliseconds) {
        colour(block);
        ++m_coloured;
        block = block.next();
    }
    if (block.isValid()) {
        m_timer.start(0);
    } else {
        Q_EMIT completed();
    }
}

void SourceHighlighter::colour(const QTextBlock &block)
{
    m_formats.clear();
    if (definition().isValid() && block.length() <= longestColouredLine) {
        m_state = highlightLine(block.text(), m_state);
    }
    if (block.layout()->formats() != m_formats) {
        block.layout()->setFormats(m_formats);
        m_document->markContentsDirty(block.position(), block.length());
    }
}

void SourceHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length > 0 && !format.isDefaultTextStyle(theme())) {
        m_formats.append({offset, length, sourceLetters(format, theme(), m_colors)});
    }
}

} // namespace hexapla
