// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/versionset.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <numeric>
#include <thread>

namespace hexapla {

namespace {

// Puts the progress of several pieces of work together.
class SharedProgress
{
public:
    SharedProgress(size_t parts, const WorkContext &context)
        : m_context(context)
        , m_shares(parts, 0.0)
    {}

    void report(size_t part, double share)
    {
        const std::lock_guard lock(m_mutex);
        m_shares[part] = share;
        const double sum = std::accumulate(m_shares.begin(), m_shares.end(), 0.0);
        m_context.reportProgress(sum / double(m_shares.size()));
    }

private:
    const WorkContext &m_context;
    std::mutex m_mutex;
    std::vector<double> m_shares;
};

} // namespace

Result<std::vector<Version>> readVersions(std::span<const VersionSource> sources, const WorkContext &context)
{
    std::vector<Result<Version>> results(sources.size());
    SharedProgress progress(sources.size(), context);
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < sources.size(); i = next++) {
            const WorkContext reading = {context.stop,
                                         [&progress, i](double share) { progress.report(i, share); }};
            results[i] = readVersion(sources[i].path, sources[i].options, reading);
        }
    };
    {
        std::vector<std::jthread> threads;
        const size_t count =
            std::min<size_t>(sources.size(), std::max(1U, std::thread::hardware_concurrency()));
        for (size_t i = 1; i < count; ++i) {
            threads.emplace_back(work);
        }
        work();
    }
    std::vector<Version> versions;
    versions.reserve(results.size());
    for (Result<Version> &result : results) {
        if (!result) {
            return std::unexpected(std::move(result.error()));
        }
        versions.push_back(std::move(*result));
    }
    return versions;
}

} // namespace hexapla
