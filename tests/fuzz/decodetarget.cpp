// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/encoding.h"
#include "tests/fuzz/targets.h"

#include <array>

namespace hexapla::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QByteArrayView, 20> encodings = {
    "",          "UTF-8",  "UTF-16",       "UTF-16LE",     "UTF-16BE",     "UTF-32",  "windows-1251",
    "KOI8-R",    "IBM866", "windows-1252", "ISO-8859-15",  "windows-1256", "GB18030", "Big5",
    "Shift_JIS", "EUC-KR", "ISO-2022-JP",  "windows-1258", "x-no-such",    "US-ASCII"};

QString brokenDamagePromise(const DecodedText &decoded, qsizetype size)
{
    qsizetype byteEnd = 0;
    qsizetype textEnd = 0;
    for (const UndecodableBytes &damage : decoded.undecodable) {
        if (damage.bytes.isEmpty() || damage.byteOffset < byteEnd ||
            damage.byteOffset + damage.bytes.size() > size) {
            return u"undecodable bytes out of order or out of the file at %1"_s.arg(damage.byteOffset);
        }
        if (damage.text.isEmpty() || damage.text.start < textEnd || damage.text.end > decoded.text.size()) {
            return u"undecodable bytes out of order or out of the text at %1"_s.arg(damage.text.start);
        }
        if (QStringView(decoded.text).sliced(damage.text.start, damage.text.length()).count(u'\uFFFD') !=
            damage.text.length()) {
            return u"undecodable bytes are not shown as U+FFFD at %1"_s.arg(damage.text.start);
        }
        byteEnd = damage.byteOffset + damage.bytes.size();
        textEnd = damage.text.end;
    }
    return {};
}

} // namespace

QString decode(QByteArrayView bytes)
{
    if (bytes.isEmpty()) {
        return {};
    }
    const size_t choice = static_cast<unsigned char>(bytes[0]) % encodings.size();
    const QByteArrayView file = bytes.sliced(1);
    const auto decoded = hexapla::decode(file, encodings[choice].toByteArray());
    if (!decoded) {
        const ErrorCode code = decoded.error().code;
        return code == ErrorCode::UnknownEncoding || code == ErrorCode::BinaryFile
                   ? QString()
                   : u"wrong error: "_s + errorName(code);
    }
    if (!decoded->text.isValidUtf16()) {
        return u"the text holds lone surrogates"_s;
    }
    QString broken = brokenDamagePromise(*decoded, file.size());
    if (!broken.isEmpty() || !decoded->undecodable.empty()) {
        return broken;
    }
    const auto encoded = encode(decoded->text, decoded->encoding);
    if (!encoded) {
        return u"%1 cannot be written: %2"_s.arg(QString::fromLatin1(decoded->encoding.name),
                                                 errorName(encoded.error().code));
    }
    // Some encodings have several ways to write a character, UTF-8 has one.
    if (decoded->encoding.name == "UTF-8" && *encoded != file) {
        return u"UTF-8 does not come back"_s;
    }
    const auto again = hexapla::decode(*encoded, decoded->encoding.name);
    if (!again || again->text != decoded->text) {
        return u"%1 does not come back"_s.arg(QString::fromLatin1(decoded->encoding.name));
    }
    return {};
}

} // namespace hexapla::fuzz
