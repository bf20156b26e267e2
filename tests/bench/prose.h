// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <random>

namespace hexapla::bench {

// Writes sentences in one language, always the same for the same seed. They mean nothing, but their words,
// their lengths and their punctuation are those of the language.
class Prose
{
public:
    // Languages: en, fr, ru, zh, ar.
    Prose(const QString &language, unsigned seed);

    static QStringList languages();
    const QString &language() const { return m_language; }

    // A number from 0 to below - 1.
    int random(int below) { return int(m_random() % unsigned(below)); }
    bool chance(int percent) { return random(100) < percent; }

    QString word();
    QString words(int count);
    QString sentence();
    QString paragraph(int sentences);

    // What stands between two words and between two sentences: nothing in Chinese.
    const QString &space() const { return m_space; }

private:
    QString clause(int count);

    QString m_language;
    QString m_space;
    QString m_stop;
    QString m_question;
    QString m_comma;
    QString m_openQuote;
    QString m_closeQuote;
    QStringList m_words;
    QStringList m_abbreviations; // with a full stop that ends no sentence
    std::mt19937 m_random;
};

} // namespace hexapla::bench
