// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/matchdump.h"

#include <QStringList>

namespace hexapla {

using namespace Qt::StringLiterals;

QString dumpMatch(const ComparedTexts &texts, const AtomMatch &match)
{
    const auto word = [](const AtomText &text, size_t atom) {
        const TextSpan span = text.span(atom, atom + 1);
        return text.text.sliced(span.start, span.length());
    };
    QStringList before;
    for (size_t atom = 0; atom < match.sizeBefore(); ++atom) {
        before += (match.isMatched(atom) ? u""_s : u"-"_s) + word(texts.before, atom);
    }
    QStringList after;
    for (size_t atom = 0; atom < match.sizeAfter(); ++atom) {
        after += (match.isTaken(atom) ? u""_s : u"+"_s) + word(texts.after, atom);
    }
    return before.join(u' ') + u" / "_s + after.join(u' ');
}

} // namespace hexapla
