// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/typeset/sourceletters.h"
#include "core/document/format.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>

#include <QTextLayout>
#include <QTimer>

class QTextBlock;
class QTextDocument;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hexapla {

// Colours a source as its format asks, line by line and once, in slices, so that a large file does not hold
// up the window.
class SourceHighlighter : public QObject, public KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT
    Q_INTERFACES(KSyntaxHighlighting::AbstractHighlighter)

public:
    // Both outlive the highlighter. The document already holds its text, which does not change.
    SourceHighlighter(QTextDocument *document, const KSyntaxHighlighting::Repository &repository,
                      Format format, const ReadingColors &colors);

    bool isComplete() const;

Q_SIGNALS:
    void completed();

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    void work();
    void colour(const QTextBlock &block);

    QTextDocument *m_document;
    ReadingColors m_colors;
    QTimer m_timer;
    int m_coloured = 0;                        // blocks
    KSyntaxHighlighting::State m_state;        // behind them
    QList<QTextLayout::FormatRange> m_formats; // of the block under way
};

} // namespace hexapla
