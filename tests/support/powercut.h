// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace hexapla {

// From now on this process dies with SQLite's so-manieth write, as by a power cut: of the writes that were
// not waited for, some reach the disk, some do not, some by half; the seed says which. For processes that
// were made to die.
void cutPowerAfter(int writes, quint32 seed);

} // namespace hexapla
