// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QSize>
#include <QString>

#include <optional>

namespace hexapla {

// The images a document may show: files beside it or below its folder, named by a relative path. Nothing
// else is ever opened: no absolute path, no way out through ".." or a link, no other scheme, no
// drawing (SVG) that could name further files.
class ImageFolder
{
public:
    // An empty folder shows nothing.
    explicit ImageFolder(const QString &folder = {});

    struct Found
    {
        QString path;
        QSize size;
    };
    std::optional<Found> find(const QString &target) const;

    // Reads an image that was found, no larger than needed.
    static QImage read(const Found &image, QSize size);

private:
    QString m_folder; // canonical
};

} // namespace hexapla
