// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignedtext.h"

#include <random>
#include <vector>

namespace hexapla {

// Says the same in several languages: who does what where. Always the same for the same seed.
class ParallelText
{
public:
    explicit ParallelText(unsigned seed)
        : m_random(seed)
    {}

    // en, fr, ru, zh, ar
    static const std::vector<LanguageTag> &languages();

    struct Clause
    {
        size_t who = 0;
        size_t does = 0;
        size_t what = 0;
        size_t where = 0;
    };
    struct Statement
    {
        std::vector<Clause> clauses;
        int number = 0; // 0: none
    };

    // One clause for most, two for some, a number in a few.
    Statement statement();
    Statement statement(size_t clauses);
    std::vector<Statement> statements(size_t count);

    // A number from 0 to below - 1.
    size_t random(size_t below) { return m_random() % below; }
    bool chance(size_t percent) { return random(100) < percent; }

    static QString sentence(const Statement &statement, size_t language);
    // Half a sentence becomes one: the clauses from one on, so many.
    static Statement part(const Statement &statement, size_t first, size_t count);
    // "Chapter 3. The keeper"
    static QString heading(int number, size_t language);

private:
    std::mt19937 m_random;
};

// The segments of one version, made one after the other.
class VersionWriter
{
public:
    explicit VersionWriter(size_t language);

    VersionWriter &sentence(const ParallelText::Statement &statement, bool startsParagraph = false);
    VersionWriter &heading(int number);
    VersionWriter &add(const QString &text, SegmentKind kind, bool startsParagraph);

    const AlignedText &text() const { return m_text; }

private:
    size_t m_language;
    AlignedText m_text;
};

// All of the statements, a sentence each, in paragraphs of five.
AlignedText writtenOut(const std::vector<ParallelText::Statement> &statements, size_t language);

} // namespace hexapla
