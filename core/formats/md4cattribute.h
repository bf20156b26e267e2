// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <md4c.h>

namespace hexapla {

// A target, a title or a language as md4c hands it out, its character references decoded.
QString md4cAttribute(const MD_ATTRIBUTE &attribute);

} // namespace hexapla
