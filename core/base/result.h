// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <expected>

namespace hexapla {

// What every function returns that can fail. Use std::unexpected(Error{...}) for the failure.
template<class T> using Result = std::expected<T, Error>;

} // namespace hexapla
