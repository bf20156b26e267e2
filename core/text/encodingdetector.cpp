// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/encodingdetector.h"

#include "core/text/converter.h"
#include "core/text/encoding.h"
#include "core/text/plausibility.h"

#include <QHash>

#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <vector>

namespace hexapla {

namespace {

constexpr qsizetype sampleLength = 1 << 13;

using Languages = std::span<const char *const>;

constexpr std::array western{"en", "de", "fr", "es", "pt", "it", "nl", "sv", "da",
                             "nb", "fi", "is", "ca", "eu", "ga", "sq", "af"};
constexpr std::array central{"pl", "cs", "sk", "hu", "hr", "sl", "ro", "sq", "de"};
constexpr std::array cyrillic{"ru", "uk", "bg", "be", "sr", "mk"};
constexpr std::array russian{"ru", "bg"};
constexpr std::array ukrainian{"uk", "ru"};
constexpr std::array greek{"el"};
constexpr std::array turkish{"tr", "az"};
constexpr std::array hebrew{"he", "yi"};
constexpr std::array arabic{"ar", "fa", "ur"};
constexpr std::array baltic{"lt", "lv", "et"};
constexpr std::array thai{"th"};
// The East Asian encodings hold Greek and Cyrillic as well, GB 18030 everything.
constexpr std::array japanese{"ja", "ru", "el"};
constexpr std::array korean{"ko", "ru", "el"};
constexpr std::array ideographic{"zh", "zh_Hant", "ja"};
constexpr std::array traditionalChinese{"zh_Hant", "ru", "el"};
constexpr std::array everywhere{"zh", "zh_Hant", "ja", "ru", "uk", "kk", "el",
                                "de", "fr",      "es", "it", "pt", "pl", "cs"};

struct Candidate
{
    const char *name;
    Languages languages;
};

// Of two that read a text equally well, the first wins.
constexpr std::array candidates{
    Candidate{"windows-1252", western},
    Candidate{"windows-1251", cyrillic},
    Candidate{"KOI8-R", russian},
    Candidate{"KOI8-U", ukrainian},
    Candidate{"IBM866", cyrillic},
    Candidate{"ISO-8859-5", cyrillic},
    Candidate{"x-mac-cyrillic", cyrillic},
    Candidate{"windows-1250", central},
    Candidate{"ISO-8859-2", central},
    Candidate{"windows-1253", greek},
    Candidate{"ISO-8859-7", greek},
    Candidate{"windows-1254", turkish},
    Candidate{"windows-1255", hebrew},
    Candidate{"windows-1256", arabic},
    Candidate{"ISO-8859-6", arabic},
    Candidate{"windows-1257", baltic},
    Candidate{"windows-874", thai},
    Candidate{"Shift_JIS", japanese},
    Candidate{"EUC-JP", japanese},
    Candidate{"GB18030", everywhere},
    Candidate{"Big5", traditionalChinese},
    Candidate{"EUC-KR", korean},
    Candidate{"windows-949", korean},
    // With a blank or a line feed they would have been known by their NULs.
    Candidate{"UTF-16LE", ideographic},
    Candidate{"UTF-16BE", ideographic},
};

// The lines that hold more than ASCII, up to a length: all that tells encodings apart.
QByteArray telling(QByteArrayView bytes)
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    QByteArray result;
    qsizetype at = 0;
    while (at < bytes.size() && result.size() < sampleLength) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end + 1;
        const QByteArrayView line = bytes.sliced(at, std::min(end - at, sampleLength));
        if (!std::all_of(line.begin(), line.end(), isAscii)) {
            result += line;
        }
        at = end;
    }
    return result;
}

