// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settings.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

ColumnState readColumn(const QSettings &store)
{
    ColumnState column;
    column.path = store.value("path"_L1).toString();
    column.options.encoding = store.value("encoding"_L1).toByteArray();
    column.options.language = LanguageTag::fromString(store.value("language"_L1).toString());
    const QString format = store.value("format"_L1).toString();
    for (const Format known : {Format::Markdown, Format::Text}) {
        if (format == formatName(known)) {
            column.options.format = known;
        }
    }
    column.showsSource = store.value("showsSource"_L1).toBool();
    column.sourceOffset = store.value("sourceOffset"_L1).toLongLong();
    return column;
}

void writeColumn(QSettings &store, const ColumnState &column)
{
    store.setValue("path"_L1, column.path);
    store.setValue("encoding"_L1, column.options.encoding);
    store.setValue("language"_L1, column.options.language ? column.options.language->toString() : QString());
    store.setValue("format"_L1,
                   column.options.format ? QString(formatName(*column.options.format)) : QString());
    store.setValue("showsSource"_L1, column.showsSource);
    store.setValue("sourceOffset"_L1, qint64(column.sourceOffset));
}

} // namespace

Settings::Settings(QObject *parent)
    : Settings(std::make_unique<QSettings>(), parent)
{}

Settings::Settings(std::unique_ptr<QSettings> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{}

Settings::~Settings() = default;

QStringList Settings::recentFiles() const { return m_store->value("recentFiles"_L1).toStringList(); }

void Settings::addRecentFile(const QString &path)
{
    if (!QFileInfo(path).isNativePath()) {
        return; // our own sample is no file of the user's
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_store->setValue("recentFiles"_L1, files.first(std::min(files.size(), recentFilesLimit)));
    Q_EMIT recentFilesChanged();
}

void Settings::clearRecentFiles()
{
    m_store->remove("recentFiles"_L1);
    Q_EMIT recentFilesChanged();
}

Theme Settings::theme() const
{
    return themeFromName(m_store->value("theme"_L1).toString()).value_or(Theme::System);
}

void Settings::setTheme(Theme theme) { m_store->setValue("theme"_L1, QString(themeName(theme))); }

double Settings::zoom() const { return boundedZoom(m_store->value("zoom"_L1, 1.0).toDouble()); }

void Settings::setZoom(double zoom) { m_store->setValue("zoom"_L1, boundedZoom(zoom)); }

double Settings::boundedZoom(double zoom)
{
    return zoom > 0 ? std::clamp(zoom, 0.5, 4.0) : 1.0; // not for NaN, either
}

ReadingMode Settings::mode() const
{
    return readingModeNamed(m_store->value("mode"_L1).toString()).value_or(ReadingMode::Rows);
}

void Settings::setMode(ReadingMode mode) { m_store->setValue("mode"_L1, QString(readingModeName(mode))); }

bool Settings::isJustified() const { return m_store->value("isJustified"_L1).toBool(); }

void Settings::setJustified(bool isJustified) { m_store->setValue("isJustified"_L1, isJustified); }

bool Settings::hasCaret() const { return m_store->value("hasCaret"_L1).toBool(); }

void Settings::setHasCaret(bool hasCaret) { m_store->setValue("hasCaret"_L1, hasCaret); }

bool Settings::showsTrivial() const { return m_store->value("showsTrivial"_L1).toBool(); }

void Settings::setShowsTrivial(bool areShown) { m_store->setValue("showsTrivial"_L1, areShown); }

QByteArray Settings::windowGeometry() const { return m_store->value("windowGeometry"_L1).toByteArray(); }

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store->setValue("windowGeometry"_L1, geometry);
}

Session Settings::session() const
{
    Session session;
    const int count = m_store->beginReadArray("session"_L1);
    for (int index = 0; index < count; ++index) {
        m_store->setArrayIndex(index);
        session.columns.append(readColumn(*m_store));
        session.sizes.append(m_store->value("width"_L1).toInt());
    }
    m_store->endArray();
    return session;
}

void Settings::setSession(const Session &session)
{
    m_store->remove("session"_L1);
    m_store->beginWriteArray("session"_L1, int(session.columns.size()));
    for (int index = 0; index < session.columns.size(); ++index) {
        m_store->setArrayIndex(index);
        writeColumn(*m_store, session.columns[index]);
        m_store->setValue("width"_L1, session.sizes.value(index));
    }
    m_store->endArray();
}

} // namespace hexapla
