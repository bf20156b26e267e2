// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace hexapla {

class CheckedRow;
class CheckedText;

// A bracket or quotation mark without its other half.
struct LoneMark
{
    qsizetype place = 0; // in the document's text
    char16_t family = 0; // marks of one family pair with each other
    bool isOpening = false;
    size_t paragraph = 0;
};

// Pairs the marks of a text, which are told one after the other, paragraph by paragraph.
class PairBalance
{
public:
    void open(char16_t family, qsizetype place);
    // Closes the last that is open in this paragraph; there may be none.
    void close(char16_t family, qsizetype place);
    // Where the last one was opened that is not closed yet.
    std::optional<qsizetype> lastOpen(char16_t family) const;
    void endParagraph();

    // The marks that have no other half, neither in their paragraph nor within so many paragraphs, in order.
    std::vector<LoneMark> take(size_t reach);

private:
    std::unordered_map<char16_t, std::vector<LoneMark>> m_open; // in this paragraph, by family
    std::vector<LoneMark> m_lone;
    size_t m_paragraph = 0;
};

// The parts of a text that marks are balanced in: blocks with text, put together where a page break cuts a
// sentence.
std::vector<TextSpan> paragraphsOf(const CheckedText &text);

// Those of a sorted list that stand in a part of the text.
std::span<const LoneMark> marksIn(std::span<const LoneMark> marks, TextSpan part);

// Whether another version of the row has such a lone mark as well: then it is the author's. The marks by
// version.
bool isSharedLone(const CheckedRow &row, size_t version, const LoneMark &mark,
                  std::span<const std::vector<LoneMark>> marks);

} // namespace hexapla
