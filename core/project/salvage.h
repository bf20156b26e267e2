// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/workfolder.h"

namespace hexapla {

// Where a project that was damaged was found again.
enum class SalvageSource : quint8 {
    WorkingDatabase, // all of it, with what was never published
    Backup,          // as it was published some time ago
    Remains,         // what can still be read of the file, without its history
};

struct SalvageReport
{
    SalvageSource source = SalvageSource::Remains;
    size_t annotations = 0;
    size_t unreadable = 0; // things of the file that could not be read, as far as they can be counted
};

// Writes what there is of a damaged project to a new file, from the best there is; of a working database that
// was set aside, what can be read of it rather than a backup, which is older. The damaged one is only looked
// at. Fails with DamagedFile when nothing was found. A version whose source cannot be read is missing; rows
// that cannot be read are, too, and must be found anew.
Result<SalvageReport> salvage(const QString &damaged, const QString &out, const Author &author,
                              const WorkFolder &folder);

} // namespace hexapla
