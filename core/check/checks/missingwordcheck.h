// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

#include <memory>

namespace hexapla {

class Cognates;

// A word that all others have and one version dropped: one that it never fails to render otherwise, by a
// cognate or by what the lexicon knows, in a row where no word of the version is left that could stand for
// it.
class MissingWordCheck : public Check
{
public:
    MissingWordCheck();
    ~MissingWordCheck() override;
    Q_DISABLE_COPY_MOVE(MissingWordCheck)

    void learn(const CheckedWork &work, const WorkContext &context) override;
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;

private:
    std::unique_ptr<const Cognates> m_cognates;
};

} // namespace hexapla
