// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"

#include <QUuid>

namespace hexapla {

// A name that nothing else in the world has, of version 7 (RFC 9562): in the order of time.
QUuid newUuid(Instant moment = now());

} // namespace hexapla
