// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotate/atommatch.h"

#include <QString>

namespace hexapla {

// What two texts have in common, so that tests can compare it: the atoms of the old one, those that are gone
// as "-it", and those of the new one, those that came in as "+it": "the -old lamp / the +new lamp".
QString dumpMatch(const ComparedTexts &texts, const AtomMatch &match);

} // namespace hexapla
