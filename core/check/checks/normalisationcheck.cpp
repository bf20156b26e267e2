// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/normalisationcheck.h"

#include "core/check/report.h"

#include <QtGlobal>

#include <unicode/unorm2.h>

namespace hexapla {

namespace {

bool isNormal(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normaliser = unorm2_getNFCInstance(&status);
    return U_FAILURE(status) != 0 ||
           unorm2_quickCheck(normaliser, text.utf16(), int32_t(text.size()), &status) == UNORM_YES;
}

// Marks in another order are how Hebrew and Vietnamese are typed; only what becomes another letter counts.
bool isComposable(QStringView word)
{
    const QString written = word.toString();
    const QString normal = written.normalized(QString::NormalizationForm_C);
    return normal.size() < written.size() || (normal.size() == written.size() && normal[0] != written[0]);
}

} // namespace

void NormalisationCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    for (const size_t version : row.present()) {
        if (isNormal(row.view(version))) {
            continue;
        }
        const CheckedText &text = row.text(version);
        for (const TextSpan word : row.words(version)) {
            const QStringView view = text.view(word);
            if (isNormal(view) || text.isCode(word.start) || !isComposable(view)) {
                continue;
            }
            // One word stands for all of the row.
            found.push_back(damage(
                row, CheckId::Normalisation, Severity::Trivial, version, word,
                {QT_TRANSLATE_NOOP("hexapla::Finding", "The letters of “%1” are written in parts in %2"),
                 {view.toString(), VersionNumbers{version}}}));
            break;
        }
    }
}

} // namespace hexapla
