// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectstore.h"

namespace hexapla {

// Reads the whole history of a project, and makes its changes one after the other: they must come to what the
// tables hold, which is told. A byte that is another one, here or there, is found out so. Says how many steps
// there are; fails with DamagedFile.
Result<size_t> checkHistory(ProjectStore &store, const ProjectData &data);

} // namespace hexapla
