// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/sourcehighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
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
    : KSyntaxHighlighting::SyntaxHighlighter(document)
    , m_colors(colors)
{
    setTheme(repository.defaultTheme(colors.isDark ? KSyntaxHighlighting::Repository::DarkTheme
                                                   : KSyntaxHighlighting::Repository::LightTheme));
    setDefinition(definitionFor(repository, format));
    forgetQueuedWork();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SourceHighlighter::work);
    m_timer.start(0);
}

void SourceHighlighter::work()
{
    QElapsedTimer clock;
    clock.start();
    QTextBlock block = document()->findBlockByNumber(m_coloured);
    while (block.isValid() && clock.elapsed() < sliceMilliseconds) {
        ++m_coloured;
        rehighlightBlock(block);
        block = block.next();
    }
    forgetQueuedWork();
    if (block.isValid()) {
        m_timer.start(0);
    } else {
        Q_EMIT completed();
    }
}

void SourceHighlighter::forgetQueuedWork()
{
    // The base classes queue a pass over the whole document when they get it, and after every line the next
    // one again. All lines are coloured here, in order, each once.
    QCoreApplication::removePostedEvents(this, QEvent::MetaCall);
}

void SourceHighlighter::highlightBlock(const QString &text)
{
    if (currentBlock().blockNumber() < m_coloured && text.size() <= longestColouredLine) {
        KSyntaxHighlighting::SyntaxHighlighter::highlightBlock(text);
    }
}

void SourceHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length == 0 || format.isDefaultTextStyle(theme())) {
        return;
    }
    QTextCharFormat letters;
    if (format.hasTextColor(theme())) {
        letters.setForeground(readableOn(m_colors.paper, format.textColor(theme())));
    }
    if (format.isBold(theme())) {
        letters.setFontWeight(QFont::Bold);
    }
    if (format.isItalic(theme())) {
        letters.setFontItalic(true);
    }
    if (format.isUnderline(theme())) {
        letters.setFontUnderline(true);
    }
    if (format.isStrikeThrough(theme())) {
        letters.setFontStrikeOut(true);
    }
    setFormat(offset, length, letters);
}

} // namespace hexapla
