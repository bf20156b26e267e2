// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace hexapla {

// What is to be published, and where.
struct PublishRequest
{
    QString workingFile;
    QString visibleFile;
    QString backupFolder; // empty: no backups
};

enum class PublishOutcome : quint8 {
    Published,
    WrittenOver,    // published, but not in one step: the drive lets no file take the place of another
    ChangedOutside, // somebody else wrote the visible file: it is left alone, and must be merged first
};

// Puts a whole copy of the working database in the place of the visible file, in one step: whoever looks sees
// the old file or the new one, whatever happens meanwhile. Uses nothing but the request, so that any thread
// can do it. Fails as the disk does, and then the visible file is as it was, byte for byte.
// Where the drive lets no file take the place of another, and there is a folder for backups, the old file is
// kept there and written over: whoever looks meanwhile may see half of it.
Result<PublishOutcome> publish(const PublishRequest &request);

// The same into a file that must not exist yet, and of which the working database will know nothing.
Result<void> publishCopy(const QString &workingFile, const QString &path);

} // namespace hexapla
