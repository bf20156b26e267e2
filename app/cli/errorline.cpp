// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/errorline.h"

#include "core/formats/versionreader.h"

#include <QTextStream>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// The texts of the window say the same in sentences (app/services/errortext.cpp).
QString reason(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::FileNotFound:
        return u"no such file"_s;
    case ErrorCode::NotAFile:
        return u"not a regular file"_s;
    case ErrorCode::PermissionDenied:
        return u"permission denied"_s;
    case ErrorCode::ReadFailed:
        return u"cannot be read"_s;
    case ErrorCode::WriteFailed:
        return u"cannot be written"_s;
    case ErrorCode::FileTooLarge:
        return u"larger than %1 MB"_s.arg(maximumFileSize / 1024 / 1024);
    case ErrorCode::BinaryFile:
        return u"not a text file"_s;
    case ErrorCode::DamagedFile:
        return u"damaged"_s;
    case ErrorCode::UnknownEncoding:
        return u"unknown encoding"_s;
    case ErrorCode::UnknownLanguage:
        return u"not a language tag (BCP 47)"_s;
    case ErrorCode::UnknownFormat:
        return u"unknown format"_s;
    case ErrorCode::ImpossibleEdit:
        return u"cannot be changed like this"_s;
    case ErrorCode::DiskFull:
        return u"no space left on the disk"_s;
    case ErrorCode::NotAProject:
        return u"not a project of Hexapla"_s;
    case ErrorCode::NewerProject:
        return u"written by a newer Hexapla, and can only be read"_s;
    case ErrorCode::ProjectBusy:
        return u"another process is writing"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString reason(WarningCode code)
{
    switch (code) {
    case WarningCode::UndecodableBytes:
        return u"bytes that mean nothing in this encoding"_s;
    case WarningCode::UncertainEncoding:
        return u"the encoding was guessed, and may be wrong"_s;
    case WarningCode::UncertainLanguage:
        return u"the language was guessed, and may be wrong"_s;
    case WarningCode::NullCharacter:
        return u"a null character inside the text"_s;
    case WarningCode::OrphanMarkup:
        return u"a marker that belongs to nothing"_s;
    case WarningCode::GluedListNumber:
        return u"no space after the number of a list item"_s;
    case WarningCode::SentenceAcrossBlocks:
        return u"a sentence cut in two by a blank line"_s;
    case WarningCode::UnclosedFrontMatter:
        return u"front matter that is never closed"_s;
    case WarningCode::UnclosedCodeFence:
        return u"a code fence that is never closed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString forTerminal(QString text)
{
    const auto turnsText = [](QChar c) {
        return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    };
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || turnsText(c)) {
            c = u'?';
        }
    }
    return text;
}

QString errorLine(const Error &error)
{
    QString line;
    if (!error.file.isEmpty()) {
        line += error.file + u':';
        if (error.place) {
            line += u"%1:%2:"_s.arg(error.place->line).arg(error.place->column);
        }
        line += u' ';
    }
    const QString reasonText = reason(error.code);
    line += reasonText;
    // The system's word is often the same one.
    if (!error.detail.isEmpty() && error.detail.compare(reasonText, Qt::CaseInsensitive) != 0) {
        line += u" (" + error.detail + u')';
    }
    return forTerminal(line);
}

QString warningLine(const Warning &warning)
{
    const QString line = reason(warning.code);
    return warning.detail.isEmpty() ? line : line + u" (" + forTerminal(warning.detail) + u')';
}

void writeMessage(QTextStream &err, const QString &verb, const QString &message)
{
    err << "hexapla-cli " << verb << ": " << forTerminal(message) << Qt::endl;
}

} // namespace hexapla
