// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/imagefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QUrl>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumBytes = 50LL * 1024 * 1024;
constexpr qint64 maximumDrawingBytes = 2LL * 1024 * 1024;
constexpr int maximumSide = 20000;

// The format by the file's name alone: content must not decide which decoder runs.
QByteArray rasterFormat(const QString &path)
{
    static constexpr std::array formats{"png"_L1, "jpg"_L1, "jpeg"_L1, "gif"_L1, "webp"_L1, "bmp"_L1};
    const QString suffix = QFileInfo(path).suffix().toLower();
    return std::ranges::contains(formats, suffix) ? suffix.toLatin1() : QByteArray();
}

bool isDrawing(const QString &path) { return path.endsWith(".svg"_L1, Qt::CaseInsensitive); }

// A drawing that stands for itself: it names no file, includes nothing and declares no entities. Anything
// else gives nothing.
QByteArray readDrawing(const QString &path)
{
    QFile file(path);
    if (file.size() > maximumDrawingBytes || !file.open(QFile::ReadOnly)) {
        return {};
    }
    const QByteArray bytes = file.readAll();
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::ProcessingInstruction) {
            return {};
        }
        if (token != QXmlStreamReader::StartElement) {
            continue;
        }
        static constexpr std::array refused{"image"_L1, "feImage"_L1, "use"_L1, "style"_L1, "script"_L1};
        const QStringView name = xml.name();
        if (std::ranges::any_of(refused, [name](QLatin1StringView word) { return word == name; })) {
            return {};
        }
    }
    return xml.hasError() ? QByteArray() : bytes;
}

} // namespace

ImageFolder::ImageFolder(const QString &folder)
    : m_folder(folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath())
{}

std::optional<ImageFolder::Found> ImageFolder::find(const QString &target) const
{
    if (m_folder.isEmpty() || target.isEmpty() || target.contains(u'\0')) {
        return std::nullopt;
    }
    const QUrl url(target);
    const QString relative = url.path(QUrl::FullyDecoded);
    if (!url.isValid() || !url.scheme().isEmpty() || !url.authority().isEmpty() || relative.isEmpty() ||
        QDir::isAbsolutePath(relative) || relative.startsWith(u':') || relative.contains(u'\\')) {
        return std::nullopt;
    }
    const QFileInfo file(QDir(m_folder).filePath(relative));
    const QString path = file.canonicalFilePath();
    const QString inside = m_folder.endsWith(u'/') ? m_folder : m_folder + u'/';
    if (!path.startsWith(inside) || !file.isFile() || file.size() > maximumBytes) {
        return std::nullopt;
    }
    if (isDrawing(path)) {
        const QSize size = QSvgRenderer(readDrawing(path)).defaultSize();
        return size.isEmpty() || std::max(size.width(), size.height()) > maximumSide
                   ? std::nullopt
                   : std::optional(Found{path, size});
    }
    const QByteArray format = rasterFormat(path);
    if (format.isEmpty()) {
        return std::nullopt;
    }
    QImageReader reader(path, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || std::max(size.width(), size.height()) > maximumSide) {
        return std::nullopt;
    }
    return Found{path, size};
}

QImage ImageFolder::read(const Found &image, QSize size)
{
    if (isDrawing(image.path)) {
        QSvgRenderer renderer(readDrawing(image.path));
        QImage drawn(size, QImage::Format_ARGB32_Premultiplied);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        renderer.render(&painter);
        return drawn;
    }
    QImageReader reader(image.path, rasterFormat(image.path));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    if (size.width() < image.size.width()) {
        reader.setScaledSize(size);
    }
    return reader.read();
}

} // namespace hexapla
