// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/fontsize.h"

#include <QFontInfo>

namespace hexapla {

double pointSize(const QFont &font)
{
    return font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
}

QFont scaled(QFont font, double factor)
{
    font.setPointSizeF(pointSize(font) * factor);
    return font;
}

} // namespace hexapla
