// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace hexapla {

// Whether a text ends with a mark that ends sentences or parts of them, in any script; closing brackets and
// quotes behind it do not count.
bool endsSentence(QStringView text);

} // namespace hexapla
