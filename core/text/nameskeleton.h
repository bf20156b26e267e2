// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace hexapla {

class Transliterator;

// A word in Latin letters that differ as little as possible between the ways languages write one name.
QString nameSkeleton(Transliterator &transliterator, QStringView word);

// How much two of them have in common, in order: 0 to 1.
double skeletonSimilarity(QStringView a, QStringView b);

} // namespace hexapla
