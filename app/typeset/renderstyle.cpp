// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/renderstyle.h"

#include <QFontInfo>

namespace hexapla {

double RenderStyle::em() const { return QFontInfo(font).pixelSize(); }

} // namespace hexapla
