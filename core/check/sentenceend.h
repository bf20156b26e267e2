// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace hexapla {

// How a sentence ends, whatever sign the language has for it.
enum class SentenceEnd : quint8 { Statement, Question, Exclamation, Colon };

// The end of a text, behind which only quotation marks and brackets may stand; nothing where it ends in no
// sign, or one that says little. Greek asks with a semicolon, Armenian inside the word.
std::optional<SentenceEnd> sentenceEnd(QStringView text, QStringView language);

// Whether a text ends with a mark that ends sentences or parts of them, in any script; closing brackets and
// quotes behind it do not count.
bool endsSentence(QStringView text);

} // namespace hexapla
