// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checkid.h"

namespace hexapla {

// What a check finds, in a few words of English: for viewers of its findings that do not know its name.
QLatin1StringView checkDescription(CheckId check);

} // namespace hexapla
