// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/progressstrip.h"

#include "app/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {
constexpr int quickWork = 500; // milliseconds
constexpr int steps = 1000;
constexpr int barWidth = 180;
} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"progressStrip"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(u"workProgress"_s);
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_bar->setMaximumHeight(10);
    auto *cancel = new QToolButton(this);
    cancel->setObjectName(u"workCancel"_s);
    cancel->setIcon(themedIcon(u"window-close"_s));
    cancel->setAutoRaise(true);
    cancel->setFocusPolicy(Qt::StrongFocus);
    cancel->setToolTip(tr("Stop"));
    cancel->setAccessibleName(cancel->toolTip());
    connect(cancel, &QToolButton::clicked, this, &ProgressStrip::cancelled);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 3, 8, 3);
    layout->addWidget(m_label);
    layout->addStretch(1);
    layout->addWidget(m_bar);
    layout->addWidget(cancel);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] { setVisible(true); });
    setVisible(false);
}

void ProgressStrip::start()
{
    m_label->clear();
    m_bar->setValue(0);
    m_bar->setAccessibleName(tr("Progress"));
    m_delay.start(quickWork);
}

void ProgressStrip::setProgress(const QString &text, double share)
{
    m_label->setText(text);
    m_bar->setAccessibleName(text);
    m_bar->setValue(int(share * steps));
}

void ProgressStrip::stop()
{
    m_delay.stop();
    setVisible(false);
}

} // namespace hexapla
