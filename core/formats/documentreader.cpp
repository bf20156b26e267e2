// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/documentreader.h"

#include "core/formats/markdownlook.h"
#include "core/formats/markdownreader.h"
#include "core/formats/textreader.h"

#include <array>

namespace hexapla {

namespace {

constexpr std::array<QStringView, 5> markdownSuffixes = {u".md", u".markdown", u".mdown", u".mkd", u".mkdn"};

} // namespace

const DocumentReader &readerFor(Format format)
{
    static const MarkdownReader markdown;
    static const TextReader text;
    return format == Format::Markdown ? static_cast<const DocumentReader &>(markdown) : text;
}

Format detectFormat(QStringView fileName, QStringView source)
{
    for (const QStringView suffix : markdownSuffixes) {
        if (fileName.endsWith(suffix, Qt::CaseInsensitive)) {
            return Format::Markdown;
        }
    }
    return looksLikeMarkdown(source) ? Format::Markdown : Format::Text;
}

} // namespace hexapla
