// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/format.h"
#include "core/text/textspan.h"

#include <QPlainTextEdit>

#include <vector>

namespace KSyntaxHighlighting {
class Repository;
}

namespace hexapla {

class SourceHighlighter;

// Shows a source as it is written, coloured, with line numbers. Places are offsets in the source.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    // The repository outlives the view.
    explicit SourceView(const KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);

    void setSource(const QString &source, Format format);
    void setZoom(double zoom);

    qsizetype topSource() const;
    void setTopSource(qsizetype offset);
    void reveal(TextSpan source);

    // Whether all of the source is coloured.
    bool isComplete() const;

Q_SIGNALS:
    void completed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    class NumberArea;

    void restyle();
    void applyFont(const QFont &font);
    void updateNumberArea(const QRect &area, int scrolled);
    void paintNumbers(QPaintEvent *event);
    int numberAreaWidth() const;
    int positionOf(qsizetype sourceOffset) const;
    qsizetype sourceAt(int position) const;

    const KSyntaxHighlighting::Repository &m_repository;
    NumberArea *m_numbers;
    SourceHighlighter *m_highlighter = nullptr;
    Format m_format = Format::Text;
    std::vector<qsizetype> m_carriageReturns; // before a line feed: the widget shows both as one line end
};

} // namespace hexapla
