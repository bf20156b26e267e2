// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <span>

namespace hexapla {

// How much a text looks like one that somebody wrote in one of some languages, rather than like bytes read in
// the wrong encoding: 1 for faultless, below 0 for gibberish. Judges the characters outside ASCII and what
// they stand beside. The languages are ICU locale names.
double plausibility(QStringView text, std::span<const char *const> languages);

} // namespace hexapla
