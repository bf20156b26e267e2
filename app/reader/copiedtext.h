// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QString>

#include <vector>

class QMimeData;

namespace hexapla {

// Some of a document for the clipboard: as plain text, with tabs between the cells of a table, and as HTML.
QString plainCopy(const Document &document, TextSpan text);
QString richCopy(const Document &document, TextSpan text);

// Rows of several versions as a table; a cell is any text of a document, or none.
struct CopiedCell
{
    Document document;
    TextSpan text;
};
QMimeData *mimeCopy(const std::vector<std::vector<CopiedCell>> &rows);

// Both; the caller owns it.
QMimeData *mimeCopy(const Document &document, TextSpan text);

} // namespace hexapla
