// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/elidedlabel.h"

#include "app/theme/readingcolors.h"

#include <QPainter>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {
constexpr QStringView separator = u"  ·  ";
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString ElidedLabel::text() const { return (QStringList{m_text} + m_beside).join(separator); }

void ElidedLabel::setText(const QString &text, const QStringList &beside)
{
    m_text = text;
    m_beside = beside;
    setAccessibleName(this->text());
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
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"…"_s) * 3, fontMetrics().height()};
}

QString ElidedLabel::shownText() const
{
    for (qsizetype count = m_beside.size(); count > 0; --count) {
        const QString shown = (QStringList{m_text} + m_beside.first(count)).join(separator);
        if (fontMetrics().horizontalAdvance(shown) <= width()) {
            return shown;
        }
    }
    return fontMetrics().elidedText(m_text, Qt::ElideRight, width());
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
    // On the font's own base line: letters that another font lends must not shift the line.
    const QString shown = shownText();
    const QFontMetrics metrics = fontMetrics();
    const int x = layoutDirection() == Qt::RightToLeft ? width() - metrics.horizontalAdvance(shown) : 0;
    painter.drawText(x, (height() + metrics.ascent() - metrics.descent()) / 2, shown);
}

} // namespace hexapla
