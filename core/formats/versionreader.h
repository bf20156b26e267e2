// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/document/version.h"

#include <optional>

namespace hexapla {

// What the user knows better than detection does.
struct ReadOptions
{
    QByteArray encoding; // empty: detect
    std::optional<LanguageTag> language;
    std::optional<Format> format;
    // The text was cut into segments before, one a line; blank lines part paragraphs. Read as plain text.
    bool isPreSegmented = false;
};

// The largest file that is read, in bytes.
inline constexpr qint64 maximumFileSize = qint64(100) * 1024 * 1024;

// Reads a file into a version: bytes, encoding, format, document, language, segments.
Result<Version> readVersion(const QString &path, const ReadOptions &options = {},
                            const WorkContext &context = {});

// The same for bytes that are at hand. The file name gives hints and names the file in errors.
Result<Version> readVersion(const QByteArray &bytes, const QString &fileName, const ReadOptions &options = {},
                            const WorkContext &context = {});

} // namespace hexapla
