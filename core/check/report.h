// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checkedrow.h"
#include "core/check/finding.h"

#include <optional>
#include <vector>

namespace hexapla {

// Where a finding stands, by version; nothing where the thing is missing, or there is no text.
using Places = std::vector<std::optional<TextSpan>>;

// Something wrong in one version, whatever the others say.
Finding damage(const CheckedRow &row, CheckId check, Severity severity, size_t version, TextSpan place,
               Message message);

// Something that the odd versions have and the others have not, or the other way round. Versions without a
// place are shown where it should stand.
Finding difference(const CheckedRow &row, CheckId check, Severity severity, const VersionNumbers &odd,
                   const Places &places, Message message);

// Where words stand in a text, and not inside longer words.
std::vector<qsizetype> placesOf(QStringView words, QStringView text);

// Where a version says the same words: names, code, numbers, that stay in every language. Nothing unless the
// words stand there once.
std::optional<TextSpan> sameWords(const CheckedRow &row, size_t version, QStringView words);

// A passage as a message shows it: on one line, not too long.
QString shortened(QStringView text);

} // namespace hexapla
