// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace hexapla {

// What an HTML character reference ("&amp;", "&#8212;", "&hellip;") stands for; empty when HTML knows none
// by that name, in which case the reference is shown as it is written.
QString htmlEntity(QStringView reference);

} // namespace hexapla
