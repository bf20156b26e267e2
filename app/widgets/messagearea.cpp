// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/messagearea.h"

#include "app/theme/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// A bar with a stripe of the kind's colour at its leading edge.
class MessageBar : public QWidget
{
public:
    MessageBar(MessageKind kind, QWidget *parent)
        : QWidget(parent)
        , m_kind(kind)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
        const QColor stripe =
            m_kind == MessageKind::Error ? QColor(0xc8, 0x4b, 0x31) : palette().color(QPalette::Highlight);
        const QRect edge(0, 0, 4, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), stripe);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }

private:
    MessageKind m_kind;
};

QLabel *symbolOf(MessageKind kind, QWidget *parent)
{
    auto *symbol = new QLabel(parent);
    const QString name = kind == MessageKind::Error ? u"dialog-error"_s : u"dialog-information"_s;
    symbol->setPixmap(themedIcon(name).pixmap(QSize(16, 16), parent->devicePixelRatio()));
    return symbol;
}

QToolButton *closeButton(QWidget *parent)
{
    auto *close = new QToolButton(parent);
    close->setObjectName(u"messageClose"_s);
    close->setIcon(themedIcon(u"window-close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setToolTip(MessageArea::tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    return close;
}

} // namespace

MessageArea::MessageArea(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"messageArea"_s);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    setVisible(false);
}

void MessageArea::show(MessageKind kind, const QString &text, QAction *action)
{
    if (m_bars.size() >= limit) {
        remove(m_bars.first());
    }
    auto *bar = new MessageBar(kind, this);
    bar->setObjectName(u"messageBar"_s);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(symbolOf(kind, bar), 0, Qt::AlignVCenter);
    auto *label = new QLabel(bar);
    label->setObjectName(u"messageText"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    layout->addWidget(label, 1);
    if (action) {
        action->setParent(bar);
        auto *button = new QToolButton(bar);
        button->setObjectName(u"messageAction"_s);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
        connect(action, &QAction::triggered, bar, [this, bar] { remove(bar); });
    }
    QToolButton *close = closeButton(bar);
    connect(close, &QToolButton::clicked, bar, [this, bar] { remove(bar); });
    layout->addWidget(close);

    m_bars.append(bar);
    m_layout->addWidget(bar);
    setVisible(true);
    QAccessibleAnnouncementEvent announcement(label, text);
    QAccessible::updateAccessibility(&announcement);
}

void MessageArea::clear()
{
    while (!m_bars.isEmpty()) {
        remove(m_bars.first());
    }
}

void MessageArea::remove(QWidget *bar)
{
    m_bars.removeOne(bar);
    m_layout->removeWidget(bar);
    bar->hide();
    bar->deleteLater(); // a click inside it may still be under way
    setVisible(!m_bars.isEmpty());
}

} // namespace hexapla
