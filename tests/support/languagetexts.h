// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <map>

namespace hexapla {

// The same short text in many languages, by language tag: tests/data/languages.
const std::map<QString, QString> &languageTexts();

} // namespace hexapla
