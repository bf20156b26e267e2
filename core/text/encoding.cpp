// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/encoding.h"

#include "core/text/converter.h"
#include "core/text/encodingdeclaration.h"
#include "core/text/encodingdetector.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hexapla {

namespace {

struct Mark
{
    QByteArrayView bytes;
    const char *encoding;
};

// UTF-32LE before UTF-16LE, whose mark it begins with.
constexpr std::array marks{
    Mark{QByteArrayView("\xef\xbb\xbf", 3), "UTF-8"},
    Mark{QByteArrayView("\xff\xfe\0\0", 4), "UTF-32LE"},
    Mark{QByteArrayView("\0\0\xfe\xff", 4), "UTF-32BE"},
    Mark{QByteArrayView("\xff\xfe", 2), "UTF-16LE"},
    Mark{QByteArrayView("\xfe\xff", 2), "UTF-16BE"},
    Mark{QByteArrayView("\x84\x31\x95\x33", 4), "GB18030"},
};

const Mark *markOf(QByteArrayView bytes)
{
    const auto found =
        std::ranges::find_if(marks, [bytes](const Mark &mark) { return bytes.startsWith(mark.bytes); });
    if (found == marks.end()) {
        return nullptr;
    }
    // A UTF-16 text that begins with U+0000 is rarer than a UTF-32 text, but a length tells.
    if (QByteArrayView(found->encoding) == "UTF-32LE" && bytes.size() % 4 != 0 && bytes.size() % 2 == 0) {
        return std::next(found, 2);
    }
    return found;
}

const Mark *markFor(const QByteArray &encoding)
{
    const auto found = std::ranges::find(marks, QByteArrayView(encoding),
                                         [](const Mark &mark) { return QByteArrayView(mark.encoding); });
    return found == marks.end() ? nullptr : found;
}

// The fast way for the everyday case; empty when the bytes are not valid.
std::optional<QString> decodeValidUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

std::unexpected<Error> unknown(const QByteArray &name)
{
    return std::unexpected(Error{
        .code = ErrorCode::UnknownEncoding, .file = {}, .place = {}, .detail = QString::fromLatin1(name)});
}

DecodedText decodeWith(Converter &converter, QByteArrayView bytes, Encoding encoding)
{
    const Mark *mark = encoding.hasByteOrderMark ? markFor(encoding.name) : nullptr;
    const qsizetype markSize = mark ? mark->bytes.size() : 0;
    const QByteArrayView body = bytes.sliced(markSize);
    if (encoding.name == "UTF-8") {
        if (auto text = decodeValidUtf8(body)) {
            return {
                .text = *std::move(text), .encoding = std::move(encoding), .undecodable = {}, .utf8 = body};
        }
    }
    Converter::Decoded decoded = converter.decode(body);
    for (UndecodableBytes &undecodable : decoded.undecodable) {
        undecodable.byteOffset += markSize;
    }
    return {.text = std::move(decoded.text),
            .encoding = std::move(encoding),
            .undecodable = std::move(decoded.undecodable),
            .utf8 = {}};
}

// For the names that leave the byte order open.
QByteArray withByteOrder(const QByteArray &name, QByteArrayView bytes)
{
    if (name != "UTF-16" && name != "UTF-32") {
        return name;
    }
    if (const Mark *mark = markOf(bytes); mark && QByteArrayView(mark->encoding).startsWith(name)) {
        return mark->encoding;
    }
    const auto detected = detectWideEncoding(bytes);
    return detected && detected->name.startsWith(name) ? detected->name : name + "BE";
}

// Encodings that are declared where another, larger one is meant.
QByteArray meant(const QByteArray &name)
{
    struct Larger
    {
        QByteArrayView declared;
        QByteArrayView meant;
    };
    static constexpr std::array larger{
        Larger{"US-ASCII", "windows-1252"},   Larger{"ISO-8859-1", "windows-1252"},
        Larger{"ISO-8859-9", "windows-1254"}, Larger{"ISO-8859-11", "windows-874"},
        Larger{"GB2312", "GB18030"},          Larger{"GBK", "GB18030"},
        Larger{"EUC-KR", "windows-949"},      Larger{"Big5", "Big5-HKSCS"},
    };
    const auto found = std::ranges::find(larger, QByteArrayView(name), &Larger::declared);
    return found == larger.end() ? QByteArray() : found->meant.toByteArray();
}

// Whether text has controls that an 8-bit encoding with letters there would not give.
bool hasC1Controls(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x80 && c.unicode() < 0xa0; });
}

// Reads the bytes as the file says they are; empty when it says nothing or what can't be true.
std::optional<DecodedText> decodeAsDeclared(QByteArrayView bytes)
{
    const QByteArray declared = declaredEncoding(bytes);
    for (QByteArray name = declared; !name.isEmpty();) {
        auto converter = Converter::open(name);
        // The declaration was read as ASCII: an encoding that reads ASCII otherwise can't be the one.
        if (!converter || converter->decode(declared).text != QString::fromLatin1(declared)) {
            return std::nullopt;
        }
        name = converter->name();
        DecodedText result =
            decodeWith(*converter, bytes, {.name = name, .origin = EncodingOrigin::Declared});
        if (result.undecodable.empty() && !hasC1Controls(result.text)) {
            return result;
        }
        name = meant(name);
    }
    return std::nullopt;
}

