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

enum class Way : quint8 {
    NextCharacter,
    PreviousCharacter,
    NextWord,
    PreviousWord,
    NextLine,
    PreviousLine,
    NextPage,
    PreviousPage,
    LineStart,
    LineEnd,
    BlockStart,
    BlockEnd,
    DocumentStart,
    DocumentEnd,
};

struct Keys
{
    Way way;
    Key moving;
    Key selecting;
};
constexpr std::array wayKeys{Keys{Way::NextCharacter, Key::MoveToNextChar, Key::SelectNextChar},
                             Keys{Way::PreviousCharacter, Key::MoveToPreviousChar, Key::SelectPreviousChar},
                             Keys{Way::NextWord, Key::MoveToNextWord, Key::SelectNextWord},
                             Keys{Way::PreviousWord, Key::MoveToPreviousWord, Key::SelectPreviousWord},
                             Keys{Way::NextLine, Key::MoveToNextLine, Key::SelectNextLine},
                             Keys{Way::PreviousLine, Key::MoveToPreviousLine, Key::SelectPreviousLine},
                             Keys{Way::NextPage, Key::MoveToNextPage, Key::SelectNextPage},
                             Keys{Way::PreviousPage, Key::MoveToPreviousPage, Key::SelectPreviousPage},
                             Keys{Way::LineStart, Key::MoveToStartOfLine, Key::SelectStartOfLine},
                             Keys{Way::LineEnd, Key::MoveToEndOfLine, Key::SelectEndOfLine},
                             Keys{Way::BlockStart, Key::MoveToStartOfBlock, Key::SelectStartOfBlock},
                             Keys{Way::BlockEnd, Key::MoveToEndOfBlock, Key::SelectEndOfBlock},
                             Keys{Way::DocumentStart, Key::MoveToStartOfDocument, Key::SelectStartOfDocument},
                             Keys{Way::DocumentEnd, Key::MoveToEndOfDocument, Key::SelectEndOfDocument}};

qsizetype placeAfter(Way way, qsizetype caret, const SheetView &view, CaretWalk &walk)
{
    const auto linesAway = [&](int lines) {
        const QPoint place = view.caretRect(caret).center();
        return view.textAt({place.x(), place.y() + lines * view.lineHeight()});
    };
    const int page = std::max(1, view.pageHeight() / view.lineHeight() - 1);
    switch (way) {
    case Way::NextCharacter:
        return walk.nextCharacter(caret);
    case Way::PreviousCharacter:
        return walk.previousCharacter(caret);
    case Way::NextWord:
        return walk.nextWord(caret);
    case Way::PreviousWord:
        return walk.previousWord(caret);
    case Way::NextLine:
        return linesAway(1);
    case Way::PreviousLine:
        return linesAway(-1);
    case Way::NextPage:
        return linesAway(page);
    case Way::PreviousPage:
        return linesAway(-page);
    case Way::LineStart:
        return view.lineAround(caret).start;
    case Way::LineEnd:
        return view.lineAround(caret).end;
    case Way::BlockStart:
        return walk.blockAround(caret).start;
    case Way::BlockEnd:
        return walk.blockAround(caret).end;
    case Way::DocumentStart:
        return 0;
    case Way::DocumentEnd:
        return view.document().text().size();
    }
    Q_UNREACHABLE_RETURN(caret);
}

} // namespace

std::optional<CaretStep> caretAfter(const QKeyEvent &key, qsizetype caret, const SheetView &view,
                                    CaretWalk &walk)
{
    for (const Keys &keys : wayKeys) {
        const bool isSelecting = key.matches(keys.selecting);
        if (isSelecting || key.matches(keys.moving)) {
            return CaretStep{placeAfter(keys.way, caret, view, walk), isSelecting};
        }
    }
    return std::nullopt;
}

} // namespace hexapla
