// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hexapla {

class FrailDisk;

// From now on a disk is told what this process asks of the system that is to outlast a cut of the power.
void tellOfSystemCalls(FrailDisk *disk);

// As long as it lives, no file takes a place in a folder: what asks for that gets an error of the system, as
// on some drives that are really somewhere else.
class NoRenames
{
public:
    NoRenames(const QString &folder, int error);
    ~NoRenames();
    Q_DISABLE_COPY_MOVE(NoRenames)
};

} // namespace hexapla