// Decodes with an encoding known by its own name.
Result<DecodedText> decodeNamed(QByteArrayView bytes, Encoding encoding)
{
    if (auto converter = Converter::open(encoding.name)) {
        return decodeWith(*converter, bytes, std::move(encoding));
    }
    return unknown(encoding.name);
}

Result<DecodedText> decodeAs(const QByteArray &given, QByteArrayView bytes)
{
    const auto converter = Converter::open(given);
    if (!converter) {
        return unknown(given);
    }
    Encoding encoding{.name = withByteOrder(converter->name(), bytes), .origin = EncodingOrigin::Given};
    const Mark *mark = markFor(encoding.name);
    encoding.hasByteOrderMark = mark != nullptr && bytes.startsWith(mark->bytes);
    return decodeNamed(bytes, std::move(encoding));
}

// The share of the characters outside ASCII that are sound UTF-8.
double soundness(const DecodedText &decoded)
{
    const auto sound = double(std::ranges::count_if(decoded.text, [](QChar c) {
        return c.unicode() >= 0x80 && !c.isLowSurrogate() && c != QChar::ReplacementCharacter;
    }));
    return sound / (sound + double(decoded.undecodable.size()));
}

// Of a text in UTF-8 but for a few bytes so much is sound, and of a short one at least the half: that other
// encodings give sound UTF-8 by chance is rare enough when they read it badly themselves.
constexpr double soundText = 0.8;
constexpr double soundShortText = 0.5;
constexpr double doubtful = 0.4;

// A text in UTF-8 but for some bytes.
std::optional<DecodedText> decodeDamagedUtf8(QByteArrayView bytes, double least)
{
    // Of a text in another encoding nearly every letter would be listed as undecodable: a look at its
    // beginning saves that.
    constexpr qsizetype head = 1 << 16;
    constexpr size_t many = 50;
    if (bytes.size() > head) {
        const auto beginning = decodeNamed(bytes.first(head), {.name = "UTF-8"});
        if (beginning && beginning->undecodable.size() > many && soundness(*beginning) < least) {
            return std::nullopt;
        }
    }
    auto result = decodeNamed(bytes, {.name = "UTF-8"});
    if (!result || soundness(*result) < least) {
        return std::nullopt;
    }
    result->encoding.confidence = soundness(*result);
    return *std::move(result);
}

Result<DecodedText> decodeDetected(QByteArrayView bytes, const DetectedEncoding &detected)
{
    return decodeNamed(bytes, {.name = detected.name, .confidence = detected.confidence});
}

} // namespace

Result<DecodedText> decode(QByteArrayView bytes, const QByteArray &givenEncoding)
{
    if (!givenEncoding.isEmpty()) {
        return decodeAs(givenEncoding, bytes);
    }
    if (const Mark *mark = markOf(bytes)) {
        return decodeNamed(
            bytes,
            {.name = mark->encoding, .origin = EncodingOrigin::ByteOrderMark, .hasByteOrderMark = true});
    }
    if (hasControls(bytes)) {
        if (const auto wide = detectWideEncoding(bytes)) {
            return decodeDetected(bytes, *wide);
        }
    }
    if (isBinary(bytes)) {
        return std::unexpected(Error{.code = ErrorCode::BinaryFile, .file = {}, .place = {}, .detail = {}});
    }
    if (auto text = decodeValidUtf8(bytes)) {
        const bool isAscii = text->size() == bytes.size();
        if (isAscii) {
            if (auto declared = decodeAsDeclared(bytes)) {
                return *std::move(declared);
            }
        }
        return DecodedText{.text = *std::move(text), .encoding = {}, .undecodable = {}, .utf8 = bytes};
    }
    if (auto declared = decodeAsDeclared(bytes)) {
        return *std::move(declared);
    }
    if (auto damaged = decodeDamagedUtf8(bytes, soundText)) {
        return *std::move(damaged);
    }
    const DetectedEncoding detected = detectEncoding(bytes);
    if (detected.confidence < doubtful) {
        if (auto damaged = decodeDamagedUtf8(bytes, soundShortText)) {
            return *std::move(damaged);
        }
    }
    return decodeDetected(bytes, detected);
}

Result<QByteArray> encode(QStringView text, const Encoding &encoding)
{
    auto converter = Converter::open(encoding.name);
    if (!converter) {
        return unknown(encoding.name);
    }
    const Mark *mark = encoding.hasByteOrderMark ? markFor(encoding.name) : nullptr;
    auto bytes = converter->encode(text);
    if (bytes && mark) {
        bytes->prepend(mark->bytes.toByteArray());
    }
    return bytes;
}

} // namespace hexapla
