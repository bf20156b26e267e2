// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/frontmatterfield.h"

#include <algorithm>

namespace hexapla {

namespace {

TextSpan withoutQuotes(const Document &document, TextSpan value)
{
    const QStringView text = document.text(value);
    for (const QChar quote : {u'"', u'\''}) {
        if (text.size() >= 2 && text.startsWith(quote) && text.endsWith(quote)) {
            return {value.start + 1, value.end - 1};
        }
    }
    return value;
}

} // namespace

FrontMatterField partsOf(const Document &document, const Block &field)
{
    const QStringView text = document.text(field.text);
    const auto isSeparator = [](QChar c) { return c == u':' || c == u'='; };
    const bool hasName = !field.info.isEmpty() && text.startsWith(field.info);
    const auto separator =
        hasName ? std::find_if(text.begin() + field.info.size(), text.end(), isSeparator) : text.end();
    if (separator == text.end()) {
        return {.name = {field.text.start, field.text.start}, .value = field.text};
    }
    const auto value = std::find_if(std::next(separator), text.end(), [](QChar c) { return !c.isSpace(); });
    return {.name = {field.text.start, field.text.start + field.info.size()},
            .value = withoutQuotes(document, {field.text.start + (value - text.begin()), field.text.end})};
}

} // namespace hexapla
