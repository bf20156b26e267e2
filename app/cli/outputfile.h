// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <functional>

class QTextStream;

namespace hexapla {

// Whether a file of this name can be written: asked before long work, not after it. Without a name: yes.
Result<void> checkOutputFile(const QString &path);

// Writes a whole file, or leaves what was there as it was. What is no regular file (a pipe, /dev/stdout) is
// simply written to.
Result<void> writeOutputFile(const QString &path, QByteArrayView bytes);

// Prints an answer to the file of this name, or, where there is none, to a stream.
Result<void> printTo(const QString &path, QTextStream &out, const std::function<void(QTextStream &)> &print);

} // namespace hexapla
