// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace hexapla {

// What went wrong, for the program. The app alone turns it into a sentence for people.
enum class ErrorCode : quint8 {
    Cancelled, // not a failure: the user asked to stop
    FileNotFound,
    NotAFile, // a directory, a device, a socket
    PermissionDenied,
    ReadFailed,
    WriteFailed,
    FileTooLarge,
    BinaryFile,      // bytes that are no text in any encoding
    DamagedFile,     // of the right kind, but broken
    UnknownEncoding, // the encoding asked for is not known
    UnknownLanguage, // not a BCP 47 tag
    UnknownFormat,
    ImpossibleEdit, // the rows, or what else it is about, do not allow it
    DiskFull,
    NotAProject,  // not a project file at all
    NewerProject, // written by a later Hexapla: can be looked at, but not changed
    ProjectBusy,  // another process has been writing for too long
};

// A place in a file. Offsets count code points in the decoded source, lines and columns from 1.
struct Place
{
    qsizetype offset = 0;
    qsizetype line = 0;
    qsizetype column = 0;

    friend bool operator==(const Place &, const Place &) = default;
};

// A failure, as a value: what, in which file, where, and a detail that is not meant to be translated
// (the operating system's word, the limit that was passed).
struct Error
{
    ErrorCode code;
    QString file;
    std::optional<Place> place;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

// The stable, untranslated name of a code: "file-not-found". For logs, JSON and tests.
QLatin1StringView errorName(ErrorCode code);

} // namespace hexapla
