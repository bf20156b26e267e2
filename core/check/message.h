// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace hexapla {

// Versions, by their numbers; shown by whatever names them: languages, files.
using VersionNumbers = std::vector<size_t>;

// What a finding says, before it is translated: a sentence with %1, %2, ... and what stands for them. The
// sentence is written beside the code that finds, marked for translation:
//     {QT_TRANSLATE_NOOP("hexapla::Finding", "“%1” is missing in %2"), {word, odd}}
struct Message
{
    using Argument = std::variant<QString, VersionNumbers>;

    const char *text = "";
    std::vector<Argument> arguments;

    friend bool operator==(const Message &one, const Message &other)
    {
        return QLatin1StringView(one.text) == QLatin1StringView(other.text) &&
               one.arguments == other.arguments;
    }
};

// The sentence in the language of the program. Versions are shown by these names, one a version.
QString messageText(const Message &message, const QStringList &versionNames);

} // namespace hexapla
