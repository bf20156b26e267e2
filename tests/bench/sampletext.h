// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace hexapla::bench {

// Markdown as people write it, of at least a size in bytes: front matter, headings, paragraphs with emphasis,
// links, code and hard breaks, nested and numbered lists, tables, quotes, code blocks, images, definitions.
// Always the same.
QByteArray variedMarkdown(const QString &language, qsizetype size);

// Plain text as programs write it: hard-wrapped paragraphs, underlined and numbered headings, lists.
QByteArray variedText(const QString &language, qsizetype size);

} // namespace hexapla::bench
