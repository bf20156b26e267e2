// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/annotate/annotation.h"
#include "core/document/format.h"
#include "core/project/record.h"
#include "core/project/textmeasure.h"
#include "core/project/verdict.h"
#include "core/text/languagetag.h"

#include <map>

namespace hexapla {

struct Author
{
    QUuid id;
    QString name;

    friend bool operator==(const Author &, const Author &) = default;
};

// A version as the project keeps it. Its bytes and its text are kept apart, by their hashes.
struct ProjectVersion
{
    QUuid id;
    qint64 position = 0; // its place among the versions; of removed ones the one they had
    QString fileName;
    QString origin; // the file it came from, for reading it again; never shown to others
    QString source; // SHA-256 of the bytes
    QString text;   // SHA-256 of the document's text in UTF-8
    QString encoding;
    Format format = Format::Markdown;
    LanguageTag language;
    bool isPreSegmented = false;
    std::optional<Instant> deletedAt;
    std::shared_ptr<const TextMeasure> measure; // of the text

    bool isRemoved() const { return deletedAt.has_value(); }
};

// Whether a target stands in the text of its version. Of those that lost their place the old one is kept,
// wherever that was.
bool canStand(const Target &target, const ProjectVersion &version);

// All that is in a project, as a plain value, without the sources.
struct ProjectData
{
    QUuid id;
    std::map<QUuid, Author> authors;
    std::map<QUuid, ProjectVersion> versions;
    std::map<QUuid, Annotation> annotations;
    Verdicts verdicts;
    std::map<QString, QString> settings;
    Alignment alignment;

    // The versions that are not removed, in their order: what the alignment's cells stand for.
    std::vector<const ProjectVersion *> shownVersions() const;
};

} // namespace hexapla
