// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <array>

namespace hexapla {

// What a line may begin with when it is an item of a list or a numbered section: "- ", "12. ", "(1) ",
// "а) ", "IV. ", "1.2.3. ", "一、". By itself it proves nothing: whether numbers run on decides.
struct ListMarker
{
    enum class Style : quint8 { None, Bullet, Number, Letter, Circled };

    Style style = Style::None;
    // The bullet, or what closes the number: '.' or ')'; '(' when brackets stand around it; 0 for none.
    char16_t sign = 0;
    quint8 depth = 1;       // how many numbers: 3 for "1.2.3."
    bool isGlued = false;   // no white space behind: "19.KOL"
    quint16 length = 0;     // without white space
    quint16 fullLength = 0; // with the white space behind
    // Outer numbers first. For letters the letter itself.
    std::array<quint16, 4> numbers = {};
    quint16 roman = 0; // what the letters would be as a Roman number, if they are one

    bool isValid() const { return style != Style::None; }
    bool isOrdered() const { return isValid() && style != Style::Bullet; }
    quint16 number() const { return numbers[depth - 1U]; }
    // Whether a list may begin so: with 1, with a, with i.
    bool isFirst() const;
    // Whether another marker comes next in the same list or numbering.
    bool isFollowedBy(const ListMarker &next) const;
};

// A quick no for most lines of prose.
bool mayBeListMarker(QStringView line);
// The marker that a line begins with, white space before it left aside.
ListMarker parseListMarker(QStringView line);

} // namespace hexapla
