// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace hexapla {

// An icon by its freedesktop name: the system theme's, else our own line drawing, which takes the colour of
// the text it stands beside in every theme.
QIcon themedIcon(const QString &name);

// The program's own mark.
QIcon applicationIcon();

} // namespace hexapla
