// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/readingfonts.h"

#include "app/theme/fontsize.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr double readingScale = 1.3; // reading text to interface text
constexpr double codeScale = 1.1;

struct ScriptFonts
{
    QLatin1StringView language; // empty: any
    QLatin1StringView script;
    QStringList families;
};

// The reading families that systems carry, by script; the language first where one script has several hands.
const QList<ScriptFonts> &scriptFonts()
{
    static const QList<ScriptFonts> table{
        {"ja"_L1,
         {},
         {u"Noto Serif CJK JP"_s, u"Noto Serif JP"_s, u"Hiragino Mincho ProN"_s, u"Yu Mincho"_s}},
        {"ko"_L1, {}, {u"Noto Serif CJK KR"_s, u"Noto Serif KR"_s, u"AppleMyungjo"_s, u"Batang"_s}},
        {"zh"_L1, "Hant"_L1, {u"Noto Serif CJK TC"_s, u"Noto Serif TC"_s, u"Songti TC"_s, u"PMingLiU"_s}},
        {"zh"_L1, {}, {u"Noto Serif CJK SC"_s, u"Noto Serif SC"_s, u"Songti SC"_s, u"SimSun"_s}},
        {{}, "Arab"_L1, {u"Noto Naskh Arabic"_s, u"Amiri"_s, u"Geeza Pro"_s, u"Traditional Arabic"_s}},
        {{}, "Hebr"_L1, {u"Noto Serif Hebrew"_s, u"Frank Ruehl CLM"_s, u"New Peninim MT"_s, u"David"_s}},
        {{}, "Deva"_L1, {u"Noto Serif Devanagari"_s, u"Kohinoor Devanagari"_s, u"Nirmala UI"_s}},
        {{}, "Beng"_L1, {u"Noto Serif Bengali"_s, u"Nirmala UI"_s}},
        {{}, "Taml"_L1, {u"Noto Serif Tamil"_s, u"Nirmala UI"_s}},
        {{}, "Telu"_L1, {u"Noto Serif Telugu"_s, u"Nirmala UI"_s}},
        {{}, "Gujr"_L1, {u"Noto Serif Gujarati"_s, u"Nirmala UI"_s}},
        {{}, "Guru"_L1, {u"Noto Serif Gurmukhi"_s, u"Nirmala UI"_s}},
        {{}, "Knda"_L1, {u"Noto Serif Kannada"_s, u"Nirmala UI"_s}},
        {{}, "Mlym"_L1, {u"Noto Serif Malayalam"_s, u"Nirmala UI"_s}},
        {{}, "Sinh"_L1, {u"Noto Serif Sinhala"_s, u"Nirmala UI"_s}},
        {{}, "Thai"_L1, {u"Noto Serif Thai"_s, u"Thonburi"_s, u"Leelawadee UI"_s}},
        {{}, "Laoo"_L1, {u"Noto Serif Lao"_s, u"Leelawadee UI"_s}},
        {{}, "Khmr"_L1, {u"Noto Serif Khmer"_s, u"Leelawadee UI"_s}},
        {{}, "Mymr"_L1, {u"Noto Serif Myanmar"_s, u"Myanmar Text"_s}},
        {{}, "Tibt"_L1, {u"Noto Serif Tibetan"_s, u"Kailasa"_s}},
        {{}, "Geor"_L1, {u"Noto Serif Georgian"_s, u"Sylfaen"_s}},
        {{}, "Armn"_L1, {u"Noto Serif Armenian"_s, u"Sylfaen"_s}},
        {{}, "Ethi"_L1, {u"Noto Serif Ethiopic"_s, u"Nyala"_s}},
    };
    return table;
}

const QStringList &latinFamilies()
{
    static const QStringList families{u"Noto Serif"_s,      u"Source Serif 4"_s, u"Charter"_s,
                                      u"Georgia"_s,         u"Cambria"_s,        u"DejaVu Serif"_s,
                                      u"Liberation Serif"_s};
    return families;
}

// The script a language is written in; by likely subtags where the tag does not name it.
QString scriptOf(const LanguageTag &language)
{
    if (!language.script().isEmpty()) {
        return language.script();
    }
    return QLocale::scriptToCode(QLocale(language.toString()).script());
}

QStringList familiesFor(const LanguageTag &language)
{
    QStringList wanted;
    if (!language.isUndetermined()) {
        const QString script = scriptOf(language);
        const auto &table = scriptFonts();
        const auto fonts = std::ranges::find_if(table, [&](const ScriptFonts &row) {
            return (row.language.isEmpty() || row.language == language.language()) &&
                   (row.script.isEmpty() || row.script == script);
        });
        if (fonts != table.end()) {
            wanted = fonts->families;
        }
    }
    wanted += latinFamilies();
    // A family that is not there would be replaced by one that looks nothing like it.
    wanted.removeIf([](const QString &family) { return !QFontDatabase::hasFamily(family); });
    return wanted;
}

} // namespace

QFont readingFont(const LanguageTag &language, double zoom)
{
    QFont font = QGuiApplication::font();
    font.setStyleHint(QFont::Serif);
    const QStringList families = familiesFor(language);
    if (families.isEmpty()) {
        font.setFamilies({u"serif"_s});
    } else {
        font.setFamilies(families);
    }
    font.setPointSizeF(pointSize(QGuiApplication::font()) * readingScale * zoom);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont codeFont(double zoom)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    if (font.family() == u"monospace"_s) {
        // Nobody chose a font here, and what the name stands for may have no bold.
        font.setFamilies({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Liberation Mono"_s, u"monospace"_s});
    }
    font.setPointSizeF(pointSize(QGuiApplication::font()) * codeScale * zoom);
    return font;
}

bool hasItalics(const LanguageTag &language)
{
    static constexpr std::array slanted{"Latn"_L1, "Cyrl"_L1, "Grek"_L1, "Armn"_L1, "Geor"_L1};
    return language.isUndetermined() || std::ranges::contains(slanted, scriptOf(language));
}

} // namespace hexapla
