// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace hexapla {

// Bytes made smaller, with a sum of them. What is short stays as it is, behind a byte that says so.
QByteArray packBytes(const QByteArray &bytes);

// The way back; nothing where they were not packed so, or would be more than so many.
std::optional<QByteArray> unpackBytes(const QByteArray &packed, qsizetype mostBytes);

// The SHA-256 of bytes, in hexadecimal digits.
QString contentHash(QByteArrayView bytes);

} // namespace hexapla
