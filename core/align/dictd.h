// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <vector>

namespace hexapla {

// The articles of a dictd dictionary, in the order of its index, each once; they are parts of data. What the
// dictionary says of itself (00-database-...) is left out. Fails with DamagedFile for an index that is none
// or that leads out of the data.
Result<std::vector<QByteArrayView>> dictdArticles(QByteArrayView index, QByteArrayView data);

} // namespace hexapla
