// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace hexapla {

// How one language writes dates with the month's name: ICU's names in every form it knows, and what
// resources/languages/LANG/dates.txt adds.
class MonthNames
{
public:
    explicit MonthNames(const LanguageTag &language);

    // A regular expression for any of the names; empty where none are known.
    QString pattern() const;
    // 1 to 12; 0 for a month of another calendar.
    int monthOf(QStringView name) const;

    // Words that stand between the parts of a date: "de".
    const QStringList &fillers() const { return m_fillers; }
    // What comes first in the language.
    bool isMonthFirst() const { return m_isMonthFirst; } // before the day
    bool isYearFirst() const { return m_isYearFirst; }

private:
    struct Name
    {
        QString text;
        int month = 0;
        bool isStem = false; // some letters may follow
    };

    void addCalendar(const QString &locale, bool isGregorian);
    void addPattern(const QString &locale);
    void addTable(const QString &language);
    void addLine(QStringView line);
    void addStem(const QString &one, const QString &other, int month);
    void add(const QString &name, int month, bool isStem = false);

    std::vector<Name> m_names;
    QStringList m_fillers;
    bool m_isMonthFirst = false;
    bool m_isYearFirst = false;
};

} // namespace hexapla
