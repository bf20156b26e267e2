// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"
#include "core/text/textspan.h"

#include <QString>
#include <QStringList>
#include <QStringView>
#include <QtClassHelperMacros>

#include <memory>
#include <vector>

namespace hexapla {

// A date or a time of day in a text, with all it may mean, the likeliest first: "2022-01-05" with "?" for
// digits that are not said, "14:30".
struct WrittenDate
{
    TextSpan text;
    std::vector<QString> values;
    bool isTime = false;
    bool isMalformed = false; // no calendar has it, or nobody writes dates like that
    bool isVague = false;     // a month alone, or another calendar
};

// Reads the dates and times of one language: the month names, words and orders of ICU's, and what
// resources/languages/LANG/dates.txt adds to them; its format stands at the top of the English one.
class DateReader
{
public:
    explicit DateReader(const LanguageTag &language);
    ~DateReader();
    Q_DISABLE_COPY_MOVE(DateReader)

    // Those of a text in its order; they do not overlap. A year alone is a number.
    std::vector<WrittenDate> find(QStringView text) const;

private:
    class Private;
    std::unique_ptr<const Private> d;
};

// The numbers that someone may write for a part of such a value, as plain decimals.
QStringList numbersOf(const QString &value);

// Whether two values may mean the same: what one does not say does not count.
bool agree(QStringView one, QStringView other);

} // namespace hexapla
