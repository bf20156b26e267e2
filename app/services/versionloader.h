// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/versionreader.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace hexapla {

using VersionPointer = std::shared_ptr<const Version>;
using LoadOutcome = Result<VersionPointer>;

// One file on its way in. Speaks in the thread that started it; destroying it cancels.
class VersionLoad : public QObject
{
    Q_OBJECT

public:
    ~VersionLoad() override;
    Q_DISABLE_COPY_MOVE(VersionLoad)
    void cancel();

Q_SIGNALS:
    void progressed(double share);
    // Always comes, once; after cancel() with ErrorCode::Cancelled.
    void finished(const hexapla::LoadOutcome &outcome);

private:
    friend class VersionLoader;
    explicit VersionLoad(QObject *parent)
        : QObject(parent)
    {}

    std::stop_source m_stop;
};

// Reads files in the background, on threads of its own.
class VersionLoader
{
public:
    VersionLoader();
    // Cancels what is still under way by itself: whoever waits must have let go before.
    ~VersionLoader();
    Q_DISABLE_COPY_MOVE(VersionLoader)

    VersionLoad *load(const QString &path, const ReadOptions &options, QObject *parent);

private:
    QThreadPool m_pool;
};

} // namespace hexapla
