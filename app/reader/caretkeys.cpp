// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/caretkeys.h"

#include "app/reader/caretwalk.h"
#include "app/reader/sheetview.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace hexapla {

namespace {

using Key = QKeySequence::StandardKey;

std::optional<Key> selectingKey(const QKeyEvent &key)
{
    static constexpr std::array keys{
        Key::SelectNextChar,        Key::SelectPreviousChar, Key::SelectNextWord,     Key::SelectPreviousWord,
        Key::SelectNextLine,        Key::SelectPreviousLine, Key::SelectNextPage,     Key::SelectPreviousPage,
        Key::SelectStartOfLine,     Key::SelectEndOfLine,    Key::SelectStartOfBlock, Key::SelectEndOfBlock,
        Key::SelectStartOfDocument, Key::SelectEndOfDocument};
    const auto found = std::ranges::find_if(keys, [&](Key meant) { return key.matches(meant); });
    return found == keys.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<qsizetype> caretAfter(const QKeyEvent &key, qsizetype caret, const SheetView &view,
                                    CaretWalk &walk)
{
    const auto meant = selectingKey(key);
    if (!meant) {
        return std::nullopt;
    }
    const auto linesAway = [&](int lines) {
        const QPoint place = view.caretRect(caret).center();
        return view.textAt({place.x(), place.y() + lines * view.lineHeight()});
    };
    const int page = std::max(1, view.pageHeight() / view.lineHeight() - 1);
    switch (*meant) {
    case Key::SelectNextChar:
        return walk.nextCharacter(caret);
    case Key::SelectPreviousChar:
        return walk.previousCharacter(caret);
    case Key::SelectNextWord:
        return walk.nextWord(caret);
    case Key::SelectPreviousWord:
        return walk.previousWord(caret);
    case Key::SelectNextLine:
        return linesAway(1);
    case Key::SelectPreviousLine:
        return linesAway(-1);
    case Key::SelectNextPage:
        return linesAway(page);
    case Key::SelectPreviousPage:
        return linesAway(-page);
    case Key::SelectStartOfLine:
        return view.lineAround(caret).start;
    case Key::SelectEndOfLine:
        return view.lineAround(caret).end;
    case Key::SelectStartOfBlock:
        return walk.blockAround(caret).start;
    case Key::SelectEndOfBlock:
        return walk.blockAround(caret).end;
    case Key::SelectStartOfDocument:
        return 0;
    default:
        return view.document().text().size();
    }
}

} // namespace hexapla
