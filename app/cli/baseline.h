// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/check/finding.h"
#include "core/document/version.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace hexapla {

// What an earlier answer of check, as JSON, holds: its findings are known and accepted.
struct Baseline
{
    QSet<QByteArray> ids; // of the findings
    QStringList files;    // their names, without folders

    // Whether none of the versions is one of its files: it was made for others.
    bool isOfOtherFiles(std::span<const Version> versions) const;
};

Result<Baseline> readBaseline(const QString &path);

// Takes away what the baseline holds; the findings have their ids.
void dropKnown(std::vector<Finding> &findings, const QSet<QByteArray> &baseline);

} // namespace hexapla
