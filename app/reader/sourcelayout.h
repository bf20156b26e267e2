// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextDocumentLayout>

namespace hexapla {

// Lays out plain text with each line at the side where it begins: at the right what runs from right to left.
// The layout of plain text has one side for the whole text.
class SourceLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    explicit SourceLayout(QTextDocument *document);

    QRectF blockBoundingRect(const QTextBlock &block) const override;
};

} // namespace hexapla
