// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/versionloader.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace hexapla {

namespace {

constexpr int progressSteps = 200;

void read(QPromise<LoadOutcome> &promise, const QString &path, const ReadOptions &options,
          const std::stop_token &stop)
{
    promise.setProgressRange(0, progressSteps);
    const auto report = [&promise](double share) { promise.setProgressValue(int(share * progressSteps)); };
    Result<Version> version = readVersion(path, options, {stop, report});
    if (version) {
        promise.emplaceResult(std::make_shared<const Version>(*std::move(version)));
    } else {
        promise.addResult(LoadOutcome(std::unexpected(version.error())));
    }
}

} // namespace

VersionLoad::~VersionLoad() { m_stop.request_stop(); }

void VersionLoad::cancel() { m_stop.request_stop(); }

VersionLoader::VersionLoader() { m_pool.setObjectName("version loader"); }

VersionLoader::~VersionLoader() { m_pool.waitForDone(); }

VersionLoad *VersionLoader::load(const QString &path, const ReadOptions &options, QObject *parent)
{
    auto *load = new VersionLoad(parent);
    auto *watcher = new QFutureWatcher<LoadOutcome>(load);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, load,
                     [load](int value) { Q_EMIT load->progressed(double(value) / progressSteps); });
    // Cancelled is cancelled, even where the reading was quicker.
    QObject::connect(watcher, &QFutureWatcherBase::finished, load, [load, watcher, path] {
        Q_EMIT load->finished(load->m_stop.stop_requested()
                                  ? std::unexpected(Error{ErrorCode::Cancelled, path, {}, {}})
                                  : watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, read, path, options, load->m_stop.get_token()));
    return load;
}

} // namespace hexapla
