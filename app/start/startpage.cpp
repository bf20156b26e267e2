// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/startpage.h"

#include "app/actions/actioncollection.h"
#include "app/services/displaytext.h"
#include "app/settings/settings.h"
#include "app/theme/fontsize.h"
#include "app/theme/icons.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageWidth = 460;
constexpr int recentShown = 6;

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), action->iconText(), parent);
    button->setToolTip(action->toolTip());
    button->setMinimumHeight(36);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

StartPage::StartPage(const Settings &settings, const ActionCollection &actions, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_recentArea(new QWidget(this))
    , m_recent(new QListWidget(m_recentArea))
{
    setObjectName(u"startPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    buildRecent();

    auto *page = new QWidget(this);
    page->setMaximumWidth(pageWidth);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(8);
    addTitle(layout);
    layout->addSpacing(18);
    QPushButton *open = buttonFor(actions[ActionId::Open], this);
    open->setObjectName(u"startOpen"_s);
    open->setDefault(true);
    layout->addWidget(open);
    QPushButton *sample = buttonFor(actions[ActionId::OpenSample], this);
    sample->setObjectName(u"startSample"_s);
    layout->addWidget(sample);
    auto *hint = new QLabel(tr("or drop the files here"), this);
    hint->setAlignment(Qt::AlignHCenter);
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(hint);
    layout->addWidget(m_recentArea);
    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(page, 4, Qt::AlignVCenter);
    outer->addStretch(1);
    setFocusProxy(open);
}

void StartPage::addTitle(QVBoxLayout *layout)
{
    auto *mark = new QLabel(this);
    mark->setPixmap(applicationIcon().pixmap(QSize(72, 72), devicePixelRatio()));
    mark->setAlignment(Qt::AlignHCenter);
    layout->addWidget(mark);
    auto *title = new QLabel(tr("Hexapla"), this);
    QFont large = scaled(title->font(), 2);
    large.setWeight(QFont::Light);
    title->setFont(large);
    title->setAlignment(Qt::AlignHCenter);
    layout->addWidget(title);
    auto *subtitle = new QLabel(tr("Language versions of one document, side by side"), this);
    subtitle->setAlignment(Qt::AlignHCenter);
    subtitle->setWordWrap(true);
    layout->addWidget(subtitle);
}

void StartPage::buildRecent()
{
    auto *title = new QLabel(tr("Recent files"), m_recentArea);
    m_recent->setObjectName(u"startRecent"_s);
    m_recent->setAccessibleName(title->text());
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto choose = [this](const QListWidgetItem *item) {
        if (isVisible()) { // a click may also count as an activation
            Q_EMIT chosen(item->data(Qt::UserRole).toString());
        }
    };
    connect(m_recent, &QListWidget::itemClicked, this, choose);
    connect(m_recent, &QListWidget::itemActivated, this, choose);
    connect(&m_settings, &Settings::recentFilesChanged, this, &StartPage::fillRecent);
    auto *layout = new QVBoxLayout(m_recentArea);
    layout->setContentsMargins(0, 20, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_recent);
}

void StartPage::showEvent(QShowEvent *event)
{
    fillRecent();
    QWidget::showEvent(event);
}

void StartPage::fillRecent()
{
    m_recent->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString &path : files.first(std::min<qsizetype>(files.size(), recentShown))) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(
            displayName(path) + u"  —  "_s + singleLine(QDir::toNativeSeparators(file.path())), m_recent);
        item->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
        item->setData(Qt::UserRole, path);
        if (!file.isFile()) {
            item->setFlags(Qt::NoItemFlags);
        }
    }
    m_recentArea->setVisible(m_recent->count() > 0);
    m_recent->setFixedHeight(m_recent->sizeHintForRow(0) * std::max(1, m_recent->count()) + 4);
}

} // namespace hexapla
