// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hexapla {

// Whether what is written there is read by a person.
bool isOutputStreamTerminal();
bool isErrorStreamTerminal();
// Whether to write in colours: to a person who has not set NO_COLOR.
bool isOutputColoured();

} // namespace hexapla
