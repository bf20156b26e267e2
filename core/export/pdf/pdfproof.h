// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace hexapla {

// What other programs find in a PDF file.
struct PdfProof
{
    struct Font
    {
        QString name;
        bool isEmbedded = false;
    };

    QStringList pages; // the text of each, as Poppler extracts it
    QList<Font> fonts;
};

// Reads a PDF back: qpdf checks every object of the file, Poppler extracts the text. A file that either finds
// fault with fails with DamagedFile and the fault as the detail. Exports are proved so before they replace
// anything.
Result<PdfProof> provePdf(const QString &path);

} // namespace hexapla
