// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/backups.h"

#include "core/project/durablefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSet>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 10;
constexpr qsizetype mostDays = 14;

// Names sort as the moments do; the day comes first.
constexpr QLatin1StringView nameFormat("yyyyMMdd-HHmmss-zzz");
constexpr qsizetype dayLength = 8;

} // namespace

QStringList Backups::files() const
{
    QStringList result;
    const QDir folder(m_folder);
    const auto names = folder.entryList({u"*.hexapla"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        result += folder.filePath(name);
    }
    return result;
}

Result<void> Backups::add(const QString &published, const QString &hash, Instant moment) const
{
    if (!QDir().mkpath(m_folder)) {
        return std::unexpected(Error{ErrorCode::PermissionDenied, m_folder, {}, {}});
    }
    const auto time = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), QTimeZone::UTC);
    const QString target = m_folder + u'/' + time.toString(nameFormat) + u".hexapla";
    const auto temporary = makeFileBeside(target);
    if (!temporary) {
        return std::unexpected(temporary.error());
    }
    QFile::remove(*temporary);
    const bool isCopied = QFile::copy(published, *temporary);
    const auto copied = fileHash(*temporary);
    if (!isCopied || !copied || *copied != hash) {
        QFile::remove(*temporary);
        return std::unexpected(Error{ErrorCode::WriteFailed, target, {}, {}});
    }
    if (const auto replaced = replaceFile(target, *temporary); !replaced) {
        return replaced;
    }
    rotate();
    return {};
}

void Backups::rotate() const
{
    QSet<QString> days;
    const QStringList all = files();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString day = QFileInfo(all[i]).fileName().first(dayLength);
        const bool isFirstOfDay = !days.contains(day) && days.size() < mostDays;
        if (isFirstOfDay) {
            days.insert(day);
        }
        if (i >= mostRecent && !isFirstOfDay) {
            QFile::remove(all[i]);
        }
    }
}

} // namespace hexapla
