// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/text/textspan.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <memory>
#include <optional>
#include <vector>

struct UConverter;

namespace hexapla {

struct UndecodableBytes;

// One of ICU's converters between bytes and text.
class Converter
{
public:
    struct Decoded
    {
        QString text;
        std::vector<UndecodableBytes> undecodable;
    };

    // Any name or alias ICU knows; empty for another.
    static std::optional<Converter> open(const QByteArray &name);

    // The name the encoding has on the internet: "windows-1251" for "cp1251".
    QByteArray name() const;

    // Decodes everything; what means nothing becomes U+FFFD and is listed.
    Decoded decode(QByteArrayView bytes);
    // Fails with WriteFailed and the place at the first character the encoding does not have.
    Result<QByteArray> encode(QStringView text);

private:
    struct Close
    {
        void operator()(UConverter *converter) const;
    };

    explicit Converter(UConverter *converter);

    std::unique_ptr<UConverter, Close> m_converter;
};

} // namespace hexapla
