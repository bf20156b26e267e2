// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/errortext.h"

#include "app/services/displaytext.h"
#include "core/formats/versionreader.h"

#include <QCoreApplication>
#include <QLocale>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(hexapla::ErrorText)

public:
    static QString sentence(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::Cancelled:
            return tr("Reading “%1” was cancelled.");
        case ErrorCode::FileNotFound:
            return tr("“%1” does not exist any more, or not here.");
        case ErrorCode::NotAFile:
            return tr("“%1” is a folder or a device, not a file.");
        case ErrorCode::PermissionDenied:
            return tr("You are not allowed to read “%1”.");
        case ErrorCode::ReadFailed:
            return tr("“%1” could not be read.");
        case ErrorCode::WriteFailed:
            return tr("“%1” could not be written.");
        case ErrorCode::FileTooLarge:
            return tr("“%1” is too large to be opened.");
        case ErrorCode::BinaryFile:
            return tr("“%1” is not a text file.");
        case ErrorCode::UnknownEncoding:
            return tr("“%1” was to be read in an encoding that is not known.");
        case ErrorCode::UnknownLanguage:
            return tr("“%1” was given a language that is not known.");
        case ErrorCode::UnknownFormat:
            return tr("“%1” was given a format that is not known.");
        case ErrorCode::DamagedFile:
            return tr("“%1” is damaged.");
        case ErrorCode::ImpossibleEdit:
            return tr("The rows of “%1” cannot be changed like this.");
        case ErrorCode::DiskFull:
            return tr("“%1” could not be written: the disk is full.");
        case ErrorCode::NotAProject:
            return tr("“%1” is not a project of Hexapla.");
        case ErrorCode::NewerProject:
            return tr("“%1” was written by a newer Hexapla. It can be looked at, but not changed.");
        case ErrorCode::ProjectBusy:
            return tr("“%1” is being changed by another program.");
        }
        Q_UNREACHABLE_RETURN({});
    }

    // What the number in the detail means, where that helps.
    static QString remark(const Error &error)
    {
        if (error.code == ErrorCode::FileTooLarge) {
            return tr("The limit is %1.").arg(QLocale().formattedDataSize(maximumFileSize));
        }
        if (error.code == ErrorCode::ReadFailed || error.code == ErrorCode::UnknownEncoding) {
            return singleLine(error.detail);
        }
        return {};
    }
};

struct WarningText
{
    Q_DECLARE_TR_FUNCTIONS(hexapla::WarningText)

public:
    static QString sentence(WarningCode code)
    {
        switch (code) {
        case WarningCode::UndecodableBytes:
            return tr("Bytes that mean nothing in this encoding");
        case WarningCode::UncertainEncoding:
            return tr("The encoding was guessed, and may be wrong");
        case WarningCode::UncertainLanguage:
            return tr("The language was guessed, and may be wrong");
        case WarningCode::NullCharacter:
            return tr("A null character inside the text");
        case WarningCode::OrphanMarkup:
            return tr("A marker that belongs to nothing");
        case WarningCode::GluedListNumber:
            return tr("No space after the number of a list item");
        case WarningCode::SentenceAcrossBlocks:
            return tr("A sentence cut in two by a blank line");
        case WarningCode::UnclosedFrontMatter:
            return tr("Front matter that is never closed");
        case WarningCode::UnclosedCodeFence:
            return tr("A code fence that is never closed");
        }
        Q_UNREACHABLE_RETURN({});
    }
};

} // namespace

QString errorText(const Error &error)
{
    const QString sentence = ErrorText::sentence(error.code).arg(isolated(displayName(error.file)));
    const QString remark = ErrorText::remark(error);
    return remark.isEmpty() ? sentence : sentence + u' ' + remark;
}

QString warningText(const Warning &warning)
{
    const QString sentence = WarningText::sentence(warning.code);
    return warning.detail.isEmpty() ? sentence : sentence + u": "_s + isolated(singleLine(warning.detail));
}

} // namespace hexapla
