// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/document/document.h"
#include "core/document/format.h"

namespace hexapla {

// One per format. Readers keep no state: they may be used from several threads at once.
class DocumentReader
{
public:
    DocumentReader() = default;
    virtual ~DocumentReader() = default;
    Q_DISABLE_COPY_MOVE(DocumentReader)

    virtual Format format() const = 0;
    // Makes a document of a decoded source. Fails only for what cannot be read past (Cancelled,
    // ReadFailed when memory runs out); everything else is a warning. Whoever has the source in UTF-8 as well
    // saves time by passing it.
    virtual Result<Document> read(const QString &source, const WorkContext &context,
                                  QByteArrayView utf8 = {}) const = 0;
};

// The reader of a format; lives as long as the program.
const DocumentReader &readerFor(Format format);

// How a source is written, by the file's name where that settles it, else by its look: plain text that is
// really Markdown is read as Markdown.
Format detectFormat(QStringView fileName, QStringView source);

} // namespace hexapla
