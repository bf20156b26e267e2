// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/targetplacer.h"
#include "core/project/project.h"

namespace hexapla {

enum class ImportOutcome : quint8 {
    Taken,     // it is new
    Changed,   // it was here, and took something over
    Unchanged, // it says what is here
    Older,     // what is here was written later: it holds, the other is in the history
    Skipped,   // nothing of it could be taken
};

// What became of one annotation of the file; of a reply, of that which it answers.
struct ImportedAnnotation
{
    QString name; // as the file calls it
    QUuid id;
    ImportOutcome outcome = ImportOutcome::Skipped;
    bool isInTrash = false;
    size_t review = 0; // targets that a person must look at
    size_t orphan = 0; // targets whose words are not found
    std::vector<OmissionReason> omissions = {};
};

struct ImportReport
{
    std::vector<ImportedAnnotation> annotations;

    size_t count(ImportOutcome outcome) const;
};

struct ImportOptions
{
    Author author;                 // of what names nobody
    std::optional<size_t> version; // which of those that are shown is meant where a source says nothing of it
};

// Takes annotations from a file into a project, in one step that can be taken back. They are merged as if the
// file were a copy of the project: fields go to their last writer, what loses is kept in the history, an edit
// beats a deletion, and what the file does not speak of stays. The versions are those that the project shows,
// read. Fails as edits do, and then nothing has happened.
Result<ImportReport> importAnnotations(Project &project, std::span<const Version> versions,
                                       const ToldAnnotations &told, const ImportOptions &options);

} // namespace hexapla
