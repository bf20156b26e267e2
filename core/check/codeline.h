// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace hexapla {

// A word, number or sign of code.
struct CodeToken
{
    QStringView text;
    TextSpan place;
};

// A line of code, without the comment at its end and without white space.
struct CodeLine
{
    std::vector<CodeToken> tokens;

    // What it says: strings, which may be translated, stand as empty ones unless they are written with the
    // characters of code only.
    QString code() const;
};

// The lines of a text's part that hold code; places are those of the text. Comments are known by the signs
// that most languages use.
std::vector<CodeLine> codeLines(QStringView text, TextSpan part);

// Where two lines first differ, if that is the only difference: the index of the token in both.
std::optional<size_t> firstChange(const CodeLine &one, const CodeLine &other);

} // namespace hexapla
