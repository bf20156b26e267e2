// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignmentedit.h"

#include <QString>
#include <QStringList>

#include <expected>

namespace hexapla {

// The edit of rows that words ask for ("merge 4 6", "shift 4 1 up"), or the line that says what is wrong.
std::expected<AlignmentEdit, QString> rowEditOf(const QStringList &words);

} // namespace hexapla
