// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectchange.h"
#include "core/project/recordstore.h"

namespace hexapla {

// Fits the records of a change that takes an older one back to what stands in the database now: fields that
// it does not touch stay as they are. Fails with ImpossibleEdit where one that it touches was changed since,
// or where a record would go that others belong to by now.
Result<ProjectChange> rebased(ProjectChange change, RecordStore &records);

} // namespace hexapla
