// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/elidedlabel.h"

#include "app/theme/readingcolors.h"

#include <QPainter>
#include <QStyle>

namespace hexapla {

using namespace Qt::StringLiterals;

ElidedLabel::ElidedLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setFaint(bool isFaint)
{
    m_isFaint = isFaint;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"…"_s) * 3, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ink = palette().color(QPalette::WindowText);
    if (m_isFaint) {
        const QColor faint = palette().color(QPalette::PlaceholderText);
        ink = readableOn(palette().color(QPalette::Window),
                         faint.alpha() == 255 ? faint : palette().color(QPalette::Disabled, QPalette::Text));
    }
    painter.setPen(ink);
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideMiddle, width());
    painter.drawText(
        rect(), int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), shown);
}

} // namespace hexapla
