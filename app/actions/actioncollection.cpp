// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/actioncollection.h"

#include "app/theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// The text without mnemonics and without the dots that announce a dialog.
QString plainText(const QString &text)
{
    QString plain = text;
    return plain.remove(u'&').remove(u'…');
}

QString withShortcut(const QString &text, const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys);
}

} // namespace

ActionCollection::ActionCollection(QObject *parent)
    : QObject(parent)
{
    for (const ActionSpec &spec : actionTable()) {
        auto *action = new QAction(text(spec.text), this);
        action->setObjectName(QLatin1StringView(spec.name));
        action->setIconText(plainText(text(spec.text)));
        action->setShortcuts(spec.shortcuts);
        action->setMenuRole(spec.role);
        action->setCheckable(spec.isCheckable);
        action->setPriority(spec.priority);
        action->setToolTip(withShortcut(spec.toolTip ? text(spec.toolTip) : action->iconText(), *action));
        if (spec.icon) {
            action->setIcon(themedIcon(QLatin1StringView(spec.icon)));
        }
        m_actions.insert(spec.id, action);
    }
    addChoice(u"themes"_s, themeActions());
    addChoice(u"modes"_s, modeActions());
}

void ActionCollection::addChoice(const QString &name, const QList<ActionId> &ids)
{
    auto *group = new QActionGroup(this);
    group->setObjectName(name);
    for (const ActionId id : ids) {
        group->addAction(m_actions.value(id));
    }
}

QString ActionCollection::text(const char *source) { return QCoreApplication::translate("Actions", source); }

void ActionCollection::fill(QMenuBar *bar, QMenu *recentFiles) const
{
    for (const MenuSpec &spec : menuTable()) {
        QMenu *menu = bar->addMenu(text(spec.title));
        menu->setObjectName(QLatin1StringView(spec.name));
        for (const MenuItem &item : spec.items) {
            switch (item.place) {
            case MenuPlace::Action:
                menu->addAction(m_actions.value(item.id));
                break;
            case MenuPlace::Separator:
                menu->addSeparator();
                break;
            case MenuPlace::RecentFiles:
                menu->addMenu(recentFiles);
                break;
            case MenuPlace::Theme: {
                QMenu *themes = menu->addMenu(text(QT_TRANSLATE_NOOP("Actions", "&Theme")));
                for (const ActionId id : themeActions()) {
                    themes->addAction(m_actions.value(id));
                }
                break;
            }
            }
        }
    }
}

void ActionCollection::fill(QToolBar *bar) const
{
    for (const MenuItem &item : toolBarTable()) {
        if (item.place == MenuPlace::Separator) {
            bar->addSeparator();
        } else {
            bar->addAction(m_actions.value(item.id));
        }
    }
}

} // namespace hexapla
