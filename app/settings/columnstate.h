// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/versionreader.h"

#include <QList>

namespace hexapla {

// What it takes to show a column again as it was.
struct ColumnState
{
    QString path;
    ReadOptions options;
    bool showsSource = false;
    qsizetype sourceOffset = 0; // what stood at the top
};

struct Session
{
    QList<ColumnState> columns;
    QList<int> sizes; // widths, in order; may be empty
};

} // namespace hexapla
