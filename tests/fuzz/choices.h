// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"

#include <QByteArrayView>

#include <vector>

namespace hexapla::fuzz {

// Takes choices from the bytes; when they are used up, it is always the first.
class Choices
{
public:
    explicit Choices(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    size_t next(size_t below);

private:
    QByteArrayView m_bytes;
};

// Parts with NUL between them, so many at most; what is behind the last one is left in the bytes.
std::vector<QByteArrayView> takeParts(QByteArrayView &bytes, size_t most);

// Rows of versions with so many segments, cut as the choices say, some of them pinned.
Alignment cutRows(Choices choices, const std::vector<size_t> &segments);

} // namespace hexapla::fuzz
