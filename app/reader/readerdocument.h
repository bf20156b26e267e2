// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/imagefolder.h"

#include <QTextDocument>

namespace hexapla {

// A text document that opens nothing by itself: no style sheet, no HTML, no remote or outside image. It shows
// the images it was given, under names of its own.
class ReaderDocument : public QTextDocument
{
    Q_OBJECT

public:
    explicit ReaderDocument(QObject *parent = nullptr);

    // The name to be used for an image that is shown in this size.
    QString addImage(const ImageFolder::Found &image, QSize shownSize);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    struct Image
    {
        ImageFolder::Found found;
        QSize shownSize;
    };
    QList<Image> m_images;
};

} // namespace hexapla
