// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/versionalignment.h"

#include "app/cli/errorline.h"
#include "core/align/aligner.h"
#include "core/align/dictionary.h"

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

Result<Alignment> alignVersions(std::span<const Version> versions, const WorkContext &context,
                                QStringList &warnings, const Alignment &earlier)
{
    std::vector<AlignedText> texts;
    std::ranges::transform(versions, std::back_inserter(texts), alignedText);
    const auto warn = [&warnings](const Error &error) {
        warnings += u"warning: dictionary left out: "_s + errorLine(error);
    };
    auto alignment = align(texts, earlier, context, {.dictionaryFolders = dictionaryFolders(), .warn = warn});
    if (alignment) {
        for (const size_t version : alignment->strangers) {
            warnings +=
                versions[version].fileName +
                u": warning: hardly a word in common with the rest: where its text stands is a guess"_s;
        }
    }
    return alignment;
}

} // namespace hexapla
