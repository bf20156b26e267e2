// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/languagedetection.h"

#include "core/text/script.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>
#include <unicode/locid.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace hexapla {

namespace {

// So much of a text is looked at: all of it, or pieces from its beginning, middle and end.
constexpr qsizetype pieceLength = 20'000;

QString sample(QStringView text)
{
    if (text.size() <= 3 * pieceLength) {
        return text.toString();
    }
    const qsizetype middle = text.size() / 2 - pieceLength / 2;
    return text.first(pieceLength) + u' ' + text.sliced(middle, pieceLength) + u' ' + text.last(pieceLength);
}

// The detector wants nothing but interchange-valid text.
QByteArray interchangeable(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c.isNonCharacter()) {
            c = u' ';
        }
    }
    return text.toUtf8();
}

struct Guess
{
    CLD2::Language language = CLD2::UNKNOWN_LANGUAGE;
    double share = 0;  // of the text, 0 to 1
    double normal = 0; // how like ordinary text of the language: 1 is typical
};

struct Guesses
{
    std::array<Guess, 3> best;
    bool isReliable = false;
};

Guesses guess(const QByteArray &utf8)
{
    std::array<CLD2::Language, 3> languages{};
    std::array<int, 3> percents{};
    std::array<double, 3> normals{};
    int textBytes = 0;
    int validBytes = 0;
    Guesses result;
    const CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::ExtDetectLanguageSummaryCheckUTF8(utf8.constData(), static_cast<int>(utf8.size()), true, &hints,
                                            CLD2::kCLDFlagBestEffort, languages.data(), percents.data(),
                                            normals.data(), nullptr, &textBytes, &result.isReliable,
                                            &validBytes);
    for (size_t i = 0; i < result.best.size(); ++i) {
        result.best[i] = {.language = languages[i], .share = percents[i] / 100.0, .normal = normals[i]};
    }
    return result;
}

bool writesWith(const icu::Locale &locale, Script script)
{
    std::array<UScriptCode, 8> codes{};
    UErrorCode status = U_ZERO_ERROR;
    const int count = uscript_getCode(locale.getName(), codes.data(), int(codes.size()), &status);
    return U_SUCCESS(status) && std::any_of(codes.begin(), codes.begin() + count, [script](UScriptCode code) {
               return family(static_cast<Script>(code)) == family(script);
           });
}

QString withScript(const QString &language, Script script)
{
    return writesWith(icu::Locale(language.toLatin1().constData()), script)
               ? language
               : QString(language + u'-' + scriptCode(script));
}

// What CLD2 calls a language, in today's words.
QString modern(QLatin1StringView code)
{
    struct Renamed
    {
        QLatin1StringView before;
        QLatin1StringView now;
    };
    static constexpr std::array renamed{
        Renamed{"iw"_L1, "he"_L1},  Renamed{"jw"_L1, "jv"_L1}, Renamed{"no"_L1, "nb"_L1},
        Renamed{"tl"_L1, "fil"_L1}, Renamed{"mo"_L1, "ro"_L1}, Renamed{"sh"_L1, "sr-Latn"_L1},
    };
    const auto found = std::ranges::find(renamed, code, &Renamed::before);
    return found == renamed.end() ? code : found->now;
}

// The one language a script is used for, as far as ICU knows: Greek for Grek. Scripts that write many
// languages say nothing.
LanguageTag onlyLanguageOf(Script script)
{
    static constexpr std::array shared{Script::Latin, Script::Cyrillic, Script::Arabic, Script::Devanagari,
                                       Script::Han};
    if (script == Script::Common || std::ranges::contains(shared, script)) {
        return {};
    }
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale(QByteArray("und-" + scriptCode(script).toLatin1()).constData());
    locale.addLikelySubtags(status);
    return U_SUCCESS(status)
               ? LanguageTag::fromString(QString::fromLatin1(locale.getLanguage())).value_or(LanguageTag())
               : LanguageTag();
}

} // namespace

LanguageGuess detectLanguage(QStringView text)
{
    const QString seen = sample(text);
    const DominantScript script = dominantScript(seen);
    if (script.characters == 0) {
        return {};
    }
    // A short text proves little, whatever its letters say; an ideogram says more than a letter.
    const double letters =
        double(script.characters) * (family(script.script) == Script::Han ? 4 : 1) * script.share;
    const double length = letters / (letters + 25);

    const Guesses guesses = guess(interchangeable(seen));
    for (const Guess &candidate : guesses.best) {
        const QString code = modern(QLatin1StringView(CLD2::LanguageCode(candidate.language)));
        const auto tag = LanguageTag::fromString(withScript(code, script.script));
        if (candidate.language == CLD2::UNKNOWN_LANGUAGE || !tag || tag->isUndetermined()) {
            continue;
        }
        // A language found in the lesser part of the text is not the text's.
        if (candidate.share <= 0) {
            continue;
        }
        const double reliable = guesses.isReliable ? 1.0 : 0.5;
        return {.language = *tag, .confidence = candidate.share * length * reliable};
    }
    return {.language = onlyLanguageOf(script.script), .confidence = 0.5 * length};
}

} // namespace hexapla
