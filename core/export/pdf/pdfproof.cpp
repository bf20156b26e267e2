// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/pdf/pdfproof.h"

#include <QFile>

#include <poppler-qt6.h>
#include <qpdf/qpdf-c.h>

#include <memory>
#include <type_traits>

namespace hexapla {

namespace {

Error damage(const QString &path, const QString &detail)
{
    return {ErrorCode::DamagedFile, path, std::nullopt, detail};
}

struct CloseQpdf
{
    void operator()(qpdf_data qpdf) const { qpdf_cleanup(&qpdf); }
};
using Qpdf = std::unique_ptr<std::remove_pointer_t<qpdf_data>, CloseQpdf>;

// qpdf reads every object and decodes every stream; nothing is kept of that.
Result<void> checkStructure(const QString &path)
{
    const Qpdf qpdf(qpdf_init());
    qpdf_set_suppress_warnings(qpdf.get(), QPDF_TRUE);
    qpdf_silence_errors(qpdf.get());
    if ((qpdf_read(qpdf.get(), QFile::encodeName(path).constData(), nullptr) & QPDF_ERRORS) == 0) {
        qpdf_check_pdf(qpdf.get());
    }
    qpdf_error fault = qpdf_get_error(qpdf.get());
    if (!fault) {
        fault = qpdf_next_warning(qpdf.get());
    }
    if (fault) {
        return std::unexpected(damage(path, QString::fromUtf8(qpdf_get_error_full_text(qpdf.get(), fault))));
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
