// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace hexapla {

// The size of a font in points, also where it was set in pixels.
double pointSize(const QFont &font);

// The font larger by a factor.
QFont scaled(QFont font, double factor);

} // namespace hexapla
