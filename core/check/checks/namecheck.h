// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

namespace hexapla {

// Proper names and acronyms that all others have and one version has another instead. One of
// these looks for the names, another one for the acronyms.
class NameCheck : public Check
{
public:
    explicit NameCheck(CheckId check)
        : m_check(check)
    {}

    void learn(const CheckedWork &work, const WorkContext &context) override;
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;

    // That a version says one name where another has another, by the words: inflected forms are one.
    struct Replacement
    {
        size_t version = 0;
        TokenId name = 0;
        size_t odd = 0;
        TokenId instead = 0;

        auto operator<=>(const Replacement &) const = default;
    };

private:
    CheckId m_check;
    std::vector<Replacement> m_habits; // those made again and again, sorted
};

} // namespace hexapla
