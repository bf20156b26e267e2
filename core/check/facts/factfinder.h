// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/fact.h"
#include "core/text/languagetag.h"

#include <QtClassHelperMacros>

#include <memory>
#include <vector>

namespace hexapla {

class CheckedText;

// Finds the facts of one language's texts, segment by segment: addresses first, then dates, then numbers,
// each in what the ones before have left.
class FactFinder
{
public:
    explicit FactFinder(const LanguageTag &language);
    ~FactFinder();
    Q_DISABLE_COPY_MOVE(FactFinder)

    // Appends those of a segment in the order of the text.
    void find(const CheckedText &text, size_t segment, std::vector<Fact> &facts) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hexapla
