// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace hexapla {

// What a field of a database holds: nothing, a whole number, a number, text, bytes.
using SqlValue = std::variant<std::monostate, qint64, double, QString, QByteArray>;

} // namespace hexapla
