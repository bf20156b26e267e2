// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/rational.h"
#include "core/text/textspan.h"

#include <QStringList>
#include <QStringView>

#include <optional>

namespace hexapla {

// A fraction written with signs: "½", "1/2", "2½", "2 1/2".
struct WrittenFraction
{
    TextSpan text;
    Rational value;
    QStringList parts; // its numbers, in case it is none: "1/2" may be the first of two
};

// The proper fraction that starts at an offset, with the whole number before it.
std::optional<WrittenFraction> fractionAt(QStringView text, qsizetype offset);

} // namespace hexapla
