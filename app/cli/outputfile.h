// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace hexapla {

// Whether a file of this name can be written: asked before long work, not after it.
Result<void> checkOutputFile(const QString &path);

// Writes a whole file, or leaves what was there as it was. What is no regular file (a pipe, /dev/stdout) is
// simply written to.
Result<void> writeOutputFile(const QString &path, QByteArrayView bytes);

} // namespace hexapla
