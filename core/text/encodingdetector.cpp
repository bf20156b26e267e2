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

constexpr qsizetype sampleLength = 1 << 15;

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
constexpr std::array japanese{"ja"};
constexpr std::array korean{"ko"};
constexpr std::array simplifiedChinese{"zh"};
constexpr std::array traditionalChinese{"zh_Hant"};

struct Candidate
{
    const char *name;
    std::span<const char *const> languages;
};

// Of two that read a text equally well, the first wins.
constexpr std::array candidates{
    Candidate{"windows-1252", western},
    Candidate{"windows-1251", cyrillic},
    Candidate{"KOI8-R", russian},
    Candidate{"KOI8-U", ukrainian},
    Candidate{"IBM866", cyrillic},
    Candidate{"ISO-8859-5", cyrillic},
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
    Candidate{"GB18030", simplifiedChinese},
    Candidate{"Big5", traditionalChinese},
    Candidate{"EUC-KR", korean},
    Candidate{"windows-949", korean},
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
            double &value = result[name];
            value = std::max(value, confidence / 100.0);
        }
    }
    return result;
}

struct Judged
{
    const Candidate *candidate;
    QString text;
    double score;
};

} // namespace

DetectedEncoding detectEncoding(QByteArrayView bytes)
{
    const QByteArray sample = telling(bytes);
    const QHash<QByteArray, double> opinion = opinions(sample);
    std::vector<Judged> judged;
    for (const Candidate &candidate : candidates) {
        auto converter = Converter::open(candidate.name);
        if (!converter) {
            continue;
        }
        QString text = converter->decode(sample).text;
        const double score =
            plausibility(text, candidate.languages) + 0.2 * opinion.value(candidate.name, 0.0);
        judged.push_back({.candidate = &candidate, .text = std::move(text), .score = score});
    }
    std::ranges::stable_sort(judged, std::ranges::greater(), &Judged::score);
    const Judged &best = judged.front();
    double margin = best.score;
    for (const Judged &other : judged) {
        if (other.text != best.text) {
            margin = best.score - other.score;
            break;
        }
    }
    return {.name = best.candidate->name,
            .confidence = std::clamp(0.5 * best.score + 2 * margin, 0.05, 0.99)};
}

} // namespace hexapla
