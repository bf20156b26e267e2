// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/mojibakecheck.h"

#include "core/check/report.h"
#include "core/text/codepoints.h"
#include "core/text/converter.h"
#include "core/text/script.h"

#include <QtGlobal>

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace hexapla {

namespace {

// The encodings that UTF-8 is taken for most often.
constexpr std::array wrongEncodings = {"windows-1252", "windows-1251"};

// Which byte every character of an encoding was.
using Bytes = std::unordered_map<char16_t, char>;

Bytes bytesOf(const char *encoding)
{
    Bytes bytes;
    auto converter = Converter::open(encoding);
    for (int byte = 0x80; converter && byte <= 0xFF; ++byte) {
        const QByteArray one(1, char(byte));
        const QString text = converter->decode(one).text;
        if (text.size() == 1 && text[0] != QChar::ReplacementCharacter) {
            bytes.emplace(text[0].unicode(), char(byte));
        }
        bytes.emplace(char16_t(byte < 0xA0 ? byte : 0xFFFF), char(byte)); // as many programs read them
    }
    bytes.erase(0xFFFF);
    return bytes;
}

// A character as it was meant, and how many of the wrong ones stand for it.
struct Meant
{
    char32_t character;
    qsizetype length;
};

std::optional<Meant> meantAt(QStringView text, qsizetype offset, const Bytes &bytes)
{
    constexpr qsizetype longest = 4;
    QByteArray read;
    for (qsizetype i = offset; i < std::min(text.size(), offset + longest); ++i) {
        const auto known = bytes.find(text[i].unicode());
        if (known == bytes.end()) {
            break;
        }
        read += known->second;
    }
    if (read.size() < 2) {
        return std::nullopt;
    }
    const QString decoded = QString::fromUtf8(read);
    const char32_t character = *CodePoints(decoded).begin();
    if (character <= 0x7F || character == QChar::ReplacementCharacter) {
        return std::nullopt;
    }
    return Meant{character, QString::fromUcs4(&character, 1).toUtf8().size()};
}

// Latin letters and the signs of typography: one of them is proof enough.
bool isEverywhere(char32_t character)
{
    const bool isSign = (character >= 0xA0 && character <= 0xBF) ||
                        (character >= 0x2010 && character <= 0x2044) || character == 0x20AC;
    constexpr char32_t lastLatin = 0x17F;
    return isSign || (character <= lastLatin && u_isalpha(UChar32(character)) != 0);
}

// A stretch of characters that were others.
struct Damage
{
    TextSpan place;
    QString meant;
};

} // namespace

class MojibakeCheck::Private
{
public:
    Private() { std::ranges::transform(wrongEncodings, m_bytes.begin(), bytesOf); }

    // Where a damaged stretch begins at an offset; nothing where the text is sound.
    std::optional<Damage> at(const CheckedText &text, QStringView all, qsizetype offset) const
    {
        for (const Bytes &bytes : m_bytes) {
            if (auto damage = at(text, all, offset, bytes)) {
                return damage;
            }
        }
        return std::nullopt;
    }

private:
    static std::optional<Damage> at(const CheckedText &text, QStringView all, qsizetype offset,
                                    const Bytes &bytes)
    {
        Damage damage = {{offset, offset}, {}};
        qsizetype count = 0;
        qsizetype certain = 0;
        while (const auto meant = meantAt(all, damage.place.end, bytes)) {
            const Script script = scriptOf(meant->character);
            const bool isSure = isEverywhere(meant->character);
            if (!isSure && script != text.script() && script != Script::Cyrillic && script != Script::Greek) {
                break;
            }
            damage.meant += QString::fromUcs4(&meant->character, 1);
            damage.place.end += meant->length;
            certain += isSure ? 1 : 0;
            ++count;
        }
        if (count == 0 || !isLikely(all, damage, count, certain)) {
            return std::nullopt;
        }
        return damage;
    }

    // "AMANHÃ»" ends a quotation in Portuguese, and is no "AMANHû"; "СССР»" is Russian.
    static bool isLikely(QStringView all, const Damage &damage, qsizetype count, qsizetype certain)
    {
        const QChar before = damage.place.start > 0 ? all[damage.place.start - 1] : QChar();
        if (before.isUpper() && !damage.meant.front().isUpper()) {
            return false;
        }
        const Script wrong = scriptOf(all[damage.place.start].unicode());
        return count >= 2 || (certain == count && wrong == Script::Latin);
    }

    std::array<Bytes, wrongEncodings.size()> m_bytes;
};

MojibakeCheck::MojibakeCheck()
    : d(std::make_unique<Private>())
{}

MojibakeCheck::~MojibakeCheck() = default;

namespace {

// Whether another version has the same characters, which are spoken of then.
bool isQuoted(const CheckedRow &row, size_t version, TextSpan place)
{
    const QStringView damaged = row.text(version).view(place);
    return std::ranges::any_of(
        row.present(), [&](size_t other) { return other != version && row.view(other).contains(damaged); });
}

} // namespace

void MojibakeCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    for (const size_t version : row.present()) {
        const CheckedText &text = row.text(version);
        const TextSpan span = row.span(version);
        const QStringView all = QStringView(text.document().text()).first(span.end);
        for (qsizetype i = span.start; i < span.end; ++i) {
            if (all[i].unicode() < 0x80 || text.isCode(i)) {
                continue;
            }
            std::optional<Damage> damaged;
            if (all[i] == QChar(QChar::ReplacementCharacter)) {
                damaged = Damage{{i, i + 1}, {}};
            } else {
                damaged = d->at(text, all, i);
            }
            if (!damaged) {
                continue;
            }
            i = damaged->place.end - 1;
            if (isQuoted(row, version, damaged->place)) {
                continue;
            }
            found.push_back(damage(
                row, CheckId::Mojibake, Severity::Major, version, damaged->place,
                damaged->meant.isEmpty()
                    ? Message{QT_TRANSLATE_NOOP("hexapla::Finding", "A character could not be read in %1"),
                              {VersionNumbers{version}}}
                    : Message{
                          QT_TRANSLATE_NOOP("hexapla::Finding",
                                            "“%1” was read in a wrong encoding in %3; “%2” was meant"),
                          {text.view(damaged->place).toString(), damaged->meant, VersionNumbers{version}}}));
            found.back().evidence[version] = damaged->meant;
        }
    }
}

} // namespace hexapla
