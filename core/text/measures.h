// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"
#include "core/text/textspan.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace hexapla {

// What is measured in a unit that others may convert: metres as miles, degrees as degrees; or money, that
// nobody converts.
struct Measure
{
    quint8 unit = 0; // which one
    quint8 kind = 0; // lengths, weights, ...: only measures of one kind can be converted
    double factor = 1;
    double offset = 0;

    bool isHour() const;
    // The unit; that of both for miles on land and at sea, which many take for one.
    quint8 looseUnit() const;
    double inBase(double value) const { return value * factor + offset; }
};

// Whether two amounts in different units may be the same, each rounded as it is written: 5 km and 3 miles.
bool areConverted(const QString &value, const Measure &measure, const QString &other,
                  const Measure &otherMeasure);

// A measure with the place of the number and its unit.
struct WrittenMeasure
{
    Measure measure;
    TextSpan text;
};

// Reads the names of units and currencies of one language, as ICU writes them behind numbers, and as
// resources/languages/LANG/units.txt adds; its format stands at the top of the English one.
class MeasureReader
{
public:
    explicit MeasureReader(const LanguageTag &language);

    // The measure that is named behind a number which ends at an offset: "km", "Kilometer", "-mile".
    std::optional<Measure> read(QStringView text, qsizetype offset) const;
    // The one that is named behind a number, or whose sign stands before it: "€20".
    std::optional<WrittenMeasure> around(QStringView text, TextSpan number) const;

private:
    struct Name
    {
        std::u16string letters;
        Measure measure;
        bool isStem = false; // an ending may follow: "километрах"
    };

    void addUnits(const LanguageTag &language);
    void addCurrencies(const LanguageTag &language);
    void addNames(const LanguageTag &language, const char *unit, const Measure &measure);
    std::optional<std::pair<Measure, qsizetype>> readWithEnd(QStringView text, qsizetype offset) const;
    void add(QString name, const Measure &measure, bool isStem);

    std::unordered_map<char16_t, std::vector<Name>> m_names; // by their first letters, long ones first
    std::unordered_map<char16_t, Measure> m_signs;           // of money
};

} // namespace hexapla
