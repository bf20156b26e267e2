// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/codepoints.h"
#include "core/text/converter.h"
#include "core/text/encoding.h"
#include "core/text/encodingdetector.h"
#include "core/text/script.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <bitset>

namespace hexapla {

namespace {

constexpr qsizetype sampleLength = 1 << 14;

bool isControl(unsigned char c)
{
    // An escape begins the colours of a terminal.
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b && c != '\b';
}

qsizetype countControls(QByteArrayView bytes)
{
    return std::count_if(bytes.begin(), bytes.end(),
                         [](char c) { return isControl(static_cast<unsigned char>(c)); });
}

// More than these in a text are no accident.
qsizetype strayControls(qsizetype size) { return 3 + size / 500; }

bool isWellFormedCharacter(char32_t c)
{
    const auto type = u_charType(static_cast<UChar32>(c));
    const bool isOddControl = type == U_CONTROL_CHAR && c != U'\t' && c != U'\n' && c != U'\r' && c != U'\f';
    return !isOddControl && type != U_UNASSIGNED && type != U_PRIVATE_USE_CHAR && type != U_SURROGATE &&
           c != U'\uFFFD';
}

// How many values the bytes at one place of each unit take. The high bytes of a text take few.
size_t variety(QByteArrayView bytes, qsizetype unit, qsizetype place)
{
    std::bitset<256> seen;
    for (qsizetype i = place; i < bytes.size(); i += unit) {
        seen.set(static_cast<unsigned char>(bytes[i]));
    }
    return seen.count();
}

struct Wide
{
    const char *name;
    qsizetype unit;
    qsizetype highByte;
};

// 0 to 1, or less: how much of the text is ASCII, letters of one other script and punctuation.
double soundness(QByteArrayView sample, const Wide &wide)
{
    auto converter = Converter::open(wide.name);
    if (!converter) {
        return 0;
    }
    const QString text = converter->decode(sample).text;
    QString foreign = text;
    foreign.removeIf([](QChar c) { return c.unicode() < 0x80; });
    const Script script = family(ScriptCount(foreign).dominant());
    qsizetype all = 0;
    qsizetype sound = 0;
    qsizetype everyday = 0;
    for (const char32_t c : CodePoints(text)) {
        ++all;
        const bool isEveryday = (c < 0x80 && c != 0) || (c >= 0x3000 && c < 0x3003) || c == 0xff0c;
        everyday += isEveryday && isWellFormedCharacter(c) ? 1 : 0;
        if (!isWellFormedCharacter(c)) {
            sound -= 2;
        } else if (isEveryday || family(scriptOf(c)) == script || u_ispunct(static_cast<UChar32>(c))) {
            ++sound;
        }
    }
    const auto high = double(variety(sample, wide.unit, wide.highByte));
    const auto low = double(variety(sample, wide.unit, wide.highByte == 0 ? wide.unit - 1 : 0));
    return double(sound) / double(std::max<qsizetype>(all, 1)) + (everyday > 0 ? 0.2 : 0) -
           0.5 * high / (high + low);
}

} // namespace

bool hasControls(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), sampleLength));
    return bytes.contains('\0') || countControls(head) > strayControls(head.size());
}

std::optional<DetectedEncoding> detectWideEncoding(QByteArrayView bytes)
{
    static constexpr std::array forms{Wide{"UTF-16LE", 2, 1}, Wide{"UTF-16BE", 2, 0}, Wide{"UTF-32LE", 4, 3},
                                      Wide{"UTF-32BE", 4, 0}};
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleLength));
    DetectedEncoding best;
    for (const Wide &wide : forms) {
        if (bytes.size() < wide.unit) {
            continue;
        }
        const double found = soundness(sample, wide);
        if (found > best.confidence) {
            best = {.name = wide.name, .confidence = found};
        }
    }
    if (best.confidence < 0.75) {
        return std::nullopt;
    }
    best.confidence = std::min(best.confidence, 0.99);
    return best;
}

bool isBinary(QByteArrayView bytes)
{
    static constexpr std::array magics{
        QByteArrayView("%PDF-"),
        QByteArrayView("PK\x03\x04"),
        QByteArrayView("PK\x05\x06"),
        QByteArrayView("\x89PNG\r\n\x1a\n"),
        QByteArrayView("\x7f"
                       "ELF"),
        QByteArrayView("GIF87a"),
        QByteArrayView("GIF89a"),
        QByteArrayView("\xff\xd8\xff"),
        QByteArrayView("\x1f\x8b\x08"),
        QByteArrayView("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        QByteArrayView("\xfd"
                       "7zXZ"),
        QByteArrayView("7z\xbc\xaf\x27\x1c"),
        QByteArrayView("Rar!\x1a\x07"),
        QByteArrayView("\x28\xb5\x2f\xfd"),
        QByteArrayView("SQLite format 3"),
        QByteArrayView("AT&TFORM"),
    };
    const bool isKnown =
        std::ranges::any_of(magics, [bytes](QByteArrayView magic) { return bytes.startsWith(magic); });
    const QByteArrayView head = bytes.first(std::min(bytes.size(), sampleLength));
    return isKnown || countControls(head) > strayControls(head.size()) ||
           bytes.count('\0') > strayControls(bytes.size());
}

} // namespace hexapla
