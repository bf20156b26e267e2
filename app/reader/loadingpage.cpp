// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/loadingpage.h"

#include "app/services/displaytext.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {
constexpr int quickRead = 200; // milliseconds; a flash of a progress bar is worse than none
constexpr int barSteps = 1000;
} // namespace

LoadingPage::LoadingPage(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget(this))
    , m_label(new QLabel(m_content))
    , m_bar(new QProgressBar(m_content))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    m_bar->setObjectName(u"loadingProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto *cancel = new QPushButton(tr("Cancel"), m_content);
    cancel->setObjectName(u"loadingCancel"_s);
    connect(cancel, &QPushButton::clicked, this, &LoadingPage::cancelled);

    auto *inner = new QVBoxLayout(m_content);
    inner->addWidget(m_label);
    inner->addWidget(m_bar);
    inner->addWidget(cancel, 0, Qt::AlignHCenter);
    m_content->setMaximumWidth(320);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(m_content, 0, Qt::AlignCenter);
}

void LoadingPage::start(const QString &name)
{
    m_label->setText(tr("Reading %1…").arg(isolated(name)));
    m_bar->setRange(0, 0);
    m_content->setVisible(false);
    QTimer::singleShot(quickRead, m_content, [this] { m_content->setVisible(true); });
}

void LoadingPage::setProgress(double share)
{
    m_bar->setRange(0, barSteps);
    m_bar->setValue(int(share * barSteps));
}

} // namespace hexapla
