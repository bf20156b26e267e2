// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/versionsource.h"

#include "core/base/uuid.h"
#include "core/formats/versionreader.h"
#include "core/project/packedbytes.h"

#include <QFileInfo>

namespace hexapla {

KeptVersion keptVersion(const Version &version, const QString &origin, bool isPreSegmented)
{
    KeptVersion kept;
    kept.contents = {version.bytes, version.document.text().toUtf8()};
    kept.version = {.id = newUuid(),
                    .position = 0,
                    .fileName = QFileInfo(version.fileName).fileName(),
                    .origin = origin,
                    .source = contentHash(kept.contents[0]),
                    .text = contentHash(kept.contents[1]),
                    .encoding = QString::fromLatin1(version.encoding.name),
                    .format = version.format,
                    .language = version.language,
                    .isPreSegmented = isPreSegmented,
                    .deletedAt = {},
                    .measure = std::make_shared<const TextMeasure>(version.document.text())};
    return kept;
}

Result<Version> readKeptVersion(const ProjectVersion &version, const ProjectStore &store,
                                const WorkContext &context)
{
    const auto bytes = store.content(version.source, Proof::Sum);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    return readVersion(*bytes, version.fileName,
                       {.encoding = version.encoding.toLatin1(),
                        .language = version.language,
                        .format = version.format,
                        .isPreSegmented = version.isPreSegmented},
                       context);
}

Result<std::vector<Version>> readKeptVersions(const ProjectData &data, const ProjectStore &store,
                                              const WorkContext &context)
{
    std::vector<Version> versions;
    for (const ProjectVersion *kept : data.shownVersions()) {
        auto version = readKeptVersion(*kept, store, context);
        if (!version) {
            return std::unexpected(version.error());
        }
        versions.push_back(std::move(*version));
    }
    return versions;
}

} // namespace hexapla
