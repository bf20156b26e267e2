// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/readingmode.h"
#include "app/settings/columnstate.h"
#include "app/theme/theme.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <memory>

class QSettings;

namespace hexapla {

// Everything the program remembers about its window and its user, typed. Where it is kept is decided by
// whoever makes it: tests and pictures hand in a store of their own.
class Settings : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)

public:
    // The user's own settings.
    explicit Settings(QObject *parent = nullptr);
    explicit Settings(std::unique_ptr<QSettings> store, QObject *parent = nullptr);
    ~Settings() override;

    // The newest first, absolute paths.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void clearRecentFiles();

    Theme theme() const;
    void setTheme(Theme theme);

    // Size of the reading text, 1 is normal; kept within what can be read.
    double zoom() const;
    void setZoom(double zoom);
    static double boundedZoom(double zoom);

    ReadingMode mode() const;
    void setMode(ReadingMode mode);

    // Whether lines end at one edge.
    bool isJustified() const;
    void setJustified(bool isJustified);
    // Whether keys move a caret instead of the text.
    bool hasCaret() const;
    void setHasCaret(bool hasCaret);
    bool showsTrivial() const;
    void setShowsTrivial(bool areShown);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    Session session() const;
    void setSession(const Session &session);

    static constexpr qsizetype recentFilesLimit = 12;

Q_SIGNALS:
    void recentFilesChanged();

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace hexapla
