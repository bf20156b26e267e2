// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/text/textspan.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace hexapla {

// How the encoding of a file became known, the surest first.
enum class EncodingOrigin : quint8 { Given, ByteOrderMark, Declared, Detected };

struct Encoding
{
    QByteArray name = "UTF-8"; // the IANA name: "windows-1251", "UTF-16LE"
    EncodingOrigin origin = EncodingOrigin::Detected;
    double confidence = 1.0; // 0 to 1
    bool hasByteOrderMark = false;

    friend bool operator==(const Encoding &, const Encoding &) = default;
};

// Bytes that mean nothing in the encoding. They stand in the text as U+FFFD.
struct UndecodableBytes
{
    qsizetype byteOffset = 0; // in the file
    QByteArray bytes;
    TextSpan text; // in the decoded text
};

struct DecodedText
{
    QString text; // without byte order mark, line ends as they were, no lone surrogates
    Encoding encoding;
    std::vector<UndecodableBytes> undecodable;
    // The text's own bytes where they are sound UTF-8, part of those that were decoded; else empty.
    QByteArrayView utf8;
};

// Decodes a file: with the encoding given, else by byte order mark, else as declared inside the
// file (XML declaration, HTML meta, Emacs and Vim lines), else as detected.
// Fails with UnknownEncoding or BinaryFile.
Result<DecodedText> decode(QByteArrayView bytes, const QByteArray &givenEncoding = {});

// The way back. Fails with UnknownEncoding, or WriteFailed (with the place) for a character that the
// encoding does not have.
Result<QByteArray> encode(QStringView text, const Encoding &encoding);

} // namespace hexapla
