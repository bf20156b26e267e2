// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/typeset/renderstyle.h"
#include "app/typeset/settext.h"
#include "core/document/inlinespan.h"

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

    // Lines of running text, of a heading, of code.
    LineStyle lines(Qt::LayoutDirection direction) const;
    LineStyle headingLines(int level, Qt::LayoutDirection direction) const;
    LineStyle codeLines() const;
    // The white above a heading, and below it.
    double airAboveHeading(int level) const;
    double airBelowHeading(int level) const;

    // How wide a text is.
    double width(const QString &text) const;
    double smallWidth(const QString &text) const;

private:
    RenderStyle m_style;
    double m_em;
};

} // namespace hexapla
