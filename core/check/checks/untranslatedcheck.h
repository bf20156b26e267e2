// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

#include <QHash>
#include <QString>

#include <vector>

namespace hexapla {

// Sentences in the language of another version: left as they were, or put into the original. What the words
// of the versions tell comes first, the detector of languages has the last word.
class UntranslatedCheck : public Check
{
public:
    void learn(const CheckedWork &work, const WorkContext &context) override;
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;

private:
    using Words = QHash<QString, int>;

    bool isOdd(const CheckedRow &row, size_t version, size_t segment, const QStringList &words) const;
    double shareKnown(const QStringList &words, size_t version, const QStringList &here) const;

    std::vector<Words> m_words; // by version: in how many segments each stands
};

} // namespace hexapla
