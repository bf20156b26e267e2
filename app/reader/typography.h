// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/renderstyle.h"
#include "core/document/inlinespan.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace hexapla {

// What letters and lines look like in a style. Knows nothing of any document.
class Typography
{
public:
    explicit Typography(RenderStyle style);

    const RenderStyle &style() const { return m_style; }
    // The size of the letters in pixels, which all distances follow.
    double em() const { return m_em; }

    QTextCharFormat letters() const;
    QTextCharFormat smallLetters() const;
    QTextCharFormat codeLetters() const;
    QTextCharFormat headingLetters(int level) const;
    // Letters inside a span, of a format that is theirs outside.
    QTextCharFormat inside(const InlineSpan &span, QTextCharFormat letters) const;

    // Lines of running text.
    QTextBlockFormat lines(Qt::LayoutDirection direction) const;
    // Lines of a heading with its distances to what stands around it.
    void setHeading(QTextBlockFormat &format, int level) const;
    // An empty line of a height, for where a text document forgets margins.
    QTextBlockFormat gap(double height) const;

    // How wide a text is.
    double width(const QString &text) const;
    double smallWidth(const QString &text) const;

private:
    RenderStyle m_style;
    double m_em;
    double m_lineHeight; // percent that the font's own line height is stretched by
};

// Sets lines in, on the side where they begin.
void indent(QTextBlockFormat &format, double width);

} // namespace hexapla
