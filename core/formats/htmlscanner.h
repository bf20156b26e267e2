// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/inlinespan.h"
#include "core/text/textspan.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace hexapla {

// What a raw HTML tag means for the reader.
struct HtmlTag
{
    QString name; // lower case
    bool isClosing = false;

    bool isLineBreak() const { return name == QLatin1StringView("br"); }
    // How it sets its content apart; nothing for tags without a counterpart here.
    std::optional<InlineKind> inlineKind() const;
};

// Tells tags from text in raw HTML that comes line by line. Comments, declarations, and what a browser would
// not show (scripts, styles) are passed over.
class HtmlScanner
{
public:
    struct Piece
    {
        TextSpan span;
        std::optional<HtmlTag> tag; // none: text
    };

    // Forgets what was open: a new stretch of HTML begins.
    void reset();
    // The pieces of the next stretch of a source.
    std::vector<Piece> scan(QStringView source, TextSpan stretch);

private:
    enum class State : quint8 { Text, Tag, Comment, Hidden };

    bool beginsMarkup(QStringView rest);
    void endTag(TextSpan span, std::vector<Piece> &pieces);

    State m_state = State::Text;
    QChar m_quote;
    QString m_tag;       // the tag being read, as far as it has been seen
    QString m_hidingTag; // what has to be closed before text is shown again
};

} // namespace hexapla
