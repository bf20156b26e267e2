// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace hexapla {

// From now on this process dies at its so-manieth step towards the disk, as by a cut of the power. Steps are
// every write, every wait for the disk, every file that takes a name, every new folder. Of what was
// not waited for some is there afterwards, some is not, some is there by half: bytes as well as names, each
// by itself; the seed says which. For processes that were made to die.
void cutPowerAfter(int steps, quint32 seed);

// Cuts it here and now, after that many steps were not reached.
[[noreturn]] void cutPower();

} // namespace hexapla
