// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/pairaligner.h"

namespace hexapla {

// Where the way of two texts leads, roughly: looked at from afar first, then nearer and nearer. For short
// texts that is everywhere. When cancelled, what comes back is of no use.
Band corridor(const AlignerText &a, const AlignerText &b, const LexiconPair &lexica,
              const WorkContext &context);

} // namespace hexapla
