// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/text/codepointindex.h"
#include "core/text/textspan.h"

#include <functional>
#include <memory>

namespace hexapla {

// What must be known of a text to tell places in it from one another: the file counts code points.
struct TextMeasure
{
    CodePointIndex codePoints;
    qsizetype length = 0; // in UTF-16 units

    explicit TextMeasure(QStringView text)
        : codePoints(text)
        , length(text.size())
    {}
};

// Finds the measure of the text with a hash.
using TextMeasures = std::function<Result<std::shared_ptr<const TextMeasure>>(const QString &hash)>;

} // namespace hexapla
