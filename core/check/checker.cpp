// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checker.h"

#include "core/base/concurrently.h"
#include "core/check/echoes.h"

#include <algorithm>
#include <atomic>

namespace hexapla {

namespace {

constexpr size_t rowsAtATime = 128;

// What preparing and learning take of the whole, for the progress report.
constexpr double sharePrepared = 0.3;
constexpr double shareLearned = 0.6;

Error cancelled() { return {ErrorCode::Cancelled, {}, {}, {}}; }

} // namespace

std::bitset<checkCount> CheckOptions::defaultChecks()
{
    std::bitset<checkCount> result;
    for (size_t i = 0; i < checkCount; ++i) {
        result[i] = isOnByDefault(CheckId(i));
    }
    return result;
}

Checker::Checker(std::span<const Version> versions, const Alignment &alignment, CheckOptions options)
    : m_versions(versions)
    , m_alignment(&alignment)
    , m_options(std::move(options))
    , m_checks(checksFor(m_options.checks | CheckOptions::defaultChecks(), m_options.glossary))
{}

void Checker::setAlignment(const Alignment &alignment)
{
    m_alignment = &alignment;
    if (m_work) {
        m_work->setAlignment(alignment);
    }
}

Result<void> Checker::learn(const WorkContext &context)
{
    m_work = std::make_unique<CheckedWork>(m_versions, *m_alignment, context);
    for (size_t i = 0; i < m_checks.size(); ++i) {
        context.reportProgress(sharePrepared +
                               (shareLearned - sharePrepared) * double(i) / double(m_checks.size()));
        if (context.isCancelled()) {
            return std::unexpected(cancelled());
        }
        m_checks[i]->learn(*m_work, context);
    }
    if (context.isCancelled()) {
        return std::unexpected(cancelled());
    }
    return {};
}

Result<std::vector<Finding>> Checker::findings(const WorkContext &context) const
{
    const size_t rows = m_alignment->rows.size();
    const size_t parts = (rows + rowsAtATime - 1) / rowsAtATime;
    std::vector<std::vector<Finding>> found(parts);
    inParallel(parts, [&](size_t part) {
        const size_t end = std::min(rows, (part + 1) * rowsAtATime);
        for (size_t row = part * rowsAtATime; row < end && !context.isCancelled(); ++row) {
            std::ranges::move(findings(row), std::back_inserter(found[part]));
        }
    });
    if (context.isCancelled()) {
        return std::unexpected(cancelled());
    }
    std::vector<Finding> result;
    for (std::vector<Finding> &part : found) {
        std::ranges::move(part, std::back_inserter(result));
    }
    context.reportProgress(1);
    return result;
}

std::vector<Finding> Checker::findings(size_t row) const
{
    std::vector<Finding> found;
    for (const size_t checked : m_work->rowsOf(row)) {
        std::ranges::move(findingsAt(checked), std::back_inserter(found));
    }
    return found;
}

std::vector<Finding> Checker::findingsAt(size_t checkedRow) const
{
    const CheckedRow checked(*m_work, checkedRow);
    std::vector<Finding> found;
    for (const auto &check : m_checks) {
        check->look(checked, found);
    }
    // Also of those that are not asked for: that a sentence was never translated tells why its numbers are
    // gone.
    dropEchoes(found);
    std::erase_if(found, [this](const Finding &finding) { return !m_options.checks[size_t(finding.check)]; });
    return found;
}

} // namespace hexapla
