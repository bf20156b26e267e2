// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/format.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace hexapla::bench {

// Input that is made to be slow to read, in any size. What a reader does with it is of no matter, only that
// it takes no more than in proportion longer.
struct HostileInput
{
    QString name;
    Format format = Format::Markdown;
    std::function<QByteArray(qsizetype size)> make;
};

std::vector<HostileInput> hostileInputs();

} // namespace hexapla::bench
