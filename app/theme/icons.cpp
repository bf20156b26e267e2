// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// Draws an SVG whose ink is currentColor with the palette's ink of the moment.
class LineDrawingEngine final : public QIconEngine
{
public:
    explicit LineDrawingEngine(QByteArray svg)
        : m_svg(std::move(svg))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        QByteArray inked = m_svg;
        inked.replace("currentColor", QApplication::palette().color(group, role).name().toLatin1());
        QSvgRenderer renderer(inked);
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap(size * scale); // more than enough where the size is in device pixels already
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineDrawingEngine(m_svg); }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    if (QIcon::hasThemeIcon(name)) {
        return QIcon::fromTheme(name);
    }
    QFile file(u":/icons/hexapla/"_s + name + u".svg"_s);
    return file.open(QFile::ReadOnly) ? QIcon(new LineDrawingEngine(file.readAll())) : QIcon();
}

QIcon applicationIcon()
{
    return QIcon::fromTheme(u"org.hexapla.Hexapla"_s, QIcon(u":/icons/org.hexapla.Hexapla.svg"_s));
}

} // namespace hexapla
