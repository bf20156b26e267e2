// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hexapla {

// Dresses the program in a language: Qt's texts and ours, number formats, the direction of the windows.
// Empty: the system's. False when the language is not known; what has no translation stays English.
bool applyUiLanguage(const QString &language);

} // namespace hexapla
