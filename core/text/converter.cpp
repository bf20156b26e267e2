// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/converter.h"

#include "core/text/codepoints.h"
#include "core/text/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hexapla {

namespace {

// Where a UTF-16 offset of a text stands.
Place placeOf(QStringView text, qsizetype utf16Offset)
{
    Place place{.offset = 0, .line = 1, .column = 1};
    for (const char32_t c : CodePoints(text.first(utf16Offset))) {
        ++place.offset;
        ++place.column;
        if (c == U'\n') {
            ++place.line;
            place.column = 1;
        }
    }
    return place;
}

QByteArray invalidBytes(const UConverter *converter)
{
    std::array<char, 64> bytes{};
    auto length = static_cast<int8_t>(bytes.size());
    UErrorCode status = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter, bytes.data(), &length, &status);
    return U_SUCCESS(status) ? QByteArray(bytes.data(), length) : QByteArray();
}

qsizetype invalidCharacters(const UConverter *converter)
{
    std::array<UChar, 64> characters{};
    auto length = static_cast<int8_t>(characters.size());
    UErrorCode status = U_ZERO_ERROR;
    ucnv_getInvalidUChars(converter, characters.data(), &length, &status);
    return U_SUCCESS(status) ? length : 0;
}

} // namespace

void Converter::Close::operator()(UConverter *converter) const { ucnv_close(converter); }

Converter::Converter(UConverter *converter)
    : m_converter(converter)
{
    // Stop at what can't be converted instead of putting something in its place.
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
}

std::optional<Converter> Converter::open(const QByteArray &name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = name.isEmpty() ? nullptr : ucnv_open(name.constData(), &status);
    if (U_FAILURE(status) || converter == nullptr) {
        return std::nullopt;
    }
    return Converter(converter);
}

QByteArray Converter::name() const
{
    UErrorCode status = U_ZERO_ERROR;
    const char *own = ucnv_getName(m_converter.get(), &status);
    for (const char *standard : {"MIME", "IANA"}) {
        status = U_ZERO_ERROR;
        if (const char *name = ucnv_getStandardName(own, standard, &status)) {
            return name;
        }
    }
    return own;
}

Converter::Decoded Converter::decode(QByteArrayView bytes)
{
    ucnv_resetToUnicode(m_converter.get());
    Decoded result;
    result.text.resize(bytes.size() + 16);
    const char *source = bytes.begin();
    qsizetype written = 0;
    while (true) {
        auto *const begin = reinterpret_cast<UChar *>(result.text.data());
        UChar *target = begin + written;
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(m_converter.get(), &target, begin + result.text.size(), &source, bytes.end(), nullptr,
                       true, &status);
        written = target - begin;
        if (U_SUCCESS(status)) {
            break;
        }
        if (status != U_BUFFER_OVERFLOW_ERROR) {
            const QByteArray invalid = invalidBytes(m_converter.get());
            result.undecodable.push_back({.byteOffset = source - bytes.begin() - invalid.size(),
                                          .bytes = invalid,
                                          .text = {written, written + 1}});
            result.text[written++] = QChar::ReplacementCharacter;
        }
        if (result.text.size() - written < 16) {
            result.text.resize(result.text.size() * 3 / 2 + 16);
        }
    }
    result.text.truncate(written);
    return result;
}

Result<QByteArray> Converter::encode(QStringView text)
{
    ucnv_resetFromUnicode(m_converter.get());
    QByteArray result;
    result.resize(text.size() + text.size() / 8 + 16);
    const auto *source = reinterpret_cast<const UChar *>(text.utf16());
    const UChar *const sourceBegin = source;
    qsizetype written = 0;
    while (true) {
        char *target = result.data() + written;
        UErrorCode status = U_ZERO_ERROR;
        ucnv_fromUnicode(m_converter.get(), &target, result.data() + result.size(), &source,
                         sourceBegin + text.size(), nullptr, true, &status);
        written = target - result.data();
        if (U_SUCCESS(status)) {
            break;
        }
        if (status != U_BUFFER_OVERFLOW_ERROR) {
            const qsizetype at = source - sourceBegin - invalidCharacters(m_converter.get());
            return std::unexpected(Error{.code = ErrorCode::WriteFailed,
                                         .file = {},
                                         .place = placeOf(text, at),
                                         .detail = QString::fromLatin1(name())});
        }
        result.resize(result.size() * 2);
    }
    result.truncate(written);
    return result;
}

} // namespace hexapla
