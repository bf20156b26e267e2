// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/gunzip.h"

#define ZLIB_CONST
#include <zlib.h>

#include <algorithm>
#include <limits>

namespace hexapla {

namespace {

// What tells zlib to expect gzip, with the largest window.
constexpr int gzipWindow = 16 + MAX_WBITS;
constexpr qsizetype chunkSize = qsizetype(256) * 1024;

class Inflation
{
public:
    explicit Inflation(QByteArrayView packed)
    {
        m_stream.next_in = reinterpret_cast<const Bytef *>(packed.data());
        m_stream.avail_in = uInt(packed.size());
        m_isReady = inflateInit2(&m_stream, gzipWindow) == Z_OK;
    }
    ~Inflation() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflation)

    bool isReady() const { return m_isReady; }

    // Appends what comes next; zlib's answer.
    int advance(QByteArray &bytes, qsizetype room)
    {
        const qsizetype size = bytes.size();
        bytes.resize(size + room);
        m_stream.next_out = reinterpret_cast<Bytef *>(bytes.data() + size);
        m_stream.avail_out = uInt(room);
        const int answer = inflate(&m_stream, Z_NO_FLUSH);
        bytes.resize(size + room - qsizetype(m_stream.avail_out));
        return answer;
    }

private:
    z_stream m_stream = {};
    bool m_isReady = false;
};

std::unexpected<Error> failure(ErrorCode code, const QString &detail)
{
    return std::unexpected(Error{code, {}, {}, detail});
}

} // namespace

Result<QByteArray> gunzip(QByteArrayView packed, qsizetype maximumSize)
{
    if (packed.size() > qsizetype(std::numeric_limits<uInt>::max())) {
        return failure(ErrorCode::FileTooLarge, QString::number(packed.size()));
    }
    Inflation inflation(packed);
    if (!inflation.isReady()) {
        return failure(ErrorCode::ReadFailed, QStringLiteral("zlib"));
    }
    QByteArray bytes;
    for (int answer = Z_OK; answer != Z_STREAM_END;) {
        // One byte more than allowed tells that there is more.
        const qsizetype room = std::min(chunkSize, maximumSize + 1 - bytes.size());
        answer = inflation.advance(bytes, room);
        if (answer != Z_OK && answer != Z_STREAM_END) {
            return failure(ErrorCode::DamagedFile, QStringLiteral("gzip"));
        }
        if (bytes.size() > maximumSize) {
            return failure(ErrorCode::FileTooLarge, QString::number(maximumSize));
        }
    }
    return bytes;
}

} // namespace hexapla
