// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace hexapla {

// Whether a plain text is really Markdown: front matter at its very top, or enough headings with hashes,
// strong emphasis, links, images, fences and tables for its size. What people type in plain text as well
// (bullets, numbers, underlined titles, single asterisks) proves nothing by itself. Only the beginning of a
// long text is looked at.
bool looksLikeMarkdown(QStringView source);

} // namespace hexapla
