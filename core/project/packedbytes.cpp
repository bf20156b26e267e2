// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/packedbytes.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <zlib.h>

namespace hexapla {

namespace {

constexpr char checkedMark = '#'; // a sum of the bytes, and the bytes; what is packed has a sum of its own
constexpr char plainMark = '=';   // the bytes: nobody writes that any more
constexpr char packedMark = 'z';
// Shorter ones hardly shrink.
constexpr qsizetype worthPacking = 512;
// Quick before small: what is edited is packed while the reader waits.
constexpr int level = 4;
// zlib never makes more of a byte.
constexpr qsizetype greatestRatio = 1032;
constexpr qsizetype headerSize = 4; // of what qCompress makes, which begins with the size
constexpr qsizetype sumSize = 4;

quint32 sumOf(QByteArrayView bytes)
{
    return quint32(crc32_z(0, reinterpret_cast<const Bytef *>(bytes.data()), size_t(bytes.size())));
}

// Not qUncompress, which complains about damage on the error stream.
std::optional<QByteArray> unzipped(QByteArrayView packed, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    auto length = uLongf(size);
    const int outcome = uncompress(reinterpret_cast<Bytef *>(bytes.data()), &length,
                                   reinterpret_cast<const Bytef *>(packed.data()), uLong(packed.size()));
    return outcome == Z_OK && qsizetype(length) == size ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace

QByteArray packBytes(const QByteArray &bytes)
{
    if (bytes.size() < worthPacking) {
        QByteArray packed(1 + sumSize, checkedMark);
        qToBigEndian(sumOf(bytes), packed.data() + 1);
        return packed + bytes;
    }
    return packedMark + qCompress(bytes, level);
}

std::optional<QByteArray> unpackBytes(const QByteArray &packed, qsizetype mostBytes)
{
    const QByteArray body = packed.sliced(std::min<qsizetype>(packed.size(), 1));
    if (packed.startsWith(plainMark)) {
        return body.size() <= mostBytes ? std::optional(body) : std::nullopt;
    }
    if (packed.startsWith(checkedMark)) {
        const bool isSound =
            body.size() >= sumSize && body.size() - sumSize <= mostBytes &&
            qFromBigEndian<quint32>(body.constData()) == sumOf(QByteArrayView(body).sliced(sumSize));
        return isSound ? std::optional(body.sliced(sumSize)) : std::nullopt;
    }
    if (!packed.startsWith(packedMark) || body.size() < headerSize) {
        return {};
    }
    const qsizetype size = qFromBigEndian<quint32>(body.constData());
    if (size > mostBytes || size > body.size() * greatestRatio) {
        return {};
    }
    return unzipped(QByteArrayView(body).sliced(headerSize), size);
}

QString contentHash(QByteArrayView bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace hexapla
