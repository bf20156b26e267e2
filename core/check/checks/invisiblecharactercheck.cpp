// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/invisiblecharactercheck.h"

#include "core/check/report.h"
#include "core/text/script.h"

#include <QtGlobal>

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace hexapla {

namespace {

constexpr char16_t softHyphen = 0x00AD;
constexpr char16_t zeroWidthSpace = 0x200B;
constexpr char16_t nonJoiner = 0x200C;
constexpr char16_t joiner = 0x200D;
constexpr char16_t leftToRightMark = 0x200E;
constexpr char16_t rightToLeftMark = 0x200F;
constexpr char16_t arabicLetterMark = 0x061C;
constexpr char16_t byteOrderMark = 0xFEFF;
constexpr char16_t wordJoiner = 0x2060;
constexpr char16_t hangulFiller = 0x3164;
constexpr char16_t leftToRightOverride = 0x202D;
constexpr char16_t rightToLeftOverride = 0x202E;
constexpr char16_t popDirection = 0x202C;
constexpr char16_t popIsolate = 0x2069;

char32_t before(QStringView text, qsizetype offset)
{
    if (offset <= 0) {
        return 0;
    }
    const bool isPair = offset > 1 && text[offset - 1].isLowSurrogate() && text[offset - 2].isHighSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[offset - 2], text[offset - 1]) : text[offset - 1].unicode();
}

char32_t behind(QStringView text, qsizetype offset)
{
    if (offset + 1 >= text.size()) {
        return 0;
    }
    const bool isPair =
        offset + 2 < text.size() && text[offset + 1].isHighSurrogate() && text[offset + 2].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[offset + 1], text[offset + 2]) : text[offset + 1].unicode();
}

bool isEmoji(char32_t character)
{
    return u_hasBinaryProperty(UChar32(character), UCHAR_EMOJI) ||
           u_hasBinaryProperty(UChar32(character), UCHAR_VARIATION_SELECTOR) ||
           u_hasBinaryProperty(UChar32(character), UCHAR_EMOJI_MODIFIER);
}

// Letters whose form depends on their neighbours, and those that make conjuncts.
bool joins(char32_t character)
{
    const int type = u_getIntPropertyValue(UChar32(character), UCHAR_JOINING_TYPE);
    const int syllable = u_getIntPropertyValue(UChar32(character), UCHAR_INDIC_SYLLABIC_CATEGORY);
    return type == U_JT_DUAL_JOINING || type == U_JT_RIGHT_JOINING || type == U_JT_TRANSPARENT ||
           syllable != U_INSC_OTHER;
}

