// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/versionwarnings.h"

#include "app/cli/errorline.h"
#include "app/cli/versionarguments.h"

namespace hexapla {

using namespace Qt::StringLiterals;

QStringList versionWarnings(std::span<const VersionSource> sources, std::span<const Version> versions)
{
    QStringList lines;
    for (const QString &file : repeatedFiles(sources)) {
        lines += file + u": warning: the same file more than once"_s;
    }
    for (const Version &version : versions) {
        if (version.segments.empty()) {
            lines += version.fileName + u": warning: nothing to read"_s;
        }
        for (const Warning &warning : version.warnings) {
            if (warning.code == WarningCode::UncertainEncoding ||
                warning.code == WarningCode::UncertainLanguage) {
                lines += version.fileName + u": warning: "_s + warningLine(warning);
            }
        }
    }
    return lines;
}

} // namespace hexapla
