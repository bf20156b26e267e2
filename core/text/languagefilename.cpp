// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/languagedetection.h"

#include <QSet>
#include <QStringList>

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <ranges>
#include <string>

using namespace Qt::StringLiterals;

namespace hexapla {

namespace {

// How clearly a part of a name is set apart: "x.ru.md" and "ru.md" leave no doubt, "x_ru.md", "x-ru.md" and
// "ru/x.md" some, since words stand there as well. Three letters are taken for a language only where there is
// none.
enum class Setting : quint8 { Apart, Joined };

// Codes that are rather a word, a suffix or an abbreviation where words are joined, and as a folder's name.
bool isRatherWord(const QString &code)
{
    static constexpr std::array words{"am"_L1, "an"_L1, "as"_L1, "be"_L1, "bi"_L1, "co"_L1, "cv"_L1, "ee"_L1,
                                      "he"_L1, "ho"_L1, "ia"_L1, "ie"_L1, "ii"_L1, "in"_L1, "io"_L1, "is"_L1,
                                      "li"_L1, "my"_L1, "na"_L1, "om"_L1, "or"_L1, "os"_L1, "pi"_L1, "ps"_L1,
                                      "so"_L1, "to"_L1, "ts"_L1, "tv"_L1, "ve"_L1, "vo"_L1};
    return std::ranges::contains(words, code);
}

bool isIsoLanguage(const QString &code)
{
    static const QSet<QString> codes = [] {
        QSet<QString> all;
        for (const char *const *language = uloc_getISOLanguages(); *language; ++language) {
            all.insert(QString::fromLatin1(*language));
        }
        return all;
    }();
    return codes.contains(code);
}

// With the likely script and region: "zh-TW" and "zh-Hant-TW" are one.
std::string maximized(icu::Locale locale)
{
    UErrorCode status = U_ZERO_ERROR;
    locale.addLikelySubtags(status);
    return locale.getName();
}

// Whether ICU has data for a language, in a script or region if it names one: what people write documents in.
bool isInUse(const LanguageTag &tag)
{
    static const QSet<QByteArray> known = [] {
        QSet<QByteArray> all;
        for (int32_t i = 0; i < uloc_countAvailable(); ++i) {
            all.insert(QByteArray::fromStdString(maximized(icu::Locale(uloc_getAvailable(i)))));
        }
        return all;
    }();
    return known.contains(
        QByteArray::fromStdString(maximized(icu::Locale(tag.toString().toLatin1().constData()))));
}

bool isSameCase(const QString &code) { return code == code.toLower() || code == code.toUpper(); }

bool isLanguageCode(const QString &code, Setting setting)
{
    const QString lower = code.toLower();
    if (!isSameCase(code)) {
        return false;
    }
    if (code.size() == 3 && setting == Setting::Apart) {
        // "deu" is another name of "de".
        return isIsoLanguage(LanguageTag::fromString(lower).value_or(LanguageTag()).language());
    }
    return code.size() == 2 && isIsoLanguage(lower);
}

bool isScriptOrRegion(const QString &code)
{
    if (code.size() == 4) {
        return u_getPropertyValueEnum(UCHAR_SCRIPT, code.toLatin1().constData()) != UCHAR_INVALID_CODE;
    }
    const bool isNumber = std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return (code.size() == 2 && isSameCase(code) && !isNumber) || (code.size() == 3 && isNumber);
}

// The tag that parts of a name make: a language, then perhaps a script, then perhaps a region.
LanguageTag tagOf(const QStringList &parts, Setting setting)
{
    if (parts.isEmpty() || parts.size() > 3 || !isLanguageCode(parts.first(), setting)) {
        return {};
    }
    if (!std::all_of(parts.begin() + 1, parts.end(), isScriptOrRegion)) {
        return {};
    }
    const LanguageTag tag = LanguageTag::fromString(parts.join(u'-')).value_or(LanguageTag());
    const bool isTwoLetters = parts.size() == 1 && parts.first().size() == 2;
    return isTwoLetters || isInUse(tag) ? tag : LanguageTag();
}

QStringList pieces(QString name) { return name.replace(u'_', u'-').replace(u'@', u'-').split(u'-'); }

// "README-zh-Hant", "charter_fr": the longest tag at the end, with a word before it.
LanguageTag joinedTag(const QString &name)
{
    const QStringList parts = pieces(name);
    for (qsizetype count = std::min<qsizetype>(3, parts.size() - 1); count > 0; --count) {
        const QStringList last = parts.last(count);
        const LanguageTag tag = tagOf(last, Setting::Joined);
        if (tag.isUndetermined() || parts[parts.size() - count - 1].isEmpty()) {
            continue;
        }
        const QString &code = last.first();
        const bool isShouted = code == code.toUpper() && name != name.toUpper();
        return count == 1 && isRatherWord(code.toLower()) && !isShouted ? LanguageTag() : tag;
    }
    return {};
}

LanguageTag tagOfFolder(const QString &folder)
{
    return isRatherWord(folder.toLower()) ? LanguageTag() : tagOf(pieces(folder), Setting::Joined);
}

} // namespace

LanguageTag languageFromFileName(QStringView path)
{
    QStringList folders = path.toString().replace(u'\\', u'/').split(u'/', Qt::SkipEmptyParts);
    if (folders.isEmpty()) {
        return {};
    }
    QStringList parts = folders.takeLast().split(u'.', Qt::SkipEmptyParts);
    if (parts.size() > 1) {
        parts.removeLast(); // the extension
    }
    if (!parts.isEmpty()) {
        if (const LanguageTag tag = tagOf(pieces(parts.last()), Setting::Apart); !tag.isUndetermined()) {
            return tag;
        }
        if (const LanguageTag tag = joinedTag(parts.last()); !tag.isUndetermined()) {
            return tag;
        }
    }
    for (const QString &folder : folders | std::views::reverse) {
        if (const LanguageTag tag = tagOfFolder(folder); !tag.isUndetermined()) {
            return tag;
        }
    }
    return {};
}

} // namespace hexapla
