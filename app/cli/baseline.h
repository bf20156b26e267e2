// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/check/checkedrow.h"
#include "core/check/finding.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <vector>

namespace hexapla {

// The ids of the findings that an earlier answer of check, as JSON, holds: they are known and accepted.
Result<QSet<QByteArray>> readBaseline(const QString &path);

// Takes away what the baseline holds.
void dropKnown(std::vector<Finding> &findings, const CheckedWork &work, const QSet<QByteArray> &baseline);

} // namespace hexapla
