// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readerdocument.h"

#include <QUrl>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr auto imageScheme = "hexapla-image"_L1;
constexpr int pixelDensity = 2; // sharp on dense screens

} // namespace

ReaderDocument::ReaderDocument(QObject *parent)
    : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
}

QString ReaderDocument::addImage(const ImageFolder::Found &image, QSize shownSize)
{
    m_images.append({image, shownSize});
    return imageScheme + u':' + QString::number(m_images.size() - 1);
}

QVariant ReaderDocument::loadResource(int type, const QUrl &name)
{
    bool isNumber = false;
    const int index = name.path().toInt(&isNumber);
    if (type != ImageResource || name.scheme() != imageScheme || !isNumber || index < 0 ||
        index >= m_images.size()) {
        return {};
    }
    const Image &image = m_images.at(index);
    return ImageFolder::read(image.found, image.shownSize * pixelDensity);
}

} // namespace hexapla
