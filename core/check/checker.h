// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/check/check.h"
#include "core/check/finding.h"

#include <bitset>
#include <memory>
#include <span>
#include <vector>

namespace hexapla {

struct CheckOptions
{
    std::bitset<checkCount> checks = defaultChecks();
    Glossary glossary; // empty: none

    static std::bitset<checkCount> defaultChecks();
};

// Finds what differs between the versions of a work. Learns what it must know of the whole once; then a row
// costs a row.
class Checker
{
public:
    // The versions and the alignment must outlive it.
    Checker(std::span<const Version> versions, const Alignment &alignment, CheckOptions options = {});

    // The rows have been edited: what was learned stays.
    void setAlignment(const Alignment &alignment);

    // Fails only when cancelled.
    Result<void> learn(const WorkContext &context = {});

    // All findings, in the order of the rows.
    Result<std::vector<Finding>> findings(const WorkContext &context = {}) const;
    // Those of one row of the alignment.
    std::vector<Finding> findings(size_t row) const;

    const CheckedWork &work() const { return *m_work; }

private:
    std::vector<Finding> findingsAt(size_t checkedRow) const;

    std::span<const Version> m_versions;
    const Alignment *m_alignment;
    CheckOptions m_options;
    std::unique_ptr<CheckedWork> m_work;
    std::vector<std::unique_ptr<Check>> m_checks;
};

} // namespace hexapla
