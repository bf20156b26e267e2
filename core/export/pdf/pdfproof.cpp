// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/pdf/pdfproof.h"

#include <QFile>

#include <poppler-qt6.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace hexapla {

namespace {

Error damage(const QString &path, const QString &detail)
{
    return {ErrorCode::DamagedFile, path, std::nullopt, detail};
}

// qpdf reads every object and decodes every stream when it writes the file anew; nothing is kept of that.
Result<void> checkStructure(const QString &path)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QFile::encodeName(path).constData());
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDecodeLevel(qpdf_dl_all);
        writer.write();
        if (pdf.anyWarnings()) {
            return std::unexpected(damage(path, QString::fromUtf8(pdf.getWarnings().front().what())));
        }
    } catch (const std::exception &exception) {
        return std::unexpected(damage(path, QString::fromUtf8(exception.what())));
    }
    return {};
}

} // namespace

Result<PdfProof> provePdf(const QString &path)
{
    if (!QFile::exists(path)) {
        return std::unexpected(Error{ErrorCode::FileNotFound, path, std::nullopt, {}});
    }
    if (const auto checked = checkStructure(path); !checked) {
        return std::unexpected(checked.error());
    }
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::load(path);
    if (!document || document->isLocked()) {
        return std::unexpected(damage(path, QStringLiteral("not readable by Poppler")));
    }
    PdfProof proof;
    for (int number = 0; number < document->numPages(); ++number) {
        const std::unique_ptr<Poppler::Page> page = document->page(number);
        proof.pages.append(page ? page->text(QRectF()) : QString());
    }
    for (const Poppler::FontInfo &font : document->fonts()) {
        proof.fonts.append({font.name(), font.isEmbedded()});
    }
    return proof;
}

} // namespace hexapla
