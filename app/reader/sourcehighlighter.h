// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme/readingcolors.h"
#include "core/document/format.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QTimer>

namespace KSyntaxHighlighting {
class Repository;
}

namespace hexapla {

// Colours a source as its format asks, in slices, so that a large file does not hold up the window. Every
// colour is brought to a readable contrast with the ground.
class SourceHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    // Both outlive the highlighter. The document already holds its text.
    SourceHighlighter(QTextDocument *document, const KSyntaxHighlighting::Repository &repository,
                      Format format, const ReadingColors &colors);

    bool isComplete() const { return m_coloured >= document()->blockCount(); }

Q_SIGNALS:
    void completed();

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    void work();
    void forgetQueuedWork();

    ReadingColors m_colors;
    QTimer m_timer;
    int m_coloured = 0; // blocks
};

} // namespace hexapla
