// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/packedbytes.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace hexapla {

namespace {

constexpr char plainMark = '=';
constexpr char packedMark = 'z';
// Shorter ones hardly shrink.
constexpr qsizetype worthPacking = 512;
// Quick before small: what is edited is packed while the reader waits.
constexpr int level = 4;
// zlib never makes more of a byte.
constexpr qsizetype greatestRatio = 1032;
constexpr qsizetype headerSize = 4; // qCompress writes the size in front, and qUncompress believes it

} // namespace

QByteArray packBytes(const QByteArray &bytes)
{
    if (bytes.size() < worthPacking) {
        return plainMark + bytes;
    }
    return packedMark + qCompress(bytes, level);
}

std::optional<QByteArray> unpackBytes(const QByteArray &packed, qsizetype mostBytes)
{
    const QByteArray body = packed.sliced(std::min<qsizetype>(packed.size(), 1));
    if (packed.startsWith(plainMark)) {
        return body.size() <= mostBytes ? std::optional(body) : std::nullopt;
    }
    if (!packed.startsWith(packedMark) || body.size() < headerSize) {
        return {};
    }
    const qsizetype size = qFromBigEndian<quint32>(body.constData());
    if (size > mostBytes || size > body.size() * greatestRatio) {
        return {};
    }
    QByteArray bytes = qUncompress(body);
    return bytes.size() == size ? std::optional(std::move(bytes)) : std::nullopt;
}

QString contentHash(QByteArrayView bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace hexapla
