// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QString>

namespace hexapla {

// Encodings of every kind that files are met in.
const QByteArrayList &allEncodings();

// The encodings that texts in a language are met in.
QByteArrayList encodingsOf(const QString &language);

// A text as people write it in an encoding: in the older ones typographic signs are missing.
QString simplified(QString text, const QByteArray &encoding);

} // namespace hexapla
