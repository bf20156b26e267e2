// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace hexapla {

// Unpacks a gzip file (dictzip is one, too); its checksum must be right. Fails with DamagedFile, or with
// FileTooLarge for more than so many bytes.
Result<QByteArray> gunzip(QByteArrayView packed, qsizetype maximumSize);

} // namespace hexapla