// The encoding that reads all the letters another one has, and more; or, where ICU's detector does not know
// it, nearly all: MacCyrillic has most small letters where windows-1251 has them.
QByteArray extended(const QByteArray &name)
{
    static const QHash<QByteArray, QByteArray> extensions{
        {"ISO-8859-1", "windows-1252"}, {"KOI8-R", "KOI8-U"},           {"windows-1251", "x-mac-cyrillic"},
        {"ISO-8859-7", "windows-1253"}, {"ISO-8859-8", "windows-1255"}, {"ISO-8859-8-I", "windows-1255"},
        {"ISO-8859-9", "windows-1254"}};
    return extensions.value(name, name);
}

// ICU's own opinion of the encodings, 0 to 1 by name.
QHash<QByteArray, double> opinions(const QByteArray &sample)
{
    QHash<QByteArray, double> result;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    ucsdet_setText(detector.get(), sample.constData(), static_cast<int32_t>(sample.size()), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_FAILURE(status)) {
        return result;
    }
    for (int32_t i = 0; i < count; ++i) {
        const char *name = ucsdet_getName(matches[i], &status);
        const int confidence = ucsdet_getConfidence(matches[i], &status);
        if (U_SUCCESS(status)) {
            for (const QByteArray &meant : {QByteArray(name), extended(name)}) {
                double &value = result[meant];
                value = std::max(value, confidence / 100.0);
            }
        }
    }
    return result;
}

qsizetype countForeign(QByteArrayView bytes)
{
    return std::ranges::count_if(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

// Whether small letters and blanks of ASCII prevail.
bool isPlainlyLatin(QByteArrayView bytes)
{
    const auto plain =
        std::ranges::count_if(bytes, [](char c) { return c == ' ' || (c >= 'a' && c <= 'z'); });
    return plain * 10 > bytes.size() * 6;
}

// How much a sample can prove: little with one or two characters outside ASCII.
double evidence(QByteArrayView sample)
{
    const auto foreign = double(countForeign(sample));
    return foreign / (foreign + 2);
}

struct Judged
{
    const Candidate *candidate;
    QString text;
    double score;
};

// Whether two readings of the same bytes are at odds. Relatives such as ISO-8859-7 and windows-1253 differ in
// a few characters; both are the same answer.
bool isRival(QStringView a, QStringView b)
{
    if (a.size() != b.size()) {
        return true;
    }
    qsizetype foreign = 0;
    qsizetype different = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        foreign += a[i].unicode() >= 0x80 ? 1 : 0;
        different += a[i] != b[i] ? 1 : 0;
    }
    return different * 10 > foreign;
}

} // namespace

DetectedEncoding detectEncoding(QByteArrayView bytes)
{
    const QByteArray sample = telling(bytes);
    const QByteArrayView head = bytes.first(std::min(bytes.size(), sampleLength));
    const QHash<QByteArray, double> opinion = opinions(sample);
    PlausibilityJudge judge;
    std::vector<Judged> judged;
    for (const Candidate &candidate : candidates) {
        auto converter = Converter::open(candidate.name);
        if (!converter) {
            continue;
        }
        const bool isWide = candidate.languages.data() == ideographic.data();
        if (isWide && (bytes.size() % 2 != 0 || isPlainlyLatin(head))) {
            continue;
        }
        QString text = converter->decode(isWide ? head : QByteArrayView(sample)).text;
        const double score =
            judge.judge(text, candidate.languages) + 0.2 * opinion.value(candidate.name, 0.0);
        judged.push_back({.candidate = &candidate, .text = std::move(text), .score = score});
    }
    std::ranges::stable_sort(judged, std::ranges::greater(), &Judged::score);
    const Judged &best = judged.front();
    const auto rival =
        std::ranges::find_if(judged, [&best](const Judged &other) { return isRival(other.text, best.text); });
    const double lead = rival == judged.end() ? 1 : std::min(1.0, (best.score - rival->score) / 0.2);
    return {.name = best.candidate->name,
            .confidence = std::clamp(best.score, 0.0, 0.99) * (0.4 + 0.6 * lead) * evidence(sample)};
}

} // namespace hexapla
