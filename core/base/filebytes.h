// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace hexapla {

// All bytes of a regular file. Fails with FileNotFound, NotAFile, FileTooLarge, PermissionDenied or
// ReadFailed.
Result<QByteArray> fileBytes(const QString &path, qint64 mostBytes);

} // namespace hexapla