// Where words are not parted by spaces, a space without width tells where a line may break.
bool mayNeedBreaks(char32_t character)
{
    return u_getIntPropertyValue(UChar32(character), UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT;
}

bool isLetter(char32_t character) { return u_isalpha(UChar32(character)) != 0; }

// How a character is wrong at its place, if it is.
std::optional<Severity> wrongness(const CheckedText &text, QStringView all, qsizetype offset)
{
    const char16_t character = all[offset].unicode();
    const char32_t last = before(all, offset);
    const char32_t next = behind(all, offset);
    switch (character) {
    case softHyphen:
        return isLetter(last) && isLetter(next) ? std::optional(Severity::Trivial) : std::nullopt;
    case zeroWidthSpace: {
        const bool isNeeded =
            mayNeedBreaks(last) || mayNeedBreaks(next) || !isLetter(last) || !isLetter(next);
        if (isNeeded) {
            return std::nullopt;
        }
        // It takes a word apart for every search; where words run on it is a habit of typesetters.
        return runsTogether(QChar(char16_t(last))) || runsTogether(QChar(char16_t(next))) ? Severity::Trivial
                                                                                          : Severity::Minor;
    }
    case wordJoiner:
        return isLetter(last) && isLetter(next) ? std::optional(Severity::Minor) : std::nullopt;
    case hangulFiller:
        return Severity::Minor;
    case leftToRightOverride:
    case rightToLeftOverride:
        // What it turns round reads otherwise than it is stored.
        return text.language().direction() == Qt::LeftToRight ? std::optional(Severity::Minor) : std::nullopt;
    case nonJoiner:
    case joiner: {
        const bool isNeeded = joins(last) || joins(next) || isEmoji(last) || isEmoji(next);
        return isNeeded ? std::nullopt : std::optional(Severity::Trivial);
    }
    case leftToRightMark:
    case rightToLeftMark:
    case arabicLetterMark: {
        const bool isNeeded = text.language().direction() == Qt::RightToLeft ||
                              u_charDirection(UChar32(last)) == U_RIGHT_TO_LEFT ||
                              u_charDirection(UChar32(last)) == U_RIGHT_TO_LEFT_ARABIC ||
                              u_charDirection(UChar32(next)) == U_RIGHT_TO_LEFT ||
                              u_charDirection(UChar32(next)) == U_RIGHT_TO_LEFT_ARABIC;
        return isNeeded ? std::nullopt : std::optional(Severity::Trivial);
    }
    case byteOrderMark:
        return Severity::Trivial;
    default: {
        const bool isControl = all[offset].category() == QChar::Other_Control && character != u'\n' &&
                               character != u'\t' && character != u'\r' && character != u'\f' &&
                               character != u'\v' && character != 0x85;
        return isControl ? std::optional(Severity::Minor) : std::nullopt;
    }
    }
}

// Whether a character is one of those that are looked at: most are not.
bool isCandidate(QChar character)
{
    const char16_t unit = character.unicode();
    return unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || unit == softHyphen || unit == arabicLetterMark ||
           (unit >= zeroWidthSpace && unit <= rightToLeftMark) || unit == byteOrderMark ||
           unit == wordJoiner || unit == hangulFiller || unit == leftToRightOverride ||
           unit == rightToLeftOverride;
}

Message message(char16_t character, size_t version)
{
    std::array<char, 96> name{};
    UErrorCode status = U_ZERO_ERROR;
    u_charName(character, U_EXTENDED_CHAR_NAME, name.data(), int32_t(name.size()), &status);
    const QString code = QStringLiteral("U+%1 ").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
    return {QT_TRANSLATE_NOOP("hexapla::Finding", "A character that cannot be seen stands in %2: %1"),
            {code + QString::fromLatin1(name.data()), VersionNumbers{version}}};
}

bool opensDirection(char16_t unit)
{
    return (unit >= 0x202A && unit <= 0x202E && unit != popDirection) || (unit >= 0x2066 && unit <= 0x2068);
}

// Directions that begin and never end, or the other way round.
void findDirections(const CheckedRow &row, size_t version, std::vector<Finding> &found)
{
    const TextSpan span = row.span(version);
    const QStringView text = row.text(version).document().text();
    std::vector<qsizetype> open;
    std::vector<qsizetype> wrong;
    for (qsizetype i = span.start; i < span.end; ++i) {
        const char16_t unit = text[i].unicode();
        if (opensDirection(unit)) {
            open.push_back(i);
        } else if (unit == popDirection || unit == popIsolate) {
            if (open.empty()) {
                wrong.push_back(i);
            } else {
                open.pop_back();
            }
        }
    }
    wrong.insert(wrong.end(), open.begin(), open.end());
    std::ranges::sort(wrong);
    for (const qsizetype place : wrong) {
        if (wrongness(row.text(version), text, place)) {
            continue; // told already
        }
        found.push_back(damage(row, CheckId::InvisibleCharacter, Severity::Trivial, version,
                               {place, place + 1}, message(text[place].unicode(), version)));
    }
}

} // namespace

void InvisibleCharacterCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    for (const size_t version : row.present()) {
        const CheckedText &text = row.text(version);
        const QStringView all = text.document().text();
        const TextSpan span = row.span(version);
        bool hasDirections = false;
        for (qsizetype i = span.start; i < span.end; ++i) {
            hasDirections = hasDirections || opensDirection(all[i].unicode()) ||
                            all[i] == QChar(popDirection) || all[i] == QChar(popIsolate);
            if (!isCandidate(all[i]) || text.isCode(i)) {
                continue;
            }
            if (const auto severity = wrongness(text, all, i)) {
                found.push_back(damage(row, CheckId::InvisibleCharacter, *severity, version, {i, i + 1},
                                       message(all[i].unicode(), version)));
            }
        }
        if (hasDirections) {
            findDirections(row, version, found);
        }
    }
}

} // namespace hexapla
