// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/document/version.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hexapla {

// A case of the exports, a folder of tests/data/export: the versions as NUMBER.LANGUAGE.SUFFIX, their rows in
// rows.tsv (as align prints them, with columns for state and confidence behind), and what is expected of
// every format in expected.FORMAT.
struct ExportCase
{
    std::vector<Version> versions;
    Alignment alignment;
};

// Fills the table of a data-driven test (column "folder").
void addExportCases();
ExportCase readExportCase(const QString &folder);

// Compares with <folder>/expected.<format>; with HEXAPLA_BLESS=1 in the environment it is written anew
// instead.
void checkExport(const QByteArray &file, const QString &folder, const QString &format);

} // namespace hexapla
