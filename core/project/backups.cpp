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

Result<QString> Backups::add(const QString &published, const QString &hash, Instant moment) const
{
    if (const auto made = makeFolder(m_folder); !made) {
        return std::unexpected(made.error());
    }
    const auto time = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), QTimeZone::UTC);
    const QString target = m_folder + u'/' + time.toString(nameFormat) + u".hexapla";
    if (const auto copied = copyFile(published, target, hash); !copied) {
        return std::unexpected(copied.error());
    }
    rotate();
    return target;
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
