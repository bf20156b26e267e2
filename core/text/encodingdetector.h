// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hexapla {

struct DetectedEncoding
{
    QByteArray name; // as Converter::name gives it
    double confidence = 0;
};

// UTF-16 or UTF-32 without byte order mark, known by where the zeros and the changing bytes stand. Only for
// bytes that hold NULs or other controls as no 8-bit text does.
std::optional<DetectedEncoding> detectWideEncoding(QByteArrayView bytes);

// The most likely encoding of a text that is not valid UTF-8: the likely ones are tried, and what they give
// is judged as a reader would: whole alphabets, sound capitals, words of one script, a language.
DetectedEncoding detectEncoding(QByteArrayView bytes);

// Whether bytes are no text at all in any 8-bit or multi-byte encoding: they begin as some other kind of
// file does, or are sown with controls.
bool isBinary(QByteArrayView bytes);

// Whether bytes hold more controls than a text has by accident: a reason to think of UTF-16.
bool hasControls(QByteArrayView bytes);

} // namespace hexapla
