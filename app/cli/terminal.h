// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hexapla {

// Whether what is written there is read by a person.
bool isOutputStreamTerminal();
bool isErrorStreamTerminal();

} // namespace hexapla
