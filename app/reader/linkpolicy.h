// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace hexapla {

// Whether a link of a document may be handed to the desktop when the user asks for it: web and mail only.
// Files, programs' own schemes and everything else stay closed.
bool mayOpenExternally(const QUrl &target);

} // namespace hexapla
