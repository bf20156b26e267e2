// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/work/comparison.h"

#include "app/work/counterparts.h"
#include "core/align/aligner.h"
#include "core/align/dictionary.h"
#include "core/check/checker.h"
#include "core/check/fingerprint.h"
#include "core/project/versionrows.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace hexapla {

namespace {

constexpr int progressSteps = 1000; // of a stage

using Promise = QPromise<ComparisonStep>;

ProgressReport reportTo(Promise &promise, Comparison::Stage stage)
{
    return [&promise, stage](double share) {
        promise.setProgressValue(int(stage) * progressSteps + int(share * progressSteps));
    };
}

std::shared_ptr<const Alignment> findRows(Promise &promise, const Comparison::Task &task,
                                          const std::stop_token &stop)
{
    std::vector<AlignedText> texts;
    std::ranges::transform(task.versions, std::back_inserter(texts),
                           [](const VersionPointer &version) { return alignedText(*version); });
    AlignOptions options;
    options.dictionaryFolders = dictionaryFolders();
    options.showRough = [&promise](const Alignment &rough) {
        promise.addResult(FoundRows{std::make_shared<const Alignment>(rough), true});
    };
    auto rows = align(texts, task.earlier, {stop, reportTo(promise, Comparison::Stage::Aligning)}, options);
    if (!rows) {
        promise.addResult(rows.error());
        return nullptr;
    }
    if (!task.ofFirst.rows.empty()) {
        *rows = pinnedAmongMore(task.ofFirst, *rows);
    }
    auto alignment = std::make_shared<const Alignment>(std::move(*rows));
    promise.addResult(FoundRows{alignment, false});
    return alignment;
}

void findDifferences(Promise &promise, const Comparison::Task &task, const Alignment &alignment,
                     const std::stop_token &stop)
{
    std::vector<Version> versions;
    std::ranges::transform(task.versions, std::back_inserter(versions),
                           [](const VersionPointer &version) { return *version; });
    Checker checker(versions, alignment);
    const WorkContext context{stop, reportTo(promise, Comparison::Stage::Checking)};
    const auto learned = checker.learn(context);
    auto findings = learned ? checker.findings(context) : std::unexpected(learned.error());
    if (!findings) {
        promise.addResult(findings.error());
        return;
    }
    nameFindings(*findings, checker.work());
    FoundDifferences found;
    const QStringList names = checker.work().versionNames();
    std::ranges::transform(*findings, std::back_inserter(found.explanations),
                           [&](const Finding &finding) { return messageText(finding.message, names); });
    found.findings = std::move(*findings);
    promise.addResult(std::move(found));
}

void compare(Promise &promise, const Comparison::Task &task, const std::stop_token &stop)
{
    promise.setProgressRange(0, 2 * progressSteps);
    const auto alignment =
        task.keepsRows ? std::make_shared<const Alignment>(task.earlier) : findRows(promise, task, stop);
    if (alignment) {
        findDifferences(promise, task, *alignment, stop);
    }
    if (alignment && !task.knowsWords) {
        auto words = std::make_shared<Counterparts>(task.versions, *alignment);
        if (words->learn({stop, {}})) {
            promise.addResult(FoundWords(std::move(words)));
        }
    }
}

} // namespace

Comparison::Comparison(QThreadPool &pool, Task task, QObject *parent)
    : QObject(parent)
{
    auto *watcher = new QFutureWatcher<ComparisonStep>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        const auto stage = value < progressSteps ? Stage::Aligning : Stage::Checking;
        Q_EMIT progressed(stage, double(value - int(stage) * progressSteps) / progressSteps);
    });
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this,
            [this, watcher](int index) { Q_EMIT found(watcher->resultAt(index)); });
    connect(watcher, &QFutureWatcherBase::finished, this, &Comparison::finished);
    watcher->setFuture(QtConcurrent::run(&pool, compare, std::move(task), m_stop.get_token()));
}

Comparison::~Comparison() { m_stop.request_stop(); }

} // namespace hexapla
