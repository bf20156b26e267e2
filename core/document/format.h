// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

namespace hexapla {

// How a version's source is written.
enum class Format : quint8 { Markdown, Text };

// The stable name of a format: "markdown".
constexpr QLatin1StringView formatName(Format format)
{
    return format == Format::Markdown ? QLatin1StringView("markdown") : QLatin1StringView("text");
}

} // namespace hexapla
