// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/versionset.h"

#include <QStringList>

#include <span>

namespace hexapla {

// What makes an answer about these versions worth less than the reader may think, a line each: the same file
// more than once, nothing to read, an encoding or a language that was guessed.
QStringList versionWarnings(std::span<const VersionSource> sources, std::span<const Version> versions);

} // namespace hexapla
