// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/versionloader.h"
#include "core/align/alignment.h"
#include "core/check/finding.h"

#include <QObject>

#include <memory>
#include <stop_token>
#include <variant>
#include <vector>

class QThreadPool;

namespace hexapla {

class Counterparts;

// What a comparison learned, one after the other.
struct FoundRows
{
    std::shared_ptr<const Alignment> alignment;
    bool isRough = false; // to read by, while the real ones are still looked for
};
struct FoundDifferences
{
    std::vector<Finding> findings;
    std::vector<QString> explanations; // of each
};
using FoundWords = std::shared_ptr<Counterparts>;
using ComparisonStep = std::variant<FoundRows, FoundDifferences, FoundWords, Error>;

// Versions being aligned and checked in the background. Speaks in the thread that started it; destroying it
// cancels.
class Comparison : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Aligning, Checking };

    // Rows of the earlier alignment that are pinned stay. When it is to be kept as it is, only differences
    // are looked for.
    struct Task
    {
        std::vector<VersionPointer> versions;
        Alignment earlier;
        Alignment ofFirst; // rows of the first of the versions alone, whose pinned ones stay as well
        bool keepsRows = false;
        bool knowsWords = false; // what words mean was learned before
    };

    Comparison(QThreadPool &pool, Task task, QObject *parent = nullptr);
    ~Comparison() override;
    Q_DISABLE_COPY_MOVE(Comparison)

Q_SIGNALS:
    void progressed(hexapla::Comparison::Stage stage, double share);
    void found(const hexapla::ComparisonStep &step);
    // Always comes, last.
    void finished();

private:
    std::stop_source m_stop;
};

} // namespace hexapla
