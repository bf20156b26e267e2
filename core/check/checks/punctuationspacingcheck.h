// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

#include <vector>

namespace hexapla {

// Spaces before signs where the language has none, and missing ones where it has: French before ; : ! ? and
// inside guillemets. A text that leaves them out throughout has its own style.
class PunctuationSpacingCheck : public Check
{
public:
    void learn(const CheckedWork &work, const WorkContext &context) override;
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;

private:
    enum class Style : quint8 {
        Close,  // no space before signs
        French, // one before high signs
        None,   // both are met: nothing can be told
    };

    static Style styleOf(const CheckedText &text);

    std::vector<Style> m_styles; // by version
};

} // namespace hexapla
