// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/numberwords.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace hexapla {

// A time of day in words, as people say it: "half past six".
struct SpokenTime
{
    std::vector<QString> values; // "06:30", "18:30"
    size_t words = 0;            // how many it takes
};

// Reads those of one language, from what resources/languages/LANG/dates.txt tells of clocks.
class SpokenTimes
{
public:
    // The words of numbers must outlive this.
    SpokenTimes(const LanguageTag &language, const NumberWords &numbers);

    bool isEmpty() const { return m_phrases.empty(); }
    // The time that starts with the first of these words.
    std::optional<SpokenTime> read(std::span<const QStringView> words) const;

private:
    struct Phrase
    {
        QStringList before; // words around the hour, small
        QStringList behind;
        int minutes = 0; // from the hour
    };
    std::optional<SpokenTime> match(const Phrase &phrase, std::span<const QStringView> words) const;
    // The hour that just these words say.
    std::optional<int> hourOf(std::span<const QStringView> words) const;

    std::vector<Phrase> m_phrases;
    const NumberWords *m_numbers;
};

} // namespace hexapla
