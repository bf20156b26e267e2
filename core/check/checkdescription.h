// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checkid.h"

namespace hexapla {

// What a check finds, in a few words of English; the window translates them, in the context hexapla::Check.
QLatin1StringView checkDescription(CheckId check);

} // namespace hexapla
