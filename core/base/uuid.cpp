// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace hexapla {

QUuid newUuid(Instant moment)
{
    constexpr int timeBits = 48;
    constexpr quint64 version = 7;
    constexpr quint64 variant = 2;
    auto *random = QRandomGenerator::system();
    const quint64 time = quint64(moment.time_since_epoch().count()) << (64 - timeBits);
    const std::array<quint64, 2> parts = {time | version << 12 | (random->generate64() & 0xfff),
                                          variant << 62 | random->generate64() >> 2};
    std::array<char, 16> bytes = {};
    qToBigEndian(parts[0], bytes.data());
    qToBigEndian(parts[1], bytes.data() + 8);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

} // namespace hexapla
