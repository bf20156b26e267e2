// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/check/glossary.h"
#include "core/document/version.h"

#include <QString>

#include <vector>

namespace hexapla {

// A few versions with their rows, written down in a file of tests/data/check:
//
//     # what the case is about
//     en: There were 32 of them. ¶ They left.
//     fr: Ils étaient ⟦31⟧. ¶ Ils partirent.
//     ru: Их было 32. ¶ Они ушли.
//
// A version a line, with its language; a row a paragraph, parted by ¶, which may be empty; \n breaks a line.
// Versions are Markdown. ⟦⟧ marks what must be found, in the odd versions and nowhere else; empty where
// something is missing. Blank lines part cases. A glossary stands before the versions, its entries parted by
// semicolons:
//     glossary: en lamp, fr lampe | !bougie ; en keeper, fr gardien
struct CheckCase
{
    QString title;
    std::vector<Version> versions;
    Alignment alignment;
    std::vector<std::vector<TextSpan>> marks; // by version, in the document's text
    Glossary glossary;
};

// The cases of a file; the test fails when it cannot be read.
std::vector<CheckCase> checkCases(const QString &path);

// One case, of lines as in a file.
CheckCase checkCase(const QStringList &lines);

} // namespace hexapla
