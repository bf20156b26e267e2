// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/document/version.h"

#include <QStringList>

#include <span>

namespace hexapla {

// Aligns versions with the help of the computer's dictionaries. What makes the rows worth less than the
// reader may think is added to the warnings, a line each: a version that says something else, a broken
// dictionary.
// What is pinned in earlier rows of these versions stays.
Result<Alignment> alignVersions(std::span<const Version> versions, const WorkContext &context,
                                QStringList &warnings, const Alignment &earlier = {});

} // namespace hexapla
