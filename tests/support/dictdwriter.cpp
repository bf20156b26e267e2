// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dictdwriter.h"

#include <QFile>

#include <zlib.h>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qUtf8Printable(path));
    }
}

} // namespace

void DictdWriter::add(const QByteArray &headword, const QByteArray &article)
{
    m_index += headword + '\t' + number(m_data.size()) + '\t' + number(article.size()) + '\n';
    m_data += article;
}

void DictdWriter::write(const QString &path, bool isPacked) const
{
    writeFile(path + u".index"_s, m_index);
    writeFile(path + (isPacked ? u".dict.dz"_s : u".dict"_s), isPacked ? packed(m_data) : m_data);
}

QByteArray DictdWriter::number(qsizetype value)
{
    constexpr const char *digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    QByteArray result(1, digits[value % 64]);
    for (value /= 64; value > 0; value /= 64) {
        result.prepend(digits[value % 64]);
    }
    return result;
}

QByteArray DictdWriter::packed(const QByteArray &bytes)
{
    QByteArray extra("RA\x08\0\x01\0\x10\0\x01\0\x05\0", 12);
    QByteArray input = bytes;
    gz_header header = {};
    header.extra = reinterpret_cast<Bytef *>(extra.data());
    header.extra_len = uInt(extra.size());
    z_stream stream = {};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    deflateSetHeader(&stream, &header);
    QByteArray result(qsizetype(deflateBound(&stream, uLong(input.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = uInt(result.size());
    deflate(&stream, Z_FINISH);
    result.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return result;
}

} // namespace hexapla
