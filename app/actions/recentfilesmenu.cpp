// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/recentfilesmenu.h"

#include "app/services/displaytext.h"
#include "app/settings/settings.h"
#include "app/theme/icons.h"

#include <QDir>
#include <QFileInfo>

namespace hexapla {

using namespace Qt::StringLiterals;

RecentFilesMenu::RecentFilesMenu(const Settings &settings, QAction *clear, QWidget *parent)
    : QMenu(tr("Open &Recent"), parent)
    , m_settings(settings)
    , m_clear(clear)
{
    setObjectName(u"menuRecent"_s);
    setIcon(themedIcon(u"document-open-recent"_s));
    setToolTipsVisible(true);
    // When it opens, not when the list changes: files come and go meanwhile.
    connect(this, &QMenu::aboutToShow, this, &RecentFilesMenu::fill);
}

void RecentFilesMenu::fill()
{
    clear();
    for (const QString &path : m_settings.recentFiles()) {
        const QFileInfo file(path);
        QAction *action = addAction(
            u"%1  —  %2"_s.arg(menuText(file.fileName()), menuText(QDir::toNativeSeparators(file.path()))));
        action->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
        action->setEnabled(file.isFile());
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    if (isEmpty()) {
        addAction(tr("Nothing yet"))->setEnabled(false);
    }
    addSeparator();
    m_clear->setEnabled(!m_settings.recentFiles().isEmpty());
    addAction(m_clear);
}

} // namespace hexapla
