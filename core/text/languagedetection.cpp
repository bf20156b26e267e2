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

struct Candidate
{
    CLD2::Language language = CLD2::UNKNOWN_LANGUAGE;
    double share = 0; // of the text, 0 to 1
};

struct Guesses
{
    std::array<Candidate, 3> candidates; // the likeliest first
    bool isReliable = false;
};

Guesses guess(const QByteArray &utf8)
{
    std::array<CLD2::Language, 3> languages{};
    std::array<int, 3> percents{};
    std::array<double, 3> scores{};
    int textBytes = 0;
    int validBytes = 0;
    Guesses result;
    const CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    const CLD2::Language likeliest = CLD2::ExtDetectLanguageSummaryCheckUTF8(
        utf8.constData(), static_cast<int>(utf8.size()), true, &hints, CLD2::kCLDFlagBestEffort,
        languages.data(), percents.data(), scores.data(), nullptr, &textBytes, &result.isReliable,
        &validBytes);
    for (size_t i = 0; i < languages.size(); ++i) {
        result.candidates[i] = {.language = languages[i], .share = percents[i] / 100.0};
    }
    // It need not be the one with the greatest share: markup and names look English.
    std::ranges::stable_partition(result.candidates, [likeliest](const Candidate &candidate) {
        return candidate.language == likeliest;
    });
    return result;
}

// What a language is written with in a text: its own script, if that is there at all (beside foreign names,
// code, markup), else the script most of the text is in.
struct Writing
{
    Script script = Script::Common;
    double share = 0; // of the characters
    bool isUsual = true;
};

Writing writing(const QString &language, const ScriptCount &scripts)
{
    constexpr double least = 0.05;
    std::array<UScriptCode, 8> codes{};
    UErrorCode status = U_ZERO_ERROR;
    const int count =
        uscript_getCode(language.toLatin1().constData(), codes.data(), int(codes.size()), &status);
    Writing result;
    for (int i = 0; U_SUCCESS(status) && i < count; ++i) {
        result.script = static_cast<Script>(codes[static_cast<size_t>(i)]);
        result.share += scripts.share(result.script);
    }
    if (result.share >= least) {
        return result;
    }
    return {.script = scripts.dominant(), .share = scripts.share(scripts.dominant()), .isUsual = false};
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

// A short text proves little, whatever its letters say; an ideogram says more than a letter. 0 to 1.
double enough(double characters, Script script)
{
    const double letters = characters * (family(script) == Script::Han ? 4 : 1);
    return letters / (letters + 25);
}

} // namespace

LanguageGuess detectLanguage(QStringView text)
{
    const QString seen = sample(text);
    const ScriptCount scripts(seen);
    if (scripts.characters() == 0) {
        return {};
    }
    const Guesses guesses = guess(interchangeable(seen));
    for (const Candidate &candidate : guesses.candidates) {
        if (candidate.language == CLD2::UNKNOWN_LANGUAGE || candidate.share <= 0) {
            continue;
        }
        const QString code = modern(QLatin1StringView(CLD2::LanguageCode(candidate.language)));
        const Writing found = writing(code, scripts);
        if (const auto tag = LanguageTag::fromString(
                found.isUsual ? code : QString(code + u'-' + scriptCode(found.script)))) {
            const double amount = enough(double(scripts.characters()) * found.share, found.script);
            return {.language = *tag,
                    .confidence = candidate.share * amount * (guesses.isReliable ? 1.0 : 0.5)};
        }
    }
    const Script dominant = scripts.dominant();
    const LanguageTag only = onlyLanguageOf(dominant);
    const double amount = enough(double(scripts.characters()) * scripts.share(dominant), dominant);
    return {.language = only, .confidence = only.isUndetermined() ? 0 : 0.5 * amount};
}

} // namespace hexapla
